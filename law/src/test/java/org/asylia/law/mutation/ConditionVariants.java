package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.asylia.engine.rule.Condition;
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
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;

/// Every small change of one condition that leaves its parts as they are, but for taking one away or negating it.
///
/// The factors of a judgment are not varied: they are shown, and decide nothing.
final class ConditionVariants {

    private ConditionVariants() {}

    /// The condition turned around, unless a change within it says as much.
    static Stream<Variant<Condition>> negated(Condition condition) {
        return switch (condition) {
            case Not _, Settled _, NotEncoded _ -> Stream.empty();
            default -> Stream.of(new Variant<>("negates " + Named.of(condition), new Not(condition)));
        };
    }

    static Stream<Variant<Condition>> of(Condition condition) {
        return switch (condition) {
            case Says _, Same _, Listed _, Holds _, Judged _ -> Stream.empty();
            case Among among -> among(among);
            case Days days -> days(days);
            case Amounts(var left, var order, var right) ->
                Stream.of(new Variant<>(
                        Named.of(condition) + " becomes " + neighbour(order).ofNumbers(),
                        new Amounts(left, neighbour(order), right)));
            case All(var parts) -> parts(parts, All::new, Any::new, "all becomes any");
            case Any(var parts) -> parts(parts, Any::new, All::new, "any becomes all");
            case AtLeast atLeast -> atLeast(atLeast);
            case Not(var part) -> Stream.of(new Variant<>("drops the not of " + Named.of(part), part));
            case Some some -> some(some);
            case Every(var list, var part) ->
                Stream.concat(
                        Stream.of(new Variant<>("every becomes some of " + list.key(), new Some(1, list, part))),
                        negated(part).map(variant -> variant.in(changed -> new Every(list, changed))));
            case NotEncoded(var what, _) ->
                Stream.of(new Variant<>("what is not encoded becomes no: " + what, new Settled(false, what)));
            case Settled(var yes, var because) ->
                Stream.of(new Variant<>("turns the constant " + (yes ? "yes" : "no"), new Settled(!yes, because)));
            case Contested point -> contested(point);
            case Layered layered -> layered(layered);
            case Leans leans -> leans(leans);
        };
    }

    private static Stream<Variant<Condition>> among(Among among) {
        var codes = among.codes();
        return codes.size() < 2
                ? Stream.empty()
                : codes.stream()
                        .sorted()
                        .map(code -> new Variant<>(
                                "drops the code '" + code + "' of "
                                        + among.fact().key(),
                                new Among(among.fact(), without(codes, code))));
    }

    private static Stream<Variant<Condition>> parts(
            List<Condition> parts,
            Function<List<Condition>, Condition> same,
            Function<List<Condition>, Condition> other,
            String turned) {
        var negated = Variant.each(parts, ConditionVariants::negated, same);
        return parts.size() < 2
                ? negated
                : Stream.of(
                                Stream.of(new Variant<>(turned, other.apply(parts))),
                                Variant.dropped(parts, Named::of, same),
                                negated)
                        .flatMap(each -> each);
    }

    private static Stream<Variant<Condition>> atLeast(AtLeast all) {
        int count = all.count();
        var parts = all.parts();
        var found = new ArrayList<Variant<Condition>>();
        if (count > 1) {
            found.add(new Variant<>("at least " + (count - 1), new AtLeast(count - 1, parts)));
        }
        if (count < parts.size()) {
            found.add(new Variant<>("at least " + (count + 1), new AtLeast(count + 1, parts)));
            Variant.dropped(parts, Named::of, less -> (Condition) new AtLeast(count, less))
                    .forEach(found::add);
        }
        return Stream.concat(
                found.stream(),
                Variant.each(parts, ConditionVariants::negated, changed -> new AtLeast(count, changed)));
    }

    private static Stream<Variant<Condition>> some(Some some) {
        var list = some.list();
        int more = some.count() + 1;
        var found = new ArrayList<Variant<Condition>>();
        found.add(new Variant<>("some " + more + " of " + list.key(), new Some(more, list, some.part())));
        if (some.count() == 1) {
            found.add(new Variant<>("some becomes every of " + list.key(), new Every(list, some.part())));
        } else {
            int less = some.count() - 1;
            found.add(new Variant<>("some " + less + " of " + list.key(), new Some(less, list, some.part())));
        }
        return Stream.concat(
                found.stream(),
                negated(some.part()).map(part -> part.in(changed -> new Some(some.count(), list, changed))));
    }

    /// Two changes at the edge, one to either side.
    private static Stream<Variant<Condition>> days(Days days) {
        return Stream.of(
                new Variant<>(
                        Named.of(days) + " becomes " + neighbour(days.order()).ofDays(),
                        new Days(days.left(), neighbour(days.order()), days.right())),
                new Variant<>(
                        "a day further: " + Named.of(days),
                        new Days(days.left(), days.order(), TermVariants.moved(days.right(), away(days.order())))));
    }

    private static Order neighbour(Order order) {
        return switch (order) {
            case LESS, EQUAL -> Order.AT_MOST;
            case AT_MOST -> Order.LESS;
            case AT_LEAST -> Order.MORE;
            case MORE -> Order.AT_LEAST;
        };
    }

    /// The direction in which the other side must be moved for an edge that the neighbouring order does not give.
    private static int away(Order order) {
        return switch (order) {
            case AT_MOST, MORE, EQUAL -> 1;
            case LESS, AT_LEAST -> -1;
        };
    }

    private static Stream<Variant<Condition>> contested(Contested point) {
        var readings = point.readings();
        var dropped = readings.size() < 3
                ? Stream.<Variant<Condition>>empty()
                : readings.stream()
                        .map(reading -> readings.stream()
                                .filter(other -> other != reading)
                                .toList())
                        .filter(left -> left.stream()
                                .anyMatch(reading ->
                                        !reading.review() && reading.circuits().isEmpty()))
                        .map(left -> new Variant<Condition>(
                                "keeps only the readings "
                                        + left.stream().map(Reading::id).toList() + " of " + point.id(),
                                with(point, left)));
        var swapped = Stream.iterate(1, at -> at < readings.size(), at -> at + 1)
                .filter(at -> !readings.get(at - 1)
                        .condition()
                        .equals(readings.get(at).condition()))
                .map(at -> new Variant<Condition>(
                        "swaps who reads '" + readings.get(at - 1).id() + "' and '"
                                + readings.get(at).id() + "' in " + point.id(),
                        with(point, swapped(readings, at))));
        var negated = Variant.each(
                readings,
                reading -> negated(reading.condition()).map(part -> part.in(changed -> with(reading, changed))),
                changed -> (Condition) with(point, changed));
        return Stream.of(dropped, swapped, negated).flatMap(each -> each);
    }

    private static List<Reading> swapped(List<Reading> readings, int at) {
        var one = readings.get(at - 1);
        var other = readings.get(at);
        return Variant.with(
                Variant.with(readings, at - 1, with(one, other.condition())), at, with(other, one.condition()));
    }

    private static Contested with(Contested point, List<Reading> readings) {
        return new Contested(point.id(), point.question(), readings);
    }

    private static Reading with(Reading reading, Condition condition) {
        return new Reading(
                reading.id(), reading.label(), reading.source(), reading.circuits(), reading.review(), condition);
    }

    private static Stream<Variant<Condition>> layered(Layered layered) {
        return Stream.concat(
                Stream.of(new Variant<>(
                        "turns the answer where no layer applies",
                        new Layered(!layered.otherwise(), layered.layers()))),
                layers(layered.layers(), layers -> new Layered(layered.otherwise(), layers)));
    }

    private static <R> Stream<Variant<R>> layers(List<Layer> layers, Function<List<Layer>, R> around) {
        return Stream.concat(
                Variant.dropped(layers, layer -> "the layer '" + layer.label() + "'", around),
                Variant.each(layers, ConditionVariants::layer, around));
    }

    private static Stream<Variant<Layer>> layer(Layer layer) {
        return Stream.concat(
                negated(layer.when())
                        .map(when -> when.in(changed ->
                                new Layer(layer.label(), layer.citation(), changed, layer.then(), layer.exceptions()))),
                layers(
                        layer.exceptions(),
                        changed -> new Layer(layer.label(), layer.citation(), layer.when(), layer.then(), changed)));
    }

    private static Stream<Variant<Condition>> leans(Leans leans) {
        var own = Stream.<Variant<Condition>>of(
                new Variant<>("drops the presumption", leans.part()),
                new Variant<>(
                        "turns the presumption",
                        new Leans(leans.part(), leans.when(), !leans.toward(), leans.because(), leans.burden())));
        var part = negated(leans.part())
                .map(variant -> variant.<Condition>in(
                        changed -> new Leans(changed, leans.when(), leans.toward(), leans.because(), leans.burden())));
        var when = negated(leans.when())
                .map(variant -> variant.<Condition>in(
                        changed -> new Leans(leans.part(), changed, leans.toward(), leans.because(), leans.burden())));
        return Stream.of(own, part, when).flatMap(each -> each);
    }

    private static Set<String> without(Set<String> codes, String code) {
        var less = new LinkedHashSet<>(codes);
        less.remove(code);
        return less;
    }
}
