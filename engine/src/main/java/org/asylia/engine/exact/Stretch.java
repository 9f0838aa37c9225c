package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

/// Names the values any of which would do: single ones joined by *or*, neighbouring days or numbers as a stretch.
final class Stretch {

    private Stretch() {}

    static String inWords(Variable variable, List<Variable.Value> chosen) {
        if (variable.kind() == Variable.Kind.CHOICE) {
            return chosen.stream().map(Variable.Value::words).collect(Collectors.joining(" or "));
        }
        var parts = new ArrayList<String>();
        int at = 0;
        while (at < chosen.size()) {
            int last = at;
            while (last + 1 < chosen.size() && adjacent(variable, chosen.get(last), chosen.get(last + 1))) {
                last++;
            }
            parts.add(inWords(variable, chosen.get(at), chosen.get(last)));
            at = last + 1;
        }
        return String.join(" or ", parts);
    }

    private static boolean adjacent(Variable variable, Variable.Value one, Variable.Value next) {
        return variable.values().indexOf(next) == variable.values().indexOf(one) + 1;
    }

    private static String inWords(Variable variable, Variable.Value first, Variable.Value last) {
        if (first.equals(last)) {
            return variable.inWords(first);
        }
        if (first.number() == DateRange.BEGINNING.toEpochDay()) {
            return "on or before " + variable.inWords(last);
        }
        if (last.number() == DateRange.END.toEpochDay()) {
            return "on or after " + variable.inWords(first);
        }
        return last.number() >= NumberRange.UNBOUNDED
                ? variable.inWords(first) + " or more"
                : variable.inWords(first) + " to " + variable.inWords(last);
    }
}
