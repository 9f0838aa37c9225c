package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Sensitivity;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.RuleSet;
import org.asylia.interview.plan.Effect;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;
import org.asylia.interview.plan.Question.Asked;
import org.asylia.interview.plan.Trigger;
import org.asylia.interview.plan.When;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// The tables of the plan fit the law, and fit together.
class PlanTest {

    private static final Plan PLAN = Plan.STANDARD;
    private static final RuleSet LAW = ProtectionLaw.ruleSet();

    /// The person's own words are kept for people; the law never reads words.
    private static final Set<String> WORDS = Set.of("claim.summary");

    private static List<Effect> effects() {
        return PLAN.effects().values().stream().flatMap(List::stream).toList();
    }

    @Test
    void everyFact_isOneOfTheLaw_thatAPersonCanAnswer_andNoneIsPrivileged() {
        assertTrue(effects().size() > 80, "the table was not read");
        for (var effect : effects()) {
            assertTrue(PLAN.find(effect.question()).isPresent(), effect::toString);
            if (effect.isAboutAList()) {
                assertNotNull(LAW.lists().get(effect.target()), effect::toString);
                continue;
            }
            var fact = LAW.facts().get(effect.target());
            assertNotNull(fact, effect::toString);
            assertTrue(fact.answerers().contains(Answerer.PERSON), effect::toString);
            assertFalse(fact.sensitivity() == Sensitivity.PRIVILEGED, effect::toString);
        }
    }

    @Test
    void noFact_isAskedByTwoQuestions() {
        var asks = new HashMap<String, String>();
        // The country and the citizenship are asked of the first entry and of the others in different words. The rest
        // follow from a no: who has no form was not sent to a judge with it, who has no court case has none for asylum
        // only, and who was never ordered out has no old order. Whether somebody is a child is asked first, and the day
        // of birth only where it can matter.
        var twice = Set.of(
                "person.birth-date",
                "country.code",
                "country.nationality",
                "application.referred",
                "proceeding.asylum-only",
                "order.reinstated");
        for (var effect : effects()) {
            var other = asks.put(effect.target(), effect.question());
            if (!effect.isAboutAList() && !twice.contains(effect.target())) {
                assertTrue(other == null || other.equals(effect.question()), effect::toString);
            }
        }
    }

    @Test
    void whatIsSaidAsItIs_hasTheValuesOfTheFact() {
        for (var effect : effects()) {
            var question = PLAN.question(effect.question());
            if (!effect.answer().equals("*")) {
                assertTrue(codes(question).contains(effect.answer()), effect::toString);
            }
            if (!effect.isAboutAList()) {
                fits(
                        effect,
                        question,
                        Objects.requireNonNull(LAW.facts().get(effect.target())).type());
            }
        }
    }

    private static Set<String> codes(Question question) {
        return switch (question.kind()) {
            case YES_NO, MORE -> Set.of("yes", "no");
            default -> new HashSet<>(question.codes());
        };
    }

    private static void fits(Effect effect, Question question, FactType type) {
        if (effect.value() instanceof Effect.Value.Said(var value)) {
            assertTrue(
                    switch (type) {
                        case FactType.YesNo _ -> Set.of("yes", "no").contains(value);
                        case FactType.Choice choice -> choice.codes().contains(value);
                        case FactType.Number number ->
                            Long.parseLong(value) >= number.least() && Long.parseLong(value) <= number.most();
                        case FactType.Country _, FactType.Day _, FactType.Words _ -> false;
                    },
                    effect::toString);
        }
        if (effect.value() instanceof Effect.Value.AtLeast || effect.value() instanceof Effect.Value.Under) {
            assertTrue(type instanceof FactType.Day, effect::toString);
        }
        if (effect.value() instanceof Effect.Value.Same) {
            assertTrue(
                    switch (type) {
                        case FactType.YesNo _ -> question.kind() == Question.Kind.YES_NO;
                        case FactType.Choice choice ->
                            question.kind() == Question.Kind.ONE
                                    && choice.codes().equals(question.codes());
                        case FactType.Number _ -> question.kind() == Question.Kind.NUMBER;
                        case FactType.Country _ -> question.kind() == Question.Kind.COUNTRY;
                        case FactType.Day _ -> question.kind() == Question.Kind.DATE;
                        case FactType.Words _ -> question.kind() == Question.Kind.WORDS;
                    },
                    effect::toString);
        }
    }

    @Test
    void everyFact_canMatterToADoor_aDay_orWhereTheCaseStands() {
        var reached = new HashSet<String>();
        var rules = new ArrayList<String>();
        LAW.rules().stream()
                .filter(rule -> rule.kind() == Kind.DOOR || rule.kind() == Kind.STATE || isADay(rule.id()))
                .forEach(rule -> rules.add(rule.id()));
        while (!rules.isEmpty()) {
            var id = rules.removeLast();
            if (reached.add(id)) {
                rules.addAll(LAW.references(LAW.rule(id)));
            }
        }
        var read = new RuleSet(reached.stream().map(LAW::rule).toList(), List.of(), LAW.holidays(), LAW.knownTo())
                .facts()
                .keySet();
        for (var effect : effects()) {
            boolean always = PLAN.question(effect.question()).asked() == Asked.ALWAYS;
            assertTrue(
                    effect.isAboutAList()
                            || always
                            || WORDS.contains(effect.target())
                            || read.contains(effect.target()),
                    effect::toString);
        }
    }

    /// What is asked whatever the law says, for safety and urgency, is read by some rule at least.
    @Test
    void everyFactAskedAlways_isReadByARule() {
        var read = new RuleSet(ProtectionLaw.RULES, List.of(), LAW.holidays(), LAW.knownTo())
                .facts()
                .keySet();
        for (var effect : effects()) {
            assertTrue(
                    effect.isAboutAList() || WORDS.contains(effect.target()) || read.contains(effect.target()),
                    effect::toString);
        }
    }

    private static boolean isADay(String rule) {
        return LAW.rule(rule).texts().stream()
                .anyMatch(text -> text.gives().orElse(null) instanceof org.asylia.engine.rule.Yield.Due);
    }

    @Test
    void whatTheLawDecides_hasAnEffect() {
        for (var question : PLAN.questions()) {
            boolean byLaw = question.asked() == Asked.DOORS || question.asked() == Asked.DATES;
            assertTrue(!byLaw || !PLAN.effectsOf(question).isEmpty(), question::id);
        }
    }

    @Test
    void everyTest_looksBackAtAnEarlierQuestion_withAnAnswerItHas() {
        var earlier = new ArrayList<String>();
        for (var question : PLAN.questions()) {
            looksBack(question.when(), earlier, question.id());
            earlier.add(question.id());
        }
        PLAN.entries().values().forEach(entries -> looksBack(entries.opened(), earlier, entries.list()));
        for (var rule : PLAN.notYet()) {
            rule.needs().ifPresent(when -> looksBack(when, earlier, rule.rule()));
            assertTrue(earlier.containsAll(rule.after()), rule::rule);
        }
    }

    private static void looksBack(When when, List<String> earlier, String who) {
        for (var test : when.tests()) {
            if (test instanceof When.Test.Answered(var question, _, var codes)) {
                assertTrue(earlier.contains(question), () -> who + " looks at " + question);
                var can = new HashSet<>(codes(PLAN.question(question)));
                can.addAll(Set.of("not-sure", "not-now", "said"));
                assertTrue(can.containsAll(codes), () -> who + " looks for " + codes);
            }
        }
    }

    @Test
    void everyNotice_looksAtSomethingThatIsThere() {
        for (var trigger : PLAN.triggers()) {
            boolean there = switch (trigger.kind()) {
                case ALWAYS -> trigger.key().isEmpty();
                case ANSWER, DATE -> PLAN.find(trigger.key()).isPresent();
                case RULE -> LAW.find(trigger.key()).isPresent();
                case DEADLINE, BAR -> trigger.key().equals("*");
            };
            assertTrue(there, trigger::toString);
        }
        assertTrue(PLAN.triggers().stream().anyMatch(each -> each.use() == Trigger.Use.LAWYER));
    }

    @Test
    void everyList_isOneOfTheLaw_andItsQuestionForMoreStandsInIt() {
        for (var entries : PLAN.entries().values()) {
            assertNotNull(LAW.lists().get(entries.list()), entries::list);
            if (entries.counted()) {
                var more = PLAN.question(entries.more());
                assertEquals(Question.Kind.MORE, more.kind());
                assertEquals(entries.list(), more.lists().getLast());
            }
        }
        for (var question : PLAN.questions()) {
            assertTrue(PLAN.entries().keySet().containsAll(question.lists()), question::id);
        }
    }

    @Test
    void theStages_comeInTheirOrder() {
        var stages = PLAN.questions().stream().map(Question::stage).toList();
        assertEquals(stages.stream().sorted().toList(), stages);
    }
}
