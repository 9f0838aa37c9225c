package org.asylia.bench.peers;

import java.util.List;
import java.util.function.Function;
import org.asylia.bench.peers.Column.End;
import org.asylia.bench.peers.Column.What;
import org.asylia.bench.peers.Formula.Side;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.time.DateRange;

/// Days and numbers as the peers get them: fixed where they are the same for every case, else columns that our reader
/// has counted beforehand, so that the peers only compare.
///
/// What unknown becomes: a day told exactly or not at all is one column, empty where it is not told; every other is two,
/// from the first it may be to the last.
final class Spans {

    /// From the least to the most that it may be.
    ///
    /// @param exact whether both are the same column, empty while unknown, or the same fixed day
    record Span(Side least, Side most, boolean exact) {}

    private final Seen seen;
    private final Function<Column, Integer> columns;
    private final Determination ofNobody;

    /// @param columns gives the number of a column, a new one if need be
    Spans(RuleSet law, Frame frame, Seen seen, Function<Column, Integer> columns) {
        this.seen = seen;
        this.columns = columns;
        this.ofNobody = new Determiner(law).determine(Case.of(new Draft()), frame);
    }

    Span days(DateTerm term, Place place) {
        if (isSameForAll(looked(term))) {
            return fixed(ofNobody.terms().days(term, ofNobody.about().root()));
        }
        if (isExact(term)) {
            var side = new Side.Column(columns.apply(new Column(place, new What.Day(term))));
            return new Span(side, side, true);
        }
        return bounds(term, place);
    }

    /// The same as two columns, or fixed, none of them ever empty.
    Span bounds(DateTerm term, Place place) {
        if (isSameForAll(looked(term))) {
            return fixed(ofNobody.terms().days(term, ofNobody.about().root()));
        }
        return new Span(
                new Side.Column(columns.apply(new Column(place, new What.DayBound(term, End.LEAST)))),
                new Side.Column(columns.apply(new Column(place, new What.DayBound(term, End.MOST)))),
                false);
    }

    Span number(NumberTerm term, Place place) {
        if (isSameForAll(looked(term))) {
            var range = ofNobody.terms().number(term, ofNobody.about().root());
            return span(Column.within(range.least()), Column.within(range.most()));
        }
        return new Span(
                new Side.Column(columns.apply(new Column(place, new What.NumberBound(term, End.LEAST)))),
                new Side.Column(columns.apply(new Column(place, new What.NumberBound(term, End.MOST)))),
                false);
    }

    private static Span fixed(DateRange days) {
        return span(Column.bound(days, End.LEAST), Column.bound(days, End.MOST));
    }

    private static Span span(long least, long most) {
        return new Span(new Side.Fixed(least), new Side.Fixed(most), least == most);
    }

    /// Yes when every pair of values stands in the order, no when none does, else unknown.
    static Formula compared(Span left, Order order, Span right) {
        return switch (order) {
            case LESS -> less(left, right);
            case AT_MOST -> Formula.not(less(right, left));
            case AT_LEAST -> Formula.not(less(left, right));
            case MORE -> less(right, left);
            case EQUAL -> equal(left, right);
        };
    }

    private static Formula less(Span left, Span right) {
        if (left.exact() && right.exact()) {
            return Formula.less(left.least(), right.least());
        }
        return Formula.any(
                Formula.less(left.most(), right.least()),
                Formula.all(Formula.Settled.UNKNOWN, Formula.less(left.least(), right.most())));
    }

    private static Formula equal(Span left, Span right) {
        var apart = Formula.any(Formula.less(left.most(), right.least()), Formula.less(right.most(), left.least()));
        return Formula.all(
                Formula.not(apart), Formula.any(Formula.Settled.UNKNOWN, Formula.all(single(left), single(right))));
    }

    private static Formula single(Span span) {
        return span.exact() ? Formula.Settled.YES : Formula.not(Formula.less(span.least(), span.most()));
    }

    /// Counted from one fact that is always told exactly, or not at all.
    private boolean isExact(DateTerm term) {
        return switch (term) {
            case DateTerm.Told(var fact) -> seen.isPrecise(fact);
            case DateTerm.Named(_, var named) -> isExact(named);
            case DateTerm.Moved(var from, _) -> isExact(from);
            case DateTerm.BusinessDay(var from, _) -> isExact(from);
            case DateTerm.AsOf _,
                    DateTerm.Fixed _,
                    DateTerm.LatestOf _,
                    DateTerm.EarliestOf _,
                    DateTerm.LaterOf _,
                    DateTerm.Chosen _ -> false;
        };
    }

    /// Whether its value hangs on what another rule says.
    boolean hangsOnARule(DateTerm term) {
        return looked(term).hangsOnARule;
    }

    private Looked looked(DateTerm term) {
        var looked = new Looked();
        Walk.through(term, List.of(), looked);
        return looked;
    }

    private Looked looked(NumberTerm term) {
        var looked = new Looked();
        Walk.through(term, List.of(), looked);
        return looked;
    }

    private static boolean isSameForAll(Looked looked) {
        if (looked.hangsOnARule) {
            throw new LeftOut("a day or number that hangs on another rule");
        }
        return !looked.isTold;
    }

    /// Whether any case says anything of what a term names.
    private final class Looked implements Walk.Visitor {
        private boolean isTold;
        private boolean hangsOnARule;

        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            hangsOnARule |= condition instanceof Condition.Holds;
        }

        @Override
        public void fact(Fact fact, List<ItemList> inside) {
            isTold |= seen.isTold(fact);
        }

        @Override
        public void list(ItemList list, List<ItemList> inside) {
            isTold |= seen.longest(list) > 0 || seen.isEverComplete(list);
        }
    }
}
