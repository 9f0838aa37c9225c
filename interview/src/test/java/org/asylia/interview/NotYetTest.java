package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.asylia.engine.fact.Sensitivity;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.plan.Effect;
import org.asylia.interview.plan.Question;
import org.asylia.interview.plan.Question.Care;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;

/// The rules of what must not be asked, or not yet, on every path walked. Written out here once more, apart from the
/// tables, so that a slip in a table is seen.
class NotYetTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();

    /// What may only be asked of an adult who chose to tell, alone with the phone, and after an outcome was seen.
    private static final List<String> HARM = List.of("harm.", "torture.", "group.");

    private static final List<String> NEVER = List.of(
            "conviction.",
            "contact.",
            "harm-to-others.",
            "security.",
            "group.",
            "relative.",
            "discretion.false-papers",
            "discretion.violent",
            "crime-abroad.kind",
            "need.green-card-problem");

    /// What half of the people say yes to, so that enough of them come to tell of harm.
    private static final Set<String> WILLING = Set.of("more-now", "past-harm", "detail-choice");

    private static final List<Talk> TALKS =
            IntStream.range(1_000, 1_100).mapToObj(NotYetTest::talk).toList();

    private static Talk talk(int seed) {
        var person = new Person(seed);
        return Talk.with(
                question -> seed % 2 == 0 && WILLING.contains(question.id()) ? Reply.YES : person.reply(question));
    }

    private static List<String> facts(Place place) {
        var plan = Talk.INTERVIEW.plan();
        return plan.effectsOf(plan.question(place.question())).stream()
                .filter(effect -> !effect.isAboutAList())
                .map(Effect::target)
                .toList();
    }

    @Test
    void noPath_asksWhatIsForALawyerOnly() {
        for (var talk : TALKS) {
            for (var place : talk.pages()) {
                for (var fact : facts(place)) {
                    assertTrue(NEVER.stream().noneMatch(fact::startsWith), () -> place + " asks " + fact);
                    assertTrue(
                            Objects.requireNonNull(LAW.facts().get(fact)).sensitivity() != Sensitivity.PRIVILEGED,
                            fact);
                }
            }
        }
    }

    @Test
    void noPath_asksForHarmInDetail_beforeTheChoice_theOutcome_andAgeAndPlaceAreClear() {
        int seen = 0;
        for (var talk : TALKS) {
            for (int page = 0; page < talk.pages().size(); page++) {
                var place = talk.pages().get(page);
                if (facts(place).stream().anyMatch(fact -> HARM.stream().anyMatch(fact::startsWith))) {
                    var before = talk.before(page);
                    assertEquals(Reply.YES, before.at(Place.of("detail-choice")).orElseThrow());
                    assertEquals(
                            Reply.picked("mine"), before.at(Place.of("safe")).orElseThrow());
                    assertTrue(before.at(Place.of("show-known")).isPresent());
                    assertTrue(isAdult(before));
                    seen++;
                }
            }
        }
        assertTrue(seen > 10, "only " + seen + " questions about harm were seen");
    }

    private static boolean isAdult(Answers answers) {
        return answers.at(Place.of("birth-date")).orElse(Reply.NOT_SURE) instanceof Reply.Day(var born)
                ? !born.days().latest().plusYears(18).isAfter(Person.TODAY)
                : answers.at(Place.of("age")).orElseThrow().equals(Reply.picked("adult"));
    }

    @Test
    void everyQuestionAboutHarm_isMarkedAsDelicate_andNoneComesBeforeTheOutcome() {
        boolean shown = false;
        for (var question : Talk.INTERVIEW.plan().questions()) {
            shown |= question.id().equals("show-known");
            boolean harm = question.lists().contains("harms");
            assertEquals(harm, question.care() == Care.DELICATE, question::id);
            assertTrue(shown || question.care() != Care.DELICATE, question::id);
        }
    }

    @Test
    void theFirstPage_isWhetherThePlaceIsSafe_andUrgencyNeedsNoHarm() {
        for (var talk : TALKS) {
            assertEquals("safe", talk.pages().getFirst().question());
        }
        var early = Set.of(Question.Stage.SAFETY, Question.Stage.URGENCY);
        for (var question : Talk.INTERVIEW.plan().questions()) {
            if (early.contains(question.stage())) {
                assertTrue(question.care() == Care.PLAIN || question.id().equals("safe"), question::id);
            }
        }
    }

    @Test
    void redFlags_areClosedQuestions_withNothingAskedBehindThem() {
        for (var id : List.of("crime", "armed", "past-harm")) {
            var question = Talk.INTERVIEW.plan().question(id);
            assertEquals(Question.Kind.YES_NO, question.kind());
            assertEquals(Care.CLOSED, question.care());
        }
        for (var talk : TALKS) {
            var about = Talk.INTERVIEW.caseOf(talk.answers(), Talk.FRAME).root();
            assertTrue(about.items(Lists.CONVICTIONS).all().isEmpty());
            assertTrue(about.items(Lists.CONTACTS).all().isEmpty());
        }
    }

    @Test
    void aChild_orWhoSharesThePhone_isNeverOfferedToTellOfHarm() {
        for (int seed = 0; seed < 6; seed++) {
            var person = new Person(seed);
            var child = Talk.with(question -> switch (question.id()) {
                case "safe" -> Reply.picked("mine");
                case "more-now", "past-harm", "detail-choice" -> Reply.YES;
                case "birth-date" ->
                    new Reply.Day(SaidDate.on(Person.TODAY.minusYears(18).plusDays(1)));
                default -> person.reply(question);
            });
            assertTrue(child.questionsBefore("detail-choice").isEmpty());
            var saysChild = Talk.with(question -> switch (question.id()) {
                case "safe" -> Reply.picked("mine");
                case "more-now", "past-harm", "detail-choice" -> Reply.YES;
                case "age" -> Reply.picked("child");
                case "birth-date" -> new Reply.Day(SaidDate.on(Person.TODAY.minusYears(30)));
                default -> person.reply(question);
            });
            assertTrue(saysChild.questionsBefore("detail-choice").isEmpty());
            var shared = Talk.with(question -> switch (question.id()) {
                case "safe" -> Reply.picked("shared");
                case "more-now", "past-harm", "detail-choice" -> Reply.YES;
                case "birth-date" -> new Reply.Day(SaidDate.on(Person.TODAY.minusYears(30)));
                case "age" -> Reply.picked("adult");
                default -> person.reply(question);
            });
            assertTrue(shared.questionsBefore("detail-choice").isEmpty());
        }
    }
}
