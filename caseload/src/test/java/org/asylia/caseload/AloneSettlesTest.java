package org.asylia.caseload;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.asylia.engine.answer.Why;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.columns.Turn;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;
import org.junit.jupiter.api.Test;

/// Where a report says that one thing alone is missing, some answer to it settles the rule. Small laws at random, and
/// cases at random under them; every answer to the one thing is tried.
class AloneSettlesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final ItemList TRIPS = ItemList.of("trips", "trip", "Which trips?", "Were these all?");
    private static final Fact FAR = Fact.yesNo("trip.far").of(TRIPS);
    private static final Fact SHORT = Fact.yesNo("trip.short").of(TRIPS);
    private static final Fact KIND = Fact.choice("kind", "x=X", "y=Y", "z=Z");
    private static final List<Fact> PLAIN =
            List.of(Fact.yesNo("a"), Fact.yesNo("b"), Fact.yesNo("c"), Fact.yesNo("d"), Fact.yesNo("e"));
    private static final Judgment GRAVE = Judgment.of("grave", "Is it grave?", forIt("a", says(PLAIN.getFirst())));
    private static final int RULES = 5;

    private static Condition condition(Random random, int depth, int rule) {
        int kind = depth == 0 ? random.nextInt(5) : random.nextInt(13);
        return switch (kind) {
            case 0, 1 -> says(PLAIN.get(random.nextInt(PLAIN.size())));
            case 2 -> random.nextBoolean() ? among(KIND, "x", "y") : among(KIND, "y");
            case 3 -> random.nextInt(4) == 0 ? notEncoded("a thing", "too hard") : judged(GRAVE);
            case 4 -> rule > 0 ? holds("r." + random.nextInt(rule)) : says(PLAIN.getLast());
            case 5, 6 -> all(condition(random, depth - 1, rule), condition(random, depth - 1, rule));
            case 7, 8 -> any(condition(random, depth - 1, rule), condition(random, depth - 1, rule));
            case 9 -> not(condition(random, depth - 1, rule));
            case 10 ->
                atLeast(
                        2,
                        condition(random, depth - 1, rule),
                        condition(random, depth - 1, rule),
                        condition(random, depth - 1, rule));
            case 11 ->
                presumed(
                        condition(random, depth - 1, rule),
                        condition(random, depth - 1, rule),
                        "It is presumed.",
                        Burden.GOVERNMENT);
            default ->
                random.nextBoolean()
                        ? some(TRIPS, any(says(FAR), says(SHORT)))
                        : every(TRIPS, all(says(FAR), not(says(SHORT))));
        };
    }

    private static RuleSet law(Random random) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < RULES; i++) {
            rules.add(Rule.of("r." + i, "A rule.")
                    .cites("Act " + i)
                    .undated("Act; read", condition(random, 3, i))
                    .build());
        }
        var facts = new ArrayList<>(PLAIN);
        facts.addAll(List.of(KIND, FAR, SHORT));
        return new RuleSet(rules, facts, Holidays.NONE, TODAY);
    }

    private static Case about(Random random) {
        var draft = new Draft();
        PLAIN.forEach(fact -> say(draft, fact, random, new Content.YesNo(random.nextBoolean())));
        say(draft, KIND, random, new Content.Code(List.of("x", "y", "z").get(random.nextInt(3))));
        var trips = draft.list(TRIPS).complete(random.nextInt(4) > 0);
        for (int i = 0; i < random.nextInt(3); i++) {
            say(trips.entry("" + i), FAR, random, new Content.YesNo(random.nextBoolean()));
            say(trips.entry("" + i), SHORT, random, new Content.YesNo(random.nextBoolean()));
        }
        var assessed = random.nextInt(4) == 0
                ? List.<Assessment>of()
                : List.of(Assessment.of("grave", "", random.nextBoolean(), "made up"));
        return new Case(draft.finish(), assessed);
    }

    private static void say(Draft draft, Fact fact, Random random, Content content) {
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                // Nobody asked.
            }
            case 2 -> draft.put(fact, new Content.Unknown(Why.values()[random.nextInt(4)]));
            default -> draft.put(fact, content);
        }
    }

    /// The case with every answer to one thing.
    private static List<Case> answered(RuleSet law, Case about, Gap gap) {
        return switch (gap.thing()) {
            case FACT -> facts(about, Objects.requireNonNull(law.facts().get(gap.id())));
            case LIST -> {
                var draft = Draft.copyOf(about.root());
                draft.list(TRIPS).complete(true);
                yield List.of(about.withRoot(draft.finish()));
            }
            case JUDGMENT ->
                List.of(
                        about.with(Assessment.of("grave", "", true, "tried")),
                        about.with(Assessment.of("grave", "", false, "tried")));
            case CONTESTED, NOT_ENCODED, COMPARISON -> List.of();
        };
    }

    /// Of a fact of entries every combination of answers, in the entries in which it is unknown.
    private static List<Case> facts(Case about, Fact fact) {
        var contents = fact.equals(KIND)
                ? List.<Content>of(new Content.Code("x"), new Content.Code("y"), new Content.Code("z"))
                : List.<Content>of(new Content.YesNo(true), new Content.YesNo(false));
        if (fact.list().isEmpty()) {
            return contents.stream()
                    .map(content -> about.withRoot(
                            Draft.copyOf(about.root()).put(fact, content).finish()))
                    .toList();
        }
        var items = about.root().items(TRIPS).all();
        var cases = new ArrayList<Case>();
        for (int way = 0; way < 1 << items.size(); way++) {
            var draft = Draft.copyOf(about.root());
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).content(fact) instanceof Content.Unknown) {
                    draft.list(TRIPS).entry("" + i).put(fact, contents.get(way >> i & 1));
                }
            }
            cases.add(about.withRoot(draft.finish()));
        }
        return cases;
    }

    @Test
    void whereOneThingAloneIsMissing_someAnswerToItSettlesTheRule() {
        var seen = new EnumMap<Turn.Kind, Integer>(Turn.Kind.class);
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var law = law(random);
            var cases = new ArrayList<Case>();
            for (int i = 0; i < 40; i++) {
                cases.add(about(random));
            }
            var setting = new Setting(law, Frame.on(TODAY));
            var all = Caseload.pack(law, Matters.of(cases));
            var rules = law.rules().stream().map(Rule::id).toList();
            var comparison = Rescreening.of(all.layout(), all.present(), setting, setting, new Asked(rules, rules));
            for (var about : cases) {
                var chunks = Caseload.pack(law, Matters.of(List.of(about))).chunks();
                for (var gap : comparison.over(chunks).gaps().keySet()) {
                    if (gap.kind() == Gap.Kind.ALONE && !gap.rule().isEmpty()) {
                        check(law, about, gap, "seed " + seed + ", " + gap, seen);
                    }
                }
            }
        }
        for (var kind : List.of(Turn.Kind.FACT, Turn.Kind.LIST, Turn.Kind.JUDGMENT)) {
            assertTrue(seen.getOrDefault(kind, 0) > 50, () -> kind + " was alone too seldom: " + seen);
        }
    }

    private static void check(RuleSet law, Case about, Gap gap, String where, Map<Turn.Kind, Integer> seen) {
        var determiner = new Determiner(law);
        var answered = answered(law, about, gap);
        if (!answered.isEmpty()) {
            seen.merge(gap.thing(), 1, Integer::sum);
            assertTrue(
                    answered.stream()
                            .anyMatch(each -> determiner
                                    .determine(each, Frame.on(TODAY))
                                    .answer(gap.rule())
                                    .isSettled()),
                    () -> where + ": no answer settles it");
        }
    }
}
