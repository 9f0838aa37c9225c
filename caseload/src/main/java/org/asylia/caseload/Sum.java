package org.asylia.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;

/// Adds up outcomes.
final class Sum {

    private Sum() {}

    private record Move(String rule, Answer before, Answer after) {}

    static Outcome of(Outcome one, Outcome other) {
        return new Outcome(
                one.cases() + other.cases(),
                one.odd() + other.odd(),
                one.changed() + other.changed(),
                one.doors() + other.doors(),
                moved(one.moved(), other.moved()),
                entries(one.entries(), other.entries()),
                causes(one.causes(), other.causes()),
                one.undecided().and(other.undecided()));
    }

    private static List<Moved> moved(List<Moved> one, List<Moved> other) {
        Map<Move, Long> sums = new LinkedHashMap<>();
        one.forEach(each -> sums.merge(new Move(each.rule(), each.before(), each.after()), each.count(), Long::sum));
        other.forEach(each -> sums.merge(new Move(each.rule(), each.before(), each.after()), each.count(), Long::sum));
        var all = new ArrayList<Moved>();
        sums.forEach((move, count) -> all.add(new Moved(move.rule, move.before, move.after, count)));
        return all;
    }

    private static List<Outcome.Entries> entries(List<Outcome.Entries> one, List<Outcome.Entries> other) {
        Map<String, Long> sums = new LinkedHashMap<>();
        one.forEach(each -> sums.merge(each.rule(), each.count(), Long::sum));
        other.forEach(each -> sums.merge(each.rule(), each.count(), Long::sum));
        var all = new ArrayList<Outcome.Entries>();
        sums.forEach((rule, count) -> all.add(new Outcome.Entries(rule, count)));
        return all;
    }

    private static List<Cause> causes(List<Cause> one, List<Cause> other) {
        Map<Cause, Long> sums = new LinkedHashMap<>();
        one.forEach(each -> sums.merge(counting(each, 0), each.count(), Long::sum));
        other.forEach(each -> sums.merge(counting(each, 0), each.count(), Long::sum));
        var all = new ArrayList<Cause>();
        sums.forEach((cause, count) -> all.add(counting(cause, count)));
        return all;
    }

    private static Cause counting(Cause cause, long count) {
        return new Cause(cause.rule(), cause.kinds(), cause.textBefore(), cause.textAfter(), count);
    }
}
