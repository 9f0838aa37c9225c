package org.asylia.engine.due;

import static org.asylia.engine.Small.A;
import static org.asylia.engine.Small.B;
import static org.asylia.engine.Small.TODAY;
import static org.asylia.engine.Small.determine;
import static org.asylia.engine.Small.no;
import static org.asylia.engine.Small.yes;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.days;
import static org.asylia.engine.rule.DateTerm.laterOf;
import static org.asylia.engine.rule.DateTerm.latest;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.DateTerm.years;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Fact DECIDED = Fact.day("decided").asks("When was it decided?");
    private static final Fact SENT = Fact.day("sent").asks("When was it sent?");
    private static final ItemList MOVES = ItemList.of("moves", "move", "Which moves?", "All moves?");
    private static final Fact MOVED = Fact.day("move.date").of(MOVES).asks("When?");

    private static final Holidays HOLIDAYS = new Holidays(
            Map.of(
                    LocalDate.of(2026, 10, 12), "Columbus Day",
                    LocalDate.of(2026, 11, 26), "Thanksgiving"),
            DateRange.BEGINNING,
            DateRange.END);

    private static final DateTerm THIRTY_DAYS = businessDay(days(told(DECIDED), 30));

    @Test
    void aDayThatBinds_isListedWithItsCount() {
        var deadline = only(Yield.lastDay(named("the last day", THIRTY_DAYS), "d", "m", "c"), decided("2026-09-11"));
        assertEquals(Answer.YES, deadline.runs());
        assertEquals(DateRange.on(LocalDate.of(2026, 10, 13)), deadline.day());
        assertEquals(
                "decided is Friday 11 September 2026, day 0; day 30 is Sunday 11 October 2026; Monday 12 October is"
                        + " Columbus Day; so Tuesday 13 October 2026",
                deadline.counted());
        assertEquals(Deadline.Standing.PAST, deadline.standing());
        assertEquals(-40, deadline.left());
        assertEquals("", deadline.planCounted());
    }

    @Test
    void theCarefulDay_isThePlan_andIsCountedToo() {
        var due = Yield.lastDay(THIRTY_DAYS, "d", "m", "c").plannedBy(businessDayBefore(days(told(DECIDED), 30)));
        var deadline = only(due, decided("2026-10-27"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 25)), deadline.plan());
        assertEquals(3, deadline.left());
        assertEquals(Deadline.Standing.AHEAD, deadline.standing());
        assertTrue(
                deadline.counted().endsWith("Thursday 26 November is Thanksgiving; so Friday 27 November 2026"),
                deadline.counted());
        assertTrue(
                deadline.planCounted().endsWith("so, the working day before, Wednesday 25 November 2026"),
                deadline.planCounted());
    }

    @Test
    void aRuleThatSaysNo_isNotListed_andAnUnknownOneIs() {
        var due = Yield.lastDay(THIRTY_DAYS, "d", "m", "c");
        assertEquals(List.of(), Deadlines.of(determine(law(due), no(new Draft(), A))));
        var open = Deadlines.of(determine(law(due), new Draft())).getFirst();
        assertEquals(Answer.UNKNOWN, open.runs());
        assertEquals(Optional.empty(), open.plan());
        assertEquals(Deadline.Standing.UNKNOWN, open.standing());
        assertEquals(List.of(DECIDED), open.untold());
        assertTrue(open.counted().startsWith("decided is not known"), open.counted());
    }

    @Test
    void anImpreciseDate_isPlannedOnTheEarliestDay() {
        var given = yes(A).put(DECIDED, between("2026-10-25", "2026-11-05"));
        var deadline = only(Yield.lastDay(days(told(DECIDED), 30), "d", "m", "c"), given);
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), deadline.plan());
        assertEquals(Deadline.Standing.AHEAD, deadline.standing());
        var past = yes(A).put(DECIDED, between("2026-10-15", "2026-11-05"));
        assertEquals(
                Deadline.Standing.PERHAPS_PAST,
                only(Yield.lastDay(days(told(DECIDED), 30), "d", "m", "c"), past)
                        .standing());
    }

    @Test
    void ofAFirstDay_theLaterOneIsThePlan() {
        var due = Yield.firstDay(years(told(DECIDED), 1), "d", "m", "c").plannedBy(days(years(told(DECIDED), 1), 1));
        var deadline = only(due, decided("2026-10-25"));
        assertEquals(Optional.of(LocalDate.of(2027, 10, 26)), deadline.plan());
        assertEquals("decided is Sunday 25 October 2026; 1 year later is Monday 25 October 2027", deadline.counted());
    }

    @Test
    void aDayOfWhichNothingIsKnown_doesNotHideTheSafeOne() {
        var due = Yield.lastDay(laterOf(told(SENT), day("1997-04-01")), "d", "m", "c")
                .plannedBy(THIRTY_DAYS);
        var deadline = only(due, decided("2026-11-02"));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 2)), deadline.plan());
        assertEquals(List.of(SENT), deadline.untold());
    }

    @Test
    void aFloorOfTheLawAlone_isNoDayToPlanBy() {
        var due = Yield.lastDay(laterOf(told(SENT), day("1997-04-01")), "d", "m", "c");
        var deadline = only(due, yes(A));
        assertEquals(Optional.empty(), deadline.plan());
        assertEquals("the later of two days is on or after Tuesday 1 April 1997", deadline.counted());
    }

    @Test
    void aBranchThatIsOpen_isToldBothWays() {
        var due = Yield.lastDay(chosen(says(B), days(told(DECIDED), 10), days(told(DECIDED), 30)), "d", "m", "c");
        var deadline = only(due, decided("2026-11-20"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), deadline.plan());
        assertTrue(deadline.counted().startsWith("either decided is Friday 20 November 2026, day 0; day 10"));
        var settled = only(due, no(decided("2026-11-20"), B));
        assertEquals("decided is Friday 20 November 2026, day 0; day 30 is Sunday 20 December 2026", settled.counted());
    }

    @Test
    void aBranchOfWhichNothingIsKnown_leavesTheOtherToPlanBy() {
        var due = Yield.lastDay(chosen(says(B), days(told(SENT), 30), days(told(DECIDED), 30)), "d", "m", "c");
        var deadline = only(due, decided("2026-11-20"));
        assertEquals(DateRange.ANY, deadline.day());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 20)), deadline.plan());
        assertEquals(Deadline.Standing.AHEAD, deadline.standing());
        assertEquals(List.of(SENT), deadline.untold());
    }

    @Test
    void ofADateKnownOnlyToLieAfterADay_thatDayIsPlannedFrom() {
        var after = new SaidDate(
                DateRange.after(LocalDate.of(2026, 11, 20)),
                Precision.AFTER,
                "after 2026-11-20",
                Optional.empty(),
                Optional.empty());
        var deadline = only(
                Yield.lastDay(days(told(DECIDED), 30), "d", "m", "c"), yes(A).put(DECIDED, new Content.Day(after)));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 21)), deadline.plan());
        assertEquals(Deadline.Standing.AHEAD, deadline.standing());
    }

    @Test
    void workingDays_areCountedOneByOne_andToldInOneStep() {
        DateTerm term = told(DECIDED);
        for (int i = 0; i < 5; i++) {
            term = businessDay(days(term, 1));
        }
        var deadline = only(Yield.lastDay(term, "d", "m", "c"), decided("2026-11-20"));
        assertEquals(
                "decided is Friday 20 November 2026, day 0; Thursday 26 November is Thanksgiving; working day 5 is"
                        + " Monday 30 November 2026",
                deadline.counted());
    }

    @Test
    void aRuleAskedOfEachEntry_givesOneEach_andNamesWhatMayFollow() {
        var due = Yield.lastDay(days(told(MOVED), 10), "d", "m", "c");
        var law = law(Rule.of("move", "Tell of the move.")
                .each(MOVES)
                .cites("INA 265(a)")
                .since("1990-01-01", "made up", says(A))
                .gives(due));
        var draft = yes(A);
        draft.list(MOVES).entry("1").put(MOVED, new Content.Day(SaidDate.on(LocalDate.of(2026, 11, 20))));
        draft.list(MOVES).entry("2").put(MOVED, new Content.Day(SaidDate.on(LocalDate.of(2026, 11, 2))));
        var determination = determine(law, draft);
        assertEquals(
                List.of("moves[2]", "moves[1]"),
                Deadlines.of(determination).stream()
                        .map(deadline -> deadline.item().path())
                        .toList());
        assertEquals(1, Deadlines.ofMoreEntries(determination).size());
        draft.list(MOVES).complete(true);
        assertEquals(List.of(), Deadlines.ofMoreEntries(determine(law, draft)));
    }

    @Test
    void theLatestOfAList_andTheDayAskedFor_areNamed() {
        var draft = yes(A);
        draft.list(MOVES)
                .complete(true)
                .entry("1")
                .put(MOVED, new Content.Day(SaidDate.on(LocalDate.of(2026, 11, 20))));
        var deadline = only(Yield.lastDay(days(latest(MOVES, MOVED), -1), "d", "m", "c"), draft);
        assertEquals(
                "the latest move date is Friday 20 November 2026; the day before is Thursday 19 November 2026",
                deadline.counted());
        var now = only(Yield.lastDay(asOf(), "d", "m", "c"), yes(A));
        assertEquals("the day asked for is Sunday 22 November 2026", now.counted());
        assertEquals(0, now.left());
    }

    private static Deadline only(Yield.Due due, Draft draft) {
        var all = Deadlines.of(determine(law(due), draft));
        assertEquals(1, all.size());
        assertEquals(TODAY, LocalDate.of(2026, 11, 22));
        return all.getFirst();
    }

    private static RuleSet law(Yield.Due due) {
        return law(Rule.of("one", "It is due.")
                .cites("INA 208(a)(1)")
                .since("1990-01-01", "made up", says(A))
                .gives(due));
    }

    private static RuleSet law(Rule.Builder rule) {
        return new RuleSet(List.of(rule.build()), List.of(), HOLIDAYS, TODAY);
    }

    private static Draft decided(String day) {
        return yes(A).put(DECIDED, new Content.Day(SaidDate.on(LocalDate.parse(day))));
    }

    private static Content between(String earliest, String latest) {
        var days = new DateRange(LocalDate.parse(earliest), LocalDate.parse(latest));
        return new Content.Day(
                new SaidDate(days, Precision.BETWEEN, earliest + "/" + latest, Optional.empty(), Optional.empty()));
    }
}
