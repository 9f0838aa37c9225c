package org.asylia.engine.rule;

import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition.All;
import org.asylia.engine.rule.Condition.Among;
import org.asylia.engine.rule.Condition.Amounts;
import org.asylia.engine.rule.Condition.Any;
import org.asylia.engine.rule.Condition.AtLeast;
import org.asylia.engine.rule.Condition.Contested;
import org.asylia.engine.rule.Condition.Days;
import org.asylia.engine.rule.Condition.Every;
import org.asylia.engine.rule.Condition.Holds;
import org.asylia.engine.rule.Condition.Judged;
import org.asylia.engine.rule.Condition.Layered;
import org.asylia.engine.rule.Condition.Leans;
import org.asylia.engine.rule.Condition.Listed;
import org.asylia.engine.rule.Condition.Not;
import org.asylia.engine.rule.Condition.NotEncoded;
import org.asylia.engine.rule.Condition.Same;
import org.asylia.engine.rule.Condition.Says;
import org.asylia.engine.rule.Condition.Settled;
import org.asylia.engine.rule.Condition.Some;

/// The words in which rules are written.
///
/// ```java
/// all(says(IN_UNITED_STATES), not(holds("asylum.bar.one-year")))
/// some(CONVICTIONS, all(says(AGGRAVATED_FELONY), says(FINAL)))
/// days(FILED, ON_OR_BEFORE, anniversary(latest(ARRIVALS, ARRIVAL_DATE), 1))
/// ```
public final class Conditions {

    private Conditions() {}

    public static Condition says(Fact fact) {
        return new Says(fact);
    }

    public static Condition among(Fact fact, String... codes) {
        return new Among(fact, Set.of(codes));
    }

    public static Condition listed(Fact fact, DatedTable table, DateTerm on) {
        return new Listed(fact, table, on);
    }

    public static Condition same(Fact one, Fact other) {
        return new Same(one, other);
    }

    public static Condition days(DateTerm left, Order order, DateTerm right) {
        return new Days(left, order, right);
    }

    public static Condition amounts(NumberTerm left, Order order, NumberTerm right) {
        return new Amounts(left, order, right);
    }

    public static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    public static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    public static Condition atLeast(int count, Condition... parts) {
        return new AtLeast(count, List.of(parts));
    }

    public static Condition not(Condition part) {
        return new Not(part);
    }

    /// At least one entry satisfies the part.
    public static Condition some(ItemList list, Condition part) {
        return new Some(1, list, part);
    }

    public static Condition atLeast(int count, ItemList list, Condition part) {
        return new Some(count, list, part);
    }

    public static Condition every(ItemList list, Condition part) {
        return new Every(list, part);
    }

    public static Condition holds(String rule) {
        return new Holds(rule);
    }

    public static Condition judged(Judgment judgment) {
        return new Judged(judgment);
    }

    public static Condition notEncoded(String what, String reason) {
        return new NotEncoded(what, reason);
    }

    /// Yes, by the law itself.
    public static Condition yes(String because) {
        return new Settled(true, because);
    }

    /// No, by the law itself.
    public static Condition no(String because) {
        return new Settled(false, because);
    }

    public static Condition contested(String id, String question, Reading... readings) {
        return new Contested(id, question, List.of(readings));
    }

    /// No, unless a layer says yes.
    public static Condition layered(Layer... layers) {
        return new Layered(false, List.of(layers));
    }

    /// Past facts raise a presumption that stands until it is rebutted: yes when the basis holds and the rebuttal
    /// does not; leaning yes while the rebuttal is unknown.
    public static Condition presumed(Condition basis, Condition rebuttal, String because, Burden burden) {
        return new Leans(all(basis, not(rebuttal)), basis, true, because, burden);
    }

    /// A bar that leans yes once some evidence indicates it, until it is shown not to apply.
    public static Condition indicated(Condition bar, Condition indication, String because, Burden burden) {
        return new Leans(bar, indication, true, because, burden);
    }
}
