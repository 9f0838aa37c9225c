package org.asylia.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.ask.Asker;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.exact.Outcome;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The readers agree with one another and with plain enumeration of every case, on bodies of law made at random.
class AgreementTest {

    private static final int RULES = 6;

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("asylia.seeds", 400));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void learningMoreNeverReversesASettledAnswer(int seed) {
        var random = new Random(seed);
        var law = new RandomLaw(seed).law(RULES);
        var determiner = new Determiner(law);
        var told = RandomCase.of(random, 14);
        var before = determiner.determine(told.toCase(), frame());
        while (true) {
            int slot = firstOpen(told);
            if (slot < 0) {
                break;
            }
            told = told.with(slot, told.values()[slot], told.known()[slot] + 1);
            var after = determiner.determine(told.toCase(), frame());
            for (var rule : law.rules()) {
                var was = before.answer(rule.id());
                if (was.isSettled()) {
                    assertEquals(was, after.answer(rule.id()), rule.id());
                }
            }
            before = after;
        }
    }

    private static int firstOpen(RandomCase told) {
        return IntStream.range(0, told.known().length)
                .filter(slot -> told.known()[slot] < 2)
                .findFirst()
                .orElse(-1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exactPass_saysWhatEnumerationSays(int seed) {
        var random = new Random(seed);
        var law = new RandomLaw(seed).law(RULES);
        var told = RandomCase.of(random, 4);
        var determiner = new Determiner(law);
        var determination = determiner.determine(told.toCase(), frame());
        var pass = new ExactPass(determination);
        for (var rule : law.rules()) {
            var outcome = pass.of(rule.id());
            assertTrue(outcome.exact());
            compare(rule.id(), pass, determination, told, determiner);
        }
    }

    private static void compare(
            String rule, ExactPass pass, Determination kleene, RandomCase told, Determiner determiner) {
        var outcome = pass.of(rule);
        var truth = new Enumeration(determiner, rule, told);
        var answers = truth.answers();
        if (answers.stream().anyMatch(Answer::isUnknown)) {
            return; // something no fact of the random case can close, such as a text before the first
        }
        var expected = answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN;
        assertEquals(expected.word(), outcome.answer().word(), rule);
        if (kleene.answer(rule).isSettled()) {
            assertEquals(kleene.answer(rule), expected, rule);
        }
        if (expected == Answer.UNKNOWN) {
            assertEquals(truth.relevant(), names(outcome), rule);
            for (boolean yes : List.of(true, false)) {
                var smallest = pass.settling(rule).stream()
                        .filter(set -> set.yes() == yes)
                        .mapToInt(set -> set.answers().size())
                        .min();
                assertTrue(smallest.isPresent());
                assertEquals(truth.smallest(Answer.of(yes)), smallest.getAsInt(), rule + " " + yes);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsOpen_isExplainedByTheSameReasons_whereNothingElseIsGathered(int seed) {
        var law = new RandomLaw(seed).law(RULES);
        var told = RandomCase.of(new Random(seed), 6);
        var determination = new Determiner(law).determine(told.toCase(), frame());
        var whole = new Explainer(determination);
        var open = Explainer.ofWhatIsOpen(determination);
        for (var rule : law.rules()) {
            if (determination.answer(rule.id()).isUnknown()) {
                assertEquals(open(whole.explain(rule.id())), open(open.explain(rule.id())), rule.id());
                assertEquals(List.copyOf(whole.turnsOn(rule.id())), List.copyOf(open.turnsOn(rule.id())), rule.id());
            }
        }
    }

    @Test
    void whereManyAskAtOnce_eachFindsWhatOneFindsAlone() {
        for (int seed = 0; seed < 20; seed++) {
            var law = new RandomLaw(seed).law(RULES);
            var rules = law.rules().stream().map(Rule::id).toList();
            var told = RandomCase.of(new Random(seed), 6).toCase();
            var determiner = new Determiner(law);
            var alone = new Asker(determiner.determine(told, frame())).ask(rules);
            var together = IntStream.range(0, 64)
                    .parallel()
                    .mapToObj(_ -> new Asker(determiner.determine(told, frame())).ask(rules))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(alone), together, "seed " + seed);
        }
    }

    /// Of a reason what leaves it open, and of that the same.
    private static Reason open(Reason reason) {
        return new Reason(
                reason.kind(),
                reason.id(),
                reason.item(),
                reason.says(),
                reason.answer(),
                reason.why(),
                reason.citations(),
                "",
                reason.because().stream()
                        .filter(part -> part.answer().isUnknown())
                        .map(AgreementTest::open)
                        .toList());
    }

    private static List<String> names(Outcome outcome) {
        return outcome.canMatter().stream()
                .map(open -> open.item().isEmpty() ? open.id() : open.id() + "@" + open.item())
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsSettledWhileAListIsOpen_staysSo_whateverEntriesComeLater(int seed) {
        var random = new Random(seed);
        var law = new RandomLaw(seed).law(RULES);
        var determiner = new Determiner(law);
        var told = RandomCase.of(random, 6);
        var determination = determiner.determine(told.toOpenCase(), frame());
        var pass = new ExactPass(determination);
        for (var rule : law.rules()) {
            var settled = pass.of(rule.id()).answer();
            for (int more = 0; more < 20 && settled.isSettled(); more++) {
                var later = determiner
                        .determine(told.withAnotherThing(random).toCase(), frame())
                        .answer(rule.id());
                assertTrue(later.isUnknown() || later == settled, rule.id());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void explanation_turnsOnNothingThatIsKnown_andOnSomethingWhileUnknown(int seed) {
        var law = new RandomLaw(seed).law(RULES);
        var told = RandomCase.of(new Random(seed), 8);
        var determination = new Determiner(law).determine(told.toCase(), frame());
        var explainer = new Explainer(determination);
        for (var rule : law.rules()) {
            var open = explainer.turnsOn(rule.id()).stream().map(Open::id).toList();
            assertEquals(determination.answer(rule.id()).isUnknown(), !open.isEmpty(), rule.id() + " " + open);
        }
    }

    private static Frame frame() {
        return Frame.on(RandomLaw.START.plusDays(RandomLaw.SPAN + 30)).inCircuit("9");
    }

    static RuleSet law(int seed) {
        return new RandomLaw(seed).law(RULES);
    }
}
