package org.asylia.interview.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.interview.Answers;
import org.asylia.interview.People;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.plan.Trigger;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// A day for something that the person has done is no day to act by, and is never told as one.
class DoneTest {

    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);
    private static final String YEAR = "deadline.one-year";
    private static final String MAILED = "deadline.one-year.filing-uscis";

    private static List<DateView> days(Answers answers, String rule) {
        return Outcome.of(People.INTERVIEW, answers, People.FRAME, ENGLISH).dates().stream()
                .filter(date -> date.rule().equals(rule))
                .toList();
    }

    private static Answers filed(String arrived, String on) {
        return People.told("filed=yes", "filed-with=uscis", "arrival-date=" + arrived, "filed-on=" + on);
    }

    @Test
    void whoFiledInTime_isShownNoDayToFileBy() {
        var answers = filed("2026-03-01", "2026-06-01");
        assertEquals(List.of(), days(answers, YEAR));
        assertEquals(List.of(), days(answers, MAILED));
    }

    @Test
    void whoDoesNotKnowWhen_isToldThatItWasSent_andNotToSendIt() {
        var answers = filed("2026-03-01", "not-sure");
        var year = days(answers, YEAR).getFirst();
        assertEquals(DateView.Act.DONE, year.act());
        assertEquals(Answer.UNKNOWN, year.binds());
        assertEquals(
                "The form was sent in. It is not known yet if that was in time.",
                year.status().text());
        assertEquals("March 1, 2027", year.planned(ENGLISH).orElseThrow().text());
        assertFalse(year.isRunning());
        var mailed = days(answers, MAILED).getFirst();
        assertTrue(mailed.status().text().endsWith("if it was mailed by this day, and you can prove it."));
    }

    @Test
    void whoFiledLate_isToldSo_andMailingMayStillSaveIt() {
        var year = days(filed("2024-03-01", "2025-09-01"), YEAR).getFirst();
        assertEquals(
                "The form was sent in. It is not known yet if that was in time.",
                year.status().text());
        var court = People.told(
                "court-case=yes", "filed=yes", "filed-with=court", "arrival-date=2024-03-01", "filed-on=2025-09-01");
        assertEquals(
                "The form was sent in. It came after this day.",
                days(court, YEAR).getFirst().status().text());
        assertEquals(List.of(), days(court, MAILED));
    }

    @Test
    void whoHasNotFiled_hasTheDayToFileBy_andItIsUrgentWhenNear() {
        var near = People.told("filed=no", "arrival-date=2025-12-10");
        assertTrue(days(near, YEAR).getFirst().isRunning());
        assertTrue(urgent(near).contains("deadline-soon"));
        var done = near.with(Place.of("filed"), Reply.YES).with(Place.of("filed-on"), Reply.NOT_SURE);
        assertFalse(days(done, YEAR).isEmpty());
        assertFalse(urgent(done).contains("deadline-soon"), "nothing is left to do by it");
    }

    private static List<String> urgent(Answers answers) {
        return People.INTERVIEW.notices(answers, People.FRAME).stream()
                .filter(notice -> notice.use() == Trigger.Use.URGENT)
                .map(notice -> notice.id())
                .toList();
    }

    /// What a day is called is the same whether or not it binds: so it must not say that something is so.
    @Test
    void nobodyIsShownTheTitleOfARule_asThoughItHeld() {
        int seen = 0;
        for (var answers : IntStream.range(0, 100).mapToObj(People::talk).toList()) {
            var outcome = Outcome.of(People.INTERVIEW, answers, People.FRAME, ENGLISH);
            for (var date : outcome.dates()) {
                var title = ProtectionLaw.ruleSet().rule(date.rule()).title();
                assertFalse(date.title().text().equals(title), title);
                assertTrue(date.act() == DateView.Act.OPEN || !date.isRunning(), date::toString);
                seen++;
            }
            for (var said : List.of(outcome.urgent(), outcome.lawyer())) {
                said.forEach(each -> ProtectionLaw.ruleSet()
                        .rules()
                        .forEach(rule -> assertFalse(each.text().contains(rule.title()), each::text)));
            }
        }
        assertTrue(seen > 200, "too few to prove anything");
    }

    @Test
    void whatMayStandInTheWay_isCalledByItsName_inEachLanguage() {
        var answers = People.told("in-us=marianas");
        for (var language : Language.ALL) {
            var texts = Texts.in(language);
            var name = texts.ofLaw("bar.asylum.apply.bar.cnmi", "Northern Mariana Islands");
            var line = texts.say("notice.bar", Map.of("about", name.text())).text();
            var outcome = Outcome.of(People.INTERVIEW, answers, People.FRAME, texts);
            assertTrue(outcome.lawyer().stream().anyMatch(said -> said.text().equals(line)), line);
        }
    }
}
