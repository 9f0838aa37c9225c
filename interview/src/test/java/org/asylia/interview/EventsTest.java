package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// "After my arrival": what it comes to, and what becomes of it when the arrival is told otherwise.
class EventsTest {

    private static final Interview INTERVIEW = Interview.standard();
    private static final Frame FRAME = Frame.on(LocalDate.of(2026, 11, 22));
    private static final Place ARRIVED = new Place("arrival-date", "arrivals[1]");
    private static final Place FILED = Place.of("filed-on");
    private static final Reply AFTER = new Reply.Beside(Reply.Side.AFTER, ARRIVED);
    private static final Reply BEFORE = new Reply.Beside(Reply.Side.BEFORE, ARRIVED);

    private static Answers arrived(Reply reply) {
        return Answers.NONE
                .with(Place.of("safe"), Reply.picked("mine"))
                .with(Place.of("in-us"), Reply.picked("here"))
                .with(ARRIVED, reply)
                .with(Place.of("filed"), Reply.YES);
    }

    private static Answers inMay() {
        return arrived(new Reply.Day(
                DateParts.of("2024", "5", "").read(OtherCalendars.NONE).date().orElseThrow()));
    }

    private static Content filed(Answers answers) {
        Fact fact = ProtectionLaw.ruleSet().facts().get("application.filing-date");
        return INTERVIEW.caseOf(answers, FRAME).root().entries().entrySet().stream()
                .filter(each -> each.getKey().equals(fact))
                .map(each -> each.getValue().content())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void afterAMonth_isOnItsFirstDayOrLater_andTheSourceIsKept() {
        assertTrue(filed(inMay().with(FILED, AFTER)) instanceof Content.Day(var date)
                && date.days().equals(new DateRange(LocalDate.of(2024, 5, 1), DateRange.END))
                && date.written().equals("after 2024-04-30")
                && date.said().equals(Optional.of("after arrival.date (2024-05)")));
        assertTrue(filed(inMay().with(FILED, BEFORE)) instanceof Content.Day(var date)
                && date.days().equals(new DateRange(DateRange.BEGINNING, LocalDate.of(2024, 5, 31))));
    }

    @Test
    void whenTheArrivalIsToldOtherwise_itMovesAlong_andUntoldItIsUnknown() {
        var answers = inMay().with(FILED, AFTER);
        var moved = answers.with(ARRIVED, new Reply.Day(SaidDate.on(LocalDate.of(2023, 1, 7))));
        assertTrue(filed(moved) instanceof Content.Day(var date)
                && date.days().earliest().equals(LocalDate.of(2023, 1, 7)));
        assertTrue(filed(answers.with(ARRIVED, Reply.NOT_SURE)) instanceof Content.Unknown);
        assertEquals(Optional.of(AFTER), moved.at(FILED), "the answer itself is kept as it was said");
    }

    @Test
    void onlyADayWithABeginningAndAnEnd_canBePointedAt_andNoneAtItself() {
        assertEquals(
                List.of(ARRIVED),
                List.copyOf(INTERVIEW.events(FILED, inMay(), FRAME).keySet()));
        assertTrue(INTERVIEW.events(ARRIVED, inMay(), FRAME).isEmpty());
        var open = arrived(new Reply.Day(SaidDate.within(DateRange.after(LocalDate.of(2024, 5, 1)))));
        assertTrue(INTERVIEW.events(FILED, open, FRAME).isEmpty());
        assertEquals(Optional.of("date-event"), INTERVIEW.refuses(FILED, AFTER, open, FRAME));
        assertEquals(Optional.empty(), INTERVIEW.refuses(FILED, AFTER, inMay(), FRAME));
    }

    @Test
    void aPastDay_isNotToldByOneThatIsStillToCome() {
        var court = inMay().with(Place.of("court-case"), Reply.YES)
                .with(Place.of("next-date"), new Reply.Day(SaidDate.on(LocalDate.of(2027, 1, 5))));
        var after = new Reply.Beside(Reply.Side.AFTER, Place.of("next-date"));
        assertEquals(Optional.of("date-ahead"), INTERVIEW.refuses(FILED, after, court, FRAME));
    }

    @Test
    void theCalendarsOfferedFirst_goByCountryAndLanguage() {
        assertEquals(List.of(), LikelyCalendars.of("es", List.of("HN")));
        assertEquals(List.of("solar-hijri"), LikelyCalendars.of("en", List.of("AF")));
        assertEquals("ethiopian", LikelyCalendars.of("ar", List.of("ER")).getFirst());
        assertFalse(LikelyCalendars.all().isEmpty());
    }
}
