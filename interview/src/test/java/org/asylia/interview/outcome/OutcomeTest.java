package org.asylia.interview.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.due.Deadline.Standing;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.Answers;
import org.asylia.interview.Interview;
import org.asylia.interview.People;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// What is shown at a stop, after a few answers and after many.
class OutcomeTest {

    private static final Interview INTERVIEW = Interview.standard();
    private static final Frame FRAME = Frame.on(LocalDate.of(2026, 11, 22));
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);
    private static final Place ARRIVED = new Place("arrival-date", "arrivals[1]");

    private static Answers here() {
        return Answers.NONE
                .with(Place.of("safe"), Reply.picked("mine"))
                .with(Place.of("detained"), Reply.NO)
                .with(Place.of("ordered"), Reply.NO)
                .with(Place.of("fast-removal"), Reply.NO)
                .with(Place.of("court-case"), Reply.NO)
                .with(Place.of("in-us"), Reply.picked("here"));
    }

    private static Outcome outcome(Answers answers) {
        return Outcome.of(INTERVIEW, answers, FRAME, ENGLISH);
    }

    @Test
    void beforeAnyAnswer_nothingIsDecided_andNothingIsUrgent() {
        var outcome = outcome(Answers.NONE);
        assertEquals(Doors.ALL.size(), outcome.doors().size());
        for (var door : outcome.doors()) {
            assertTrue(door.answer().isUnknown(), door.id());
            assertFalse(door.bars().isEmpty());
            assertTrue(door.bars().stream().noneMatch(bar -> bar.answer() == Answer.NO), "a bar is unknown, not no");
        }
        assertTrue(outcome.urgent().isEmpty() && outcome.lawyer().isEmpty());
        assertEquals(ProtectionLaw.KNOWN_TO, outcome.lawKnownTo());
        assertTrue(outcome.notice().text().contains("not the advice of a lawyer"));
    }

    @Test
    void anArrivalInSpring_givesTheOneYearDay_plannedByTheEarliest() {
        var spring = new org.asylia.interview.DateParts("2026", "", "", "spring", "on", "", "after Easter")
                .read(org.asylia.interview.OtherCalendars.NONE);
        var answers = here().with(ARRIVED, new Reply.Day(spring.date().orElseThrow()));
        var year = outcome(answers).dates().stream()
                .filter(date -> date.rule().equals("deadline.one-year.filing-uscis"))
                .findFirst()
                .orElseThrow();
        assertTrue(year.plan().orElseThrow().isBefore(LocalDate.of(2027, 3, 2)), year::toString);
        assertFalse(year.day().isOneDay());
        assertFalse(year.counted().text().isBlank());
    }

    @Test
    void aCourtDateNextWeek_isUrgent_andStops() {
        var answers = here().with(Place.of("court-case"), Reply.YES)
                .with(Place.of("next-date"), new Reply.Day(SaidDate.on(LocalDate.of(2026, 12, 1))));
        var outcome = outcome(answers);
        assertTrue(outcome.stopsFirst());
        assertTrue(said(outcome.urgent()).contains("Your day in court is near"));
        assertFalse(said(outcome.doNot()).contains("Do not send the asylum form to USCIS"), "a child may file there");
    }

    @Test
    void whoWasToldThatComingInWithoutPapersBars_seesThatItDoesNot() {
        var answers = here().with(ARRIVED, new Reply.Day(SaidDate.on(LocalDate.of(2026, 3, 1))))
                .with(new Place("arrival-manner", "arrivals[1]"), Reply.picked("without-inspection"));
        assertTrue(outcome(answers).corrections().stream()
                .anyMatch(each -> each.said().text().contains("papers")));
    }

    @Test
    void inALanguageWithoutTheText_theEnglishSaysThatItIsEnglish() {
        for (var language : Language.ALL) {
            var outcome = Outcome.of(INTERVIEW, here(), FRAME, Texts.in(language));
            for (var correction : outcome.corrections()) {
                var said = correction.said();
                assertTrue(said.language().equals(language) || said.language().equals(Language.ENGLISH));
            }
            assertFalse(outcome.doors().getFirst().title().text().isBlank());
        }
    }

    private static DoorView door(Outcome outcome, String id) {
        return outcome.doors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutACourtCase_whatOnlyAJudgeGives_saysSo_andWhen() {
        var answers = here().with(ARRIVED, new Reply.Day(SaidDate.on(LocalDate.of(2026, 3, 1))))
                .with(Place.of("filed"), Reply.NO);
        for (var id : List.of("door.withholding", "door.cat.withholding", "door.asylum.defensive")) {
            var door = door(outcome(answers), id);
            assertEquals(Answer.NO, door.answer(), id);
            assertTrue(door.status().text().startsWith("Only a judge"), () -> door.toString());
            assertTrue(door.hint().orElseThrow().text().contains("Notice to Appear"), id);
        }
        var inCourt = outcome(answers.with(Place.of("court-case"), Reply.YES));
        assertTrue(door(inCourt, "door.withholding").hint().isEmpty());
    }

    @Test
    void whatAnotherWayLeadsTo_isSaidByThatWay() {
        var inCourt = door(outcome(People.told("court-case=yes", "case-state=open")), "door.asylum.affirmative");
        assertEquals(Answer.NO, inCourt.answer());
        assertEquals("Not at USCIS: a judge decides your case", inCourt.status().text());
        assertEquals(
                "You have a court case. You can ask for asylum there.",
                inCourt.hint().orElseThrow().text());
        var hurried =
                outcome(People.told("fast-removal=yes", "arrival-manner=without-inspection", "fear-interview=waiting"));
        for (var id : List.of("door.withholding", "door.cat.withholding", "door.cat.deferral")) {
            var door = door(hurried, id);
            assertTrue(door.status().text().startsWith("Only a judge"), door::toString);
            assertTrue(door.hint().orElseThrow().text().contains("interview about your fear"), door::toString);
        }
    }

    @Test
    void aDoorThatIsShutForAnotherReasonToo_isCalledClosed() {
        var abroad = outcome(here().with(Place.of("in-us"), Reply.picked("outside")));
        var door = door(abroad, "door.asylum.defensive");
        assertEquals("Closed today", door.status().text());
        assertTrue(door.hint().isEmpty());
        assertTrue(door.why().isPresent());
    }

    @Test
    void everyWordingOfAClosedDoor_namesDoorsAndRulesThatAreThere() {
        assertFalse(ClosedBy.rows().isEmpty());
        for (var row : ClosedBy.rows()) {
            assertTrue(Doors.ALL.stream().anyMatch(door -> door.id().equals(row.door())), row::door);
            Stream.of(row.rules(), row.routes())
                    .flatMap(List::stream)
                    .forEach(rule ->
                            assertTrue(ProtectionLaw.ruleSet().find(rule).isPresent(), rule));
            ENGLISH.say("door-status." + row.wording());
            assertTrue(
                    row.hint().isEmpty()
                            || ENGLISH.find("door-hint." + row.hint()).isPresent(),
                    row::hint);
        }
    }

    @Test
    void aFirstDayThatIsNear_isNotUrgent() {
        var filed = here().with(ARRIVED, new Reply.Day(SaidDate.on(LocalDate.of(2026, 3, 1))))
                .with(Place.of("filed"), Reply.YES)
                .with(Place.of("filed-on"), new Reply.Day(SaidDate.on(LocalDate.of(2026, 6, 1))));
        var outcome = outcome(filed);
        assertTrue(outcome.dates().stream()
                .anyMatch(date -> date.sense() == Yield.Sense.FIRST_DAY && date.left() > 0 && date.left() < 45));
        assertEquals(List.of(), outcome.urgent());
    }

    @Test
    void aFirstDayThatIsBehindUs_hasCome_andWasNotMissed() {
        var filed = here().with(ARRIVED, new Reply.Day(SaidDate.on(LocalDate.of(2025, 3, 1))))
                .with(Place.of("filed"), Reply.YES)
                .with(Place.of("filed-on"), new Reply.Day(SaidDate.on(LocalDate.of(2025, 4, 1))));
        var first = outcome(filed).dates().stream()
                .filter(date -> date.sense() == Yield.Sense.FIRST_DAY)
                .filter(date -> date.standing() == Standing.PAST)
                .toList();
        assertFalse(first.isEmpty());
        for (var date : first) {
            assertTrue(date.status().text().contains("The day has come."), date::toString);
        }
    }

    @Test
    void theWordsToCopy_haveTheDoorsAndDays_andNothingThatWasAnswered() {
        var claim = "countries[1].claims[private]";
        var answers = here().with(ARRIVED, new Reply.Day(SaidDate.on(LocalDate.of(2026, 3, 1))))
                .with(new Place("country", "countries[1]"), Reply.picked("HN"))
                .with(new Place("fear-words", "countries[1]"), new Reply.Words("Maria saw it"))
                .with(new Place("who", "countries[1]"), Reply.picked("gang"))
                .with(new Place("past-harm", claim), Reply.YES)
                .with(Place.of("crime"), Reply.NOT_SURE)
                .with(Place.of("filed"), Reply.NO);
        var words = WordsToCopy.of(INTERVIEW, answers, FRAME, ENGLISH);
        for (var door : outcome(answers).doors()) {
            assertTrue(words.contains("- " + door.title() + ": " + door.stands(ENGLISH)), words);
        }
        assertTrue(words.contains("- Plan by March 1, 2027: "), words);
        assertTrue(words.contains("It still turns on your answer to:"), words);
        assertTrue(words.contains("What I do not know, or did not say\n- Were you ever arrested or charged"), words);
        assertTrue(words.contains("The law as known to"), words);
        for (var secret : List.of("Maria", "Honduras", "gang", "March 1, 2026", "2026-03-01")) {
            assertFalse(words.contains(secret), secret);
        }
    }

    @Test
    void whatIsAskedOfTheLawyer_isNotAskedHere() {
        var outcome = outcome(here());
        assertFalse(outcome.lawyerWillAsk().isEmpty());
        var own = INTERVIEW.plan().questions().stream()
                .map(question -> ENGLISH.say("question." + question.id()).text())
                .toList();
        assertTrue(outcome.lawyerWillAsk().stream().map(Said::text).noneMatch(own::contains));
    }

    private static String said(List<Said> all) {
        return String.join(" ", all.stream().map(Said::text).toList());
    }
}
