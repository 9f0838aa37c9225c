package org.asylia.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;

/// A small body of law made at random from a seed, using every kind of condition.
public final class RandomLaw {

    static final ItemList THINGS = ItemList.of("things", "thing", "Which things?", "Are these all?");
    static final List<Fact> YES_NO = List.of(Fact.yesNo("a"), Fact.yesNo("b"), Fact.yesNo("c"), Fact.yesNo("d"));
    static final Fact CHOICE = Fact.choice("choice", "x=X", "y=Y", "z=Z");
    static final Fact FIRST = Fact.day("first");
    static final Fact SECOND = Fact.day("second");
    static final Fact COUNT = Fact.number("count", "days", 0, 9);
    static final Fact THING = Fact.yesNo("thing.is").of(THINGS);
    static final Fact THING_DAY = Fact.day("thing.day").of(THINGS);
    static final LocalDate START = LocalDate.of(2024, 2, 20);
    static final int SPAN = 15;

    private final Random random;
    private final List<Rule> rules = new ArrayList<>();
    private int judgments;
    private int points;

    RandomLaw(long seed) {
        this.random = new Random(seed);
    }

    RuleSet law(int size) {
        for (int i = 0; i < size; i++) {
            var rule = Rule.of("rule." + i, "Rule " + i + " holds.").cites("made up");
            if (random.nextInt(4) == 0) {
                rule.selectedBy(DateTerm.told(FIRST))
                        .since(START.plusDays(3).toString(), "made up", condition(3))
                        .since(START.plusDays(9).toString(), "made up", condition(3));
            } else {
                rule.undated("made up", condition(4));
            }
            rules.add(rule.build());
        }
        return new RuleSet(rules, List.of(), Holidays.NONE, START);
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new Condition.All(parts(depth));
            case 3, 4, 5 -> new Condition.Any(parts(depth));
            case 6 -> {
                var parts = parts(depth);
                yield new Condition.AtLeast(1 + random.nextInt(parts.size()), parts);
            }
            case 7 -> new Condition.Not(condition(depth - 1));
            case 8 -> Conditions.some(THINGS, thing(depth));
            case 9 -> Conditions.every(THINGS, thing(depth));
            case 10 -> contested(depth);
            default -> special(depth);
        };
    }

    private Condition contested(int depth) {
        return Conditions.contested(
                "point." + points++,
                "Which?",
                Reading.in(Set.of("1", "9"), "one", "one", "made up", condition(depth - 1)),
                Reading.elsewhere("other", "other", "made up", condition(depth - 1)));
    }

    private Condition special(int depth) {
        return switch (random.nextInt(3)) {
            case 0 ->
                Conditions.layered(Layer.yes(
                        "rule",
                        "made up",
                        condition(depth - 1),
                        Layer.no("exception", "made up", condition(depth - 1))));
            case 1 -> Conditions.presumed(condition(depth - 1), condition(depth - 1), "Presumed.", Burden.GOVERNMENT);
            default -> Conditions.atLeast(2, THINGS, thing(depth));
        };
    }

    private Condition thing(int depth) {
        var inner = random.nextBoolean()
                ? Conditions.says(THING)
                : Conditions.days(DateTerm.told(THING_DAY), order(), DateTerm.told(FIRST));
        var fact = Conditions.says(YES_NO.get(random.nextInt(YES_NO.size())));
        return random.nextBoolean() ? inner : new Condition.Any(List.of(inner, fact));
    }

    private List<Condition> parts(int depth) {
        var parts = new ArrayList<Condition>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            parts.add(condition(depth - 1));
        }
        return parts;
    }

    private Condition leaf() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> Conditions.says(YES_NO.get(random.nextInt(YES_NO.size())));
            case 4 -> Conditions.among(CHOICE, random.nextBoolean() ? "x" : "z");
            case 5 -> Conditions.days(DateTerm.told(FIRST), order(), DateTerm.told(SECOND));
            case 6 ->
                Conditions.days(
                        DateTerm.told(SECOND),
                        order(),
                        DateTerm.businessDay(DateTerm.days(DateTerm.told(FIRST), random.nextInt(6))));
            case 7 -> Conditions.days(DateTerm.told(FIRST), order(), new DateTerm.Fixed(someDay()));
            case 8 -> Conditions.amounts(NumberTerm.told(COUNT), order(), NumberTerm.number(random.nextInt(10)));
            case 9 -> Conditions.days(DateTerm.latest(THINGS, THING_DAY), order(), new DateTerm.Fixed(someDay()));
            case 10 -> judgment();
            default ->
                rules.isEmpty()
                        ? judgment()
                        : Conditions.holds(
                                rules.get(random.nextInt(rules.size())).id());
        };
    }

    private Condition judgment() {
        return judgments < 2
                ? Conditions.judged(Judgment.of("judgment." + judgments++, "Is it?"))
                : Conditions.says(YES_NO.getFirst());
    }

    private Order order() {
        return Order.values()[random.nextInt(Order.values().length)];
    }

    private LocalDate someDay() {
        return START.plusDays(random.nextInt(SPAN));
    }
}
