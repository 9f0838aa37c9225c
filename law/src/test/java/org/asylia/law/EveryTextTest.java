package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.rule.Frame;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every text of every rule, by itself, over all three-valued inputs where they are few and over seeded random ones
/// where they are many: learning more never reverses a settled answer, an answer is unknown exactly while something
/// is open, and the exact pass says what enumeration says.
class EveryTextTest {

    private static final int ALL = 3 * 3 * 3 * 3 * 3 * 3;
    private static final int SOME = 60;
    private static final int OPEN = 240;

    @TestFactory
    Stream<DynamicTest> moreKnowledgeNeverReverses_andTheReadersAgree() {
        return ProtectionLaw.RULES.stream()
                .flatMap(rule -> rule.texts().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                rule.id() + " from "
                                        + text.from().map(Object::toString).orElse("the beginning"),
                                () -> check(new Isolated(rule, text)))));
    }

    @Test
    void mostTextsAreSmallEnoughToTryEverything() {
        long small = ProtectionLaw.RULES.stream()
                .flatMap(rule -> rule.texts().stream().map(text -> new Isolated(rule, text)))
                .filter(text -> cases(text) <= ALL)
                .count();
        long texts = ProtectionLaw.RULES.stream()
                .mapToLong(rule -> rule.texts().size())
                .sum();
        System.out.println("texts tried over all their inputs: " + small + " of " + texts);
        assertTrue(small > texts / 3, small + " of " + texts);
    }

    private static long cases(Isolated text) {
        long cases = 1;
        for (var input : text.inputs()) {
            cases = Math.min(1L << 40, cases * (input.width() + 1));
        }
        return cases;
    }

    private static void check(Isolated text) {
        var determiner = new Determiner(text.law());
        var random = new Random(text.id().hashCode());
        if (cases(text) <= ALL) {
            var chosen = new int[text.inputs().size()];
            Arrays.fill(chosen, -1);
            do {
                check(text, determiner, chosen);
            } while (next(text, chosen));
        } else {
            for (int i = 0; i < SOME; i++) {
                check(text, determiner, random(text, random));
            }
        }
    }

    /// Counts on to the next way of telling; false after the last.
    private static boolean next(Isolated text, int[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (++chosen[i] < text.inputs().get(i).width()) {
                return true;
            }
            chosen[i] = -1;
        }
        return false;
    }

    private static int[] random(Isolated text, Random random) {
        int told = random.nextInt(4);
        return text.inputs().stream()
                .mapToInt(input -> random.nextInt(4) < told ? random.nextInt(input.width()) : -1)
                .toArray();
    }

    private static void check(Isolated text, Determiner determiner, int[] chosen) {
        var determination = determine(text, determiner, chosen);
        var answer = determination.answer(text.id());
        for (int i = 0; i < chosen.length && answer.isSettled(); i++) {
            if (chosen[i] < 0) {
                for (int value = 0; value < text.inputs().get(i).width(); value++) {
                    var more = chosen.clone();
                    more[i] = value;
                    assertEquals(
                            answer,
                            determine(text, determiner, more).answer(text.id()),
                            () -> text.id() + " was settled by " + Arrays.toString(chosen) + " and turned by "
                                    + Arrays.toString(more) + " of " + text.inputs());
                }
            }
        }
        var open = new Explainer(determination).turnsOn(text.id());
        assertEquals(answer.isUnknown(), !open.isEmpty(), () -> text.id() + " " + open);
        exact(text, determiner, determination, chosen);
    }

    private static void exact(Isolated text, Determiner determiner, Determination determination, int[] chosen) {
        var completions = completions(text, chosen);
        if (completions.size() > OPEN) {
            return;
        }
        var answers = EnumSet.noneOf(Answer.class);
        for (var completion : completions) {
            answers.add(determine(text, determiner, completion).answer(text.id()));
        }
        var exact = new ExactPass(determination).of(text.id()).answer();
        if (exact.isSettled()) {
            assertEquals(EnumSet.of(exact), answers, () -> text.id() + " " + Arrays.toString(chosen));
        }
    }

    /// Every way of telling the rest; the values tried are few, so that more may be possible than these.
    private static List<int[]> completions(Isolated text, int[] chosen) {
        var completions = new ArrayList<int[]>();
        completions.add(chosen.clone());
        for (int i = 0; i < chosen.length && completions.size() <= OPEN; i++) {
            if (chosen[i] < 0) {
                var longer = new ArrayList<int[]>();
                for (var completion : completions) {
                    for (int value = 0; value < text.inputs().get(i).width(); value++) {
                        var more = completion.clone();
                        more[i] = value;
                        longer.add(more);
                    }
                }
                completions.clear();
                completions.addAll(longer);
            }
        }
        return completions;
    }

    private static Determination determine(Isolated text, Determiner determiner, int[] chosen) {
        return determiner.determine(text.told(chosen), Frame.on(ProtectionLaw.KNOWN_TO));
    }
}
