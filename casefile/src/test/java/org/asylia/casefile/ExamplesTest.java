package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.ask.Inquiry;
import org.asylia.engine.ask.Question;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.exact.SettlingSet;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.ClaimFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples under questions answered in any order, and under damage. Every draw is from a seed that failures name.
class ExamplesTest {

    private static final int ORDERS = 50;
    private static final int MUTATIONS = 200;

    /// How many answers are given between two looks at a case of which little is known.
    private static final int BETWEEN_LOOKS = 3;

    private static final CaseFileReader READER = new CaseFileReader(ProtectionLaw.ruleSet());
    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    /// The last three leave so little open that they are looked at, and asked again, after every answer.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone-call.json",
                "group-before-and-after.json",
                "matter-of-f-p-r.json",
                "matter-of-izatula.json"
            })
    void answeringInAnyOrder_neverTurnsASettledDoorRound_andAsksOnlyWhatMatters(String example) {
        boolean askAgain = !example.equals("phone-call.json");
        var first = new Interview(read(example), new Random(0)).inquiry();
        int answers = 0;
        int doors = 0;
        for (long seed = 0; seed < ORDERS; seed++) {
            try {
                var random = new Random(seed);
                var told = new Told(new Interview(read(example), random));
                told.see(first);
                answers += answered(told, first, random, askAgain);
                doors += told.settled.size();
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError(example + ", order of seed " + seed, fault);
            }
        }
        System.out.println(example + ": " + answers + " answers in " + ORDERS + " orders (seeds 0 to " + (ORDERS - 1)
                + ") settled " + doors + " doors, and turned none round");
        assertTrue(answers > ORDERS && doors > ORDERS, example + " asks too little to show anything");
    }

    /// Answers until nothing is left to ask.
    private static int answered(Told told, Inquiry first, Random random, boolean askAgain) {
        int answers = 0;
        var interview = told.interview;
        var inquiry = first;
        while (true) {
            var waiting = new ArrayList<>(
                    inquiry.next().stream().filter(interview::waits).toList());
            if (waiting.isEmpty()) {
                return answers;
            }
            Collections.shuffle(waiting, random);
            for (var question : askAgain ? waiting.subList(0, 1) : waiting) {
                if (interview.waits(question)) {
                    interview.answer(question);
                    answers++;
                    if (askAgain || answers % BETWEEN_LOOKS == 0) {
                        told.see(interview.determination());
                    }
                }
            }
            inquiry = interview.inquiry();
            told.see(inquiry);
        }
    }

    /// What has been answered about the doors so far: a settled answer stays.
    private static final class Told {
        private final Interview interview;
        private final Map<String, Answer> settled = new HashMap<>();

        Told(Interview interview) {
            this.interview = interview;
        }

        void see(Determination determination) {
            Interview.DOORS.forEach(door -> see(door, determination.answer(door)));
        }

        void see(Inquiry inquiry) {
            for (var door : Interview.DOORS) {
                see(door, inquiry.goal(door).answer());
                inquiry.goal(door).exactly().ifPresent(answer -> see(door, answer));
            }
            for (var question : inquiry.next()) {
                assertTrue(interview.isOpen(question.about()), () -> "known, and asked again: " + question);
                assertMatters(question, inquiry);
            }
        }

        private void see(String door, Answer answer) {
            var before = settled.get(door);
            if (before == null && answer.isSettled()) {
                settled.put(door, answer);
            } else if (before != null && answer.isSettled()) {
                assertEquals(before, answer, door);
            }
        }

        private void assertMatters(Question question, Inquiry inquiry) {
            assertFalse(question.goals().isEmpty(), question::toString);
            for (var goal : question.goals()) {
                assertFalse(settled.containsKey(goal), () -> "asked for a settled door: " + question);
                var state = inquiry.goal(goal);
                assertTrue(!state.exact() || state.canMatter().contains(question.about()), question::toString);
            }
        }
    }

    @Test
    void whatIsSaidToSettleADoor_settlesIt() {
        int tried = 0;
        for (var file : Decided.examples(".json")) {
            var example = Decided.name(file);
            var inquiry = new Interview(read(example), new Random(0)).inquiry();
            for (var door : Interview.DOORS) {
                for (var set : inquiry.goal(door).settling()) {
                    tried += settles(example, door, set) ? 1 : 0;
                }
            }
        }
        int sets = tried;
        assertTrue(sets > 50, () -> "only " + sets + " sets could be tried");
    }

    /// Whether the set could be tried: every answer in it is yes, no, or that a list is complete.
    private static boolean settles(String example, String door, SettlingSet set) {
        if (!set.answers().stream().allMatch(ExamplesTest::isPlain)) {
            return false;
        }
        var interview = new Interview(read(example), new Random(0));
        set.answers()
                .forEach(given -> interview.answer(given.to(), given.value().equals("yes")));
        var outcome = new ExactPass(interview.determination()).of(door);
        assertEquals(Answer.of(set.yes()), outcome.answer(), () -> example + ", " + door + ": " + set);
        return true;
    }

    private static boolean isPlain(SettlingSet.Given given) {
        return switch (given.to().kind()) {
            case FACT -> Interview.fact(given.to()).type() instanceof FactType.YesNo;
            case JUDGMENT -> true;
            case LIST -> given.value().equals("no more");
            default -> false;
        };
    }

    @Test
    void aDamagedExample_isRefusedWithItsPlace_orSaysWhatItStates() {
        var examples = Decided.examples(".json");
        int accepted = 0;
        for (long seed = 0; seed < MUTATIONS; seed++) {
            var example = examples.get((int) (seed % examples.size()));
            var mutation = new Mutation(seed);
            accepted += tried(seed, mutation.encoded(mutation.of(Decided.text(example))));
        }
        System.out.println("Damaged examples: of " + MUTATIONS + " (seeds 0 to " + (MUTATIONS - 1) + ") "
                + (MUTATIONS - accepted) + " were refused, " + accepted + " read as what they state");
        assertTrue(accepted > 10 && accepted < MUTATIONS * 3 / 4, accepted + " of " + MUTATIONS + " were accepted");
    }

    /// Whether it was accepted; if so it is determined and explained as well.
    private static int tried(long seed, byte[] bytes) {
        try {
            var file = READER.read("mutation", bytes);
            Stated.check(withoutMark(new String(bytes, StandardCharsets.UTF_8)), file);
            var determination = DETERMINER.determine(file.about(), Interview.frame(file));
            var explainer = new Explainer(determination);
            for (var rule : ProtectionLaw.RULES) {
                assertEquals(
                        determination.answer(rule.id()),
                        explainer.explain(rule.id()).answer(),
                        rule.id());
            }
            return 1;
        } catch (CaseFileException refused) {
            assertFalse(refused.problems().isEmpty());
            for (var problem : refused.problems()) {
                boolean whole = problem.message().startsWith("The file is not text in UTF-8");
                assertTrue(whole || problem.line() > 0 && problem.column() > 0, () -> "seed " + seed + ": " + problem);
                assertTrue(problem.message().length() > 20, () -> "seed " + seed + ": " + problem);
            }
            return 0;
        } catch (RuntimeException | AssertionError fault) {
            throw new AssertionError("seed " + seed + ":\n" + new String(bytes, StandardCharsets.UTF_8), fault);
        }
    }

    @Test
    void thePersonsOwnWords_areReadAndWritten_thoughNoRuleReadsThem() {
        var file = read("phone-call.json");
        var said = file.with(ClaimFacts.SUMMARY, "countries[VE].claims[gang]", new Content.Words("They shot at us."));
        var again = READER.read("again", CaseFileWriter.write(said).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                new Content.Words("They shot at us."),
                Objects.requireNonNull(ItemPaths.of(again.about().root()).get("countries[VE].claims[gang]"))
                        .content(ClaimFacts.SUMMARY));
        assertTrue(CaseSchema.of(ProtectionLaw.ruleSet()).contains("claim.summary"));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    @Test
    void theDoorsOfAGroupOfWomen_closeWithTheDecisionThatFoundItTooBroad() {
        var before = on("group-before-and-after.json", LocalDate.of(2025, 7, 17));
        var after = on("group-before-and-after.json", LocalDate.of(2025, 7, 18));
        assertEquals(Answer.YES, before.answer("door.asylum.defensive"));
        assertEquals(Answer.NO, after.answer("door.asylum.defensive"));
        assertEquals(Answer.NO, before.answer("refugee.psg.sex-alone"));
        assertEquals(Answer.YES, after.answer("refugee.psg.sex-alone"));
    }

    /// Matter of C-T-L- asks for one central reason; the Ninth Circuit has been content with a reason since 2017.
    @Test
    void aLesserReason_isEnoughForWithholdingInTheNinthCircuit_andNotBeforeTheBoard() {
        var file = read("matter-of-c-t-l.json");
        var claim = "countries[BR].claims[private-persons]";
        var later = Interview.frame(file).asOf(LocalDate.of(2017, 1, 18));
        assertEquals(Answer.NO, answer(file, Interview.frame(file), claim));
        assertEquals(Answer.NO, answer(file, later.inCircuit("2"), claim));
        assertTrue(answer(file, later.inCircuit("9"), claim).isUnknown(), "which ground it is, is not published");
        var named = file.with(FactValue.of(file, claim + "/claim.ground.social-group=true"));
        assertEquals(Answer.NO, answer(named, later.inCircuit("2"), claim));
        assertEquals(Answer.YES, answer(named, later.inCircuit("9"), claim));
    }

    @Test
    void thePhoneCall_leavesEveryDoorOpenToQuestion_andAsksWhetherListsAreComplete() {
        var inquiry = new Interview(read("phone-call.json"), new Random(0)).inquiry();
        assertFalse(inquiry.next().isEmpty());
        for (var door : Doors.ALL) {
            assertTrue(inquiry.goal(door.id()).answer().isUnknown(), door.id());
        }
        var kinds =
                inquiry.next().stream().map(question -> question.about().kind()).toList();
        assertTrue(kinds.contains(Reason.Kind.LIST));
        assertTrue(kinds.lastIndexOf(Reason.Kind.LIST) < kinds.indexOf(Reason.Kind.JUDGMENT), "lists before judgments");
        for (var question : inquiry.next().subList(0, 10)) {
            var list = ProtectionLaw.ruleSet().lists().get(question.about().id());
            assertTrue(list == null || !question.says().equals(list.complete()), () -> "asked early: " + question);
        }
    }

    private static Answer answer(CaseFile file, Frame frame, String claim) {
        return DETERMINER.determine(file.about(), frame).answer("withholding.nexus", claim);
    }

    private static Determination on(String example, LocalDate day) {
        var file = read(example);
        return DETERMINER.determine(file.about(), Interview.frame(file).asOf(day));
    }

    private static CaseFile read(String example) {
        var text = Decided.text(Decided.folder().resolve(example));
        return READER.read(example, text.getBytes(StandardCharsets.UTF_8));
    }
}
