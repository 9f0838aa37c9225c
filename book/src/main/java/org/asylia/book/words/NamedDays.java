package org.asylia.book.words;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.DateTerm;

/// The named days met while reading. Two that share a name but are counted differently are numbered.
final class NamedDays {

    private final List<DateTerm.Named> met = new ArrayList<>();

    Span refer(DateTerm.Named named) {
        if (!met.contains(named)) {
            met.add(named);
        }
        return new Span.ToDay(anchor(named), name(named));
    }

    private String anchor(DateTerm.Named named) {
        return "day-" + (met.indexOf(named) + 1);
    }

    /// The first of a name stands without a number.
    private String name(DateTerm.Named named) {
        long before = met.subList(0, met.indexOf(named)).stream()
                .filter(other -> other.name().equals(named.name()))
                .count();
        return before == 0 ? named.name() : named.name() + " (" + (before + 1) + ")";
    }

    /// Reading one may meet others; they follow.
    List<NamedDay> read(Terms terms) {
        var read = new ArrayList<NamedDay>();
        for (int i = 0; i < met.size(); i++) {
            var named = met.get(i);
            read.add(new NamedDay(anchor(named), name(named), terms.counted(named.term())));
        }
        return read;
    }
}
