package org.asylia.bench.peers;

import java.util.Optional;
import org.asylia.engine.rule.DateTerm;

/// A day counted from one of two days is one of two counted days: the choice is drawn out, so that it can be asked
/// apart. What is counted grows with the day, so that nothing is lost where the choice is unknown.
final class Hoisted {

    private Hoisted() {}

    /// The same day as a choice, if there is a choice in it.
    static Optional<DateTerm.Chosen> of(DateTerm term) {
        return switch (term) {
            case DateTerm.Chosen chosen -> Optional.of(chosen);
            case DateTerm.Named(_, var named) -> of(named);
            case DateTerm.Moved(var from, var by) ->
                of(from).map(chosen -> new DateTerm.Chosen(
                        chosen.when(),
                        new DateTerm.Moved(chosen.then(), by),
                        new DateTerm.Moved(chosen.otherwise(), by)));
            case DateTerm.BusinessDay(var from, var roll) ->
                of(from).map(chosen -> new DateTerm.Chosen(
                        chosen.when(),
                        new DateTerm.BusinessDay(chosen.then(), roll),
                        new DateTerm.BusinessDay(chosen.otherwise(), roll)));
            case DateTerm.LaterOf(var one, var other) ->
                of(one).map(chosen -> laterOf(chosen, other)).or(() -> of(other).map(chosen -> laterOf(chosen, one)));
            case DateTerm.AsOf _, DateTerm.Fixed _, DateTerm.Told _, DateTerm.LatestOf _, DateTerm.EarliestOf _ ->
                Optional.empty();
        };
    }

    private static DateTerm.Chosen laterOf(DateTerm.Chosen chosen, DateTerm other) {
        return new DateTerm.Chosen(
                chosen.when(),
                new DateTerm.LaterOf(chosen.then(), other),
                new DateTerm.LaterOf(chosen.otherwise(), other));
    }
}
