package org.asylia.law.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// On complete facts a case has exactly one state, and at most one on each track beside it; on fewer facts there is
/// always a state that it has or may have.
class OneStateTest {

    private static final long SEED = 20261122;
    private static final int CASES = 4000;
    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Determiner DETERMINER = new Determiner(LAW);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Set<ItemList> lists = new LinkedHashSet<>();
    private final Set<String> judgments = new LinkedHashSet<>();
    private final Random random = new Random(SEED);

    OneStateTest() {
        var seen = new LinkedHashSet<String>();
        StageRules.RULES.forEach(rule -> learn(rule, seen));
    }

    @Test
    void onCompleteFacts_exactlyOneStateOfTheCaseHolds() {
        var reached = new TreeMap<String, Integer>();
        for (int i = 0; i < CASES; i++) {
            var determination = determine(0);
            for (var track : Track.values()) {
                var held = held(determination, track, Answer.YES);
                assertTrue(held.size() <= 1, () -> "seed " + SEED + ": " + held);
                assertEquals(List.of(), held(determination, track, Answer.UNKNOWN), () -> "seed " + SEED);
                held.forEach(id -> reached.merge(id, 1, Integer::sum));
                if (track == Track.CASE) {
                    assertEquals(1, held.size(), () -> "seed " + SEED);
                }
            }
        }
        System.out.println("States reached by " + CASES + " random cases: " + reached);
        assertTrue(reached.size() >= 35, () -> "only " + reached);
    }

    @Test
    void onFewerFacts_someStateHoldsOrMay_andMoreFactsNeverMoveASettledOne() {
        for (int i = 0; i < CASES; i++) {
            var determination = determine(1 + random.nextInt(9));
            var notRuledOut = new ArrayList<>(held(determination, Track.CASE, Answer.YES));
            assertTrue(notRuledOut.size() <= 1, () -> "seed " + SEED + ": " + notRuledOut);
            notRuledOut.addAll(held(determination, Track.CASE, Answer.UNKNOWN));
            assertNotEquals(List.of(), notRuledOut, () -> "seed " + SEED);
        }
    }

    @Test
    void inEveryStateThatHolds_somebodyCanActNext() {
        for (int i = 0; i < 500; i++) {
            var determination = determine(0);
            for (var state : States.ALL) {
                if (determination.answer(state.rule().id()) == Answer.YES && state.track() == Track.CASE) {
                    assertTrue(
                            state.turns().stream()
                                    .anyMatch(turn -> determination.answer(
                                                    turn.when(),
                                                    determination.about().root())
                                            != Answer.NO),
                            state::id);
                }
            }
        }
    }

    private static List<String> held(Determination determination, Track track, Answer answer) {
        return States.ALL.stream()
                .filter(state -> state.track() == track)
                .filter(state -> {
                    var found = determination.answer(state.rule().id());
                    return answer.isSettled() ? found == answer : found.isUnknown();
                })
                .map(State::id)
                .toList();
    }

    /// @param untold how many facts in ten are not told
    private Determination determine(int untold) {
        var draft = new Draft();
        for (var list : lists) {
            int entries = random.nextInt(2) + 1;
            var drafted = draft.list(list).complete(untold == 0 || random.nextBoolean());
            for (int i = 1; i <= entries; i++) {
                drafted.entry("e" + i);
            }
        }
        for (var fact : facts.values()) {
            if (fact.list().isEmpty()) {
                tell(draft, fact, untold);
            } else {
                var drafted = draft.list(fact.list().get());
                tell(drafted.entry("e1"), fact, untold);
                tell(drafted.entry("e2"), fact, untold);
            }
        }
        var assessments = new ArrayList<Assessment>();
        judgments.forEach(id -> assessments.add(Assessment.of(id, "", random.nextBoolean(), "invented")));
        return DETERMINER.determine(new Case(draft.finish(), assessments), Frame.on(DAY));
    }

    private void tell(Draft draft, Fact fact, int untold) {
        if (random.nextInt(10) >= untold) {
            draft.put(fact, value(fact));
        }
    }

    private Content value(Fact fact) {
        return switch (fact.type()) {
            case FactType.YesNo _ -> new Content.YesNo(random.nextBoolean());
            case FactType.Day _ ->
                new Content.Day(SaidDate.on(
                        DAY.minusDays(random.nextInt(8) < 4 ? random.nextInt(60) : random.nextInt(15_000))));
            case FactType.Number(_, var least, var most) ->
                new Content.Number(least + random.nextLong(Math.min(most - least, 500) + 1));
            case FactType.Choice choice ->
                new Content.Code(
                        choice.codes().get(random.nextInt(choice.codes().size())));
            case FactType.Country _ -> new Content.Code("HN");
            case FactType.Words _ -> new Content.Words("words");
        };
    }

    private void learn(Rule rule, Set<String> seen) {
        if (!seen.add(rule.id())) {
            return;
        }
        var around = rule.each().map(List::of).orElse(List.of());
        var visitor = new Walk.Visitor() {
            @Override
            public void condition(Condition condition, List<ItemList> inside) {
                if (condition instanceof Condition.Judged(var judgment)) {
                    judgments.add(judgment.id());
                }
            }

            @Override
            public void fact(Fact fact, List<ItemList> inside) {
                facts.put(fact.key(), fact);
                Optional<ItemList> list = fact.list();
                list.ifPresent(lists::add);
            }

            @Override
            public void list(ItemList list, List<ItemList> inside) {
                lists.add(list);
            }
        };
        rule.texts().forEach(text -> Walk.through(text.condition(), around, visitor));
        Walk.through(rule.selector(), around, visitor);
        LAW.references(rule).forEach(id -> learn(LAW.rule(id), seen));
    }
}
