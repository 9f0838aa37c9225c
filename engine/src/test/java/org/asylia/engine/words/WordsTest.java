package org.asylia.engine.words;

import static org.asylia.engine.Vocabulary.ABROAD;
import static org.asylia.engine.Vocabulary.BEGAN;
import static org.asylia.engine.Vocabulary.BIRTHPLACE;
import static org.asylia.engine.Vocabulary.CHILDREN;
import static org.asylia.engine.Vocabulary.COLOR;
import static org.asylia.engine.Vocabulary.ENDED;
import static org.asylia.engine.Vocabulary.FEES;
import static org.asylia.engine.Vocabulary.HERE;
import static org.asylia.engine.Vocabulary.HOME;
import static org.asylia.engine.Vocabulary.NIGHTS;
import static org.asylia.engine.Vocabulary.PARTNERS;
import static org.asylia.engine.Vocabulary.READY;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.asylia.engine.Vocabulary.TRIP_DAY;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.same;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.laterOf;
import static org.asylia.engine.rule.DateTerm.latest;
import static org.asylia.engine.rule.DateTerm.moved;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void whatIsKnown_isSaidByItsType() {
        assertEquals("yes", Words.of(HERE, new Content.YesNo(true)));
        assertEquals("no", Words.of(HERE, new Content.YesNo(false)));
        assertEquals("3 children", Words.of(CHILDREN, new Content.Number(3)));
        assertEquals("3", Words.of(HERE, new Content.Number(3)));
        assertEquals("sky blue", Words.of(COLOR, new Content.Code("blue")));
        assertEquals("plain", Words.of(COLOR, new Content.Code("plain")));
        assertEquals("green", Words.of(COLOR, new Content.Code("green")));
        assertEquals("HN", Words.of(HOME, new Content.Code("HN")));
        assertEquals("as told", Words.of(HOME, new Content.Words("as told")));
        assertEquals("unknown (" + Why.NOT_ASKED.words() + ")", Words.of(HERE, new Content.Unknown(Why.NOT_ASKED)));
    }

    @Test
    void aDate_keepsTheWordsInWhichItWasSaid() {
        var exact = SaidDate.on(LocalDate.of(2024, 2, 29));
        assertEquals("2024-02-29", Words.of(BEGAN, new Content.Day(exact)));
        var spring = new DateRange(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 5, 31));
        var said = new SaidDate(
                spring, Precision.BETWEEN, "2023-03-01/2023-05-31", Optional.of("that spring"), Optional.empty());
        assertEquals(spring + " (\"that spring\")", Words.of(BEGAN, new Content.Day(said)));
    }

    @Test
    void dates() {
        reads("the day asked for", asOf());
        reads("1997-04-01", day("1997-04-01"));
        reads("work began", told(BEGAN));
        reads("the last day", named("the last day", told(BEGAN)));
        reads("work began plus 1 year and 2 months and 1 day", moved(told(BEGAN), Period.of(1, 2, 1)));
        reads("work began plus 2 years and 1 month and 30 days", moved(told(BEGAN), Period.of(2, 1, 30)));
        reads("work began plus 180 days", moved(told(BEGAN), Period.ofDays(180)));
        reads("work began, or the next business day", businessDay(told(BEGAN)));
        reads("work began, or the business day before", businessDayBefore(told(BEGAN)));
        reads("the latest trip day of the trips", latest(TRIPS, TRIP_DAY));
        reads("the earliest trip day of the trips", new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(ABROAD)));
        reads("the later of work began and work ended", laterOf(told(BEGAN), told(ENDED)));
        reads("work began if \"Are you here?\" is yes, else work ended", chosen(says(HERE), told(BEGAN), told(ENDED)));
    }

    private static void reads(String words, DateTerm term) {
        assertEquals(words, Words.of(term));
    }

    @Test
    void numbers() {
        reads("18", NumberTerm.number(18));
        reads("number of children", NumberTerm.told(CHILDREN));
        reads("the fee on the day asked for", new NumberTerm.Parameter(FEES, asOf()));
        reads(
                "the sum of trip nights over trips where \"Did it go abroad?\" is yes",
                NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD)));
        reads("the number of trips", new NumberTerm.CountOf(TRIPS, yes("every trip")));
        reads("the number of trips where no: none", new NumberTerm.CountOf(TRIPS, no("none")));
        reads("full years from work began to work ended", NumberTerm.yearsBetween(told(BEGAN), told(ENDED)));
        reads("days from work began to work ended", NumberTerm.daysBetween(told(BEGAN), told(ENDED)));
    }

    private static void reads(String words, NumberTerm term) {
        assertEquals(words, Words.of(term));
    }

    @Test
    void whatIsAskedOfFacts() {
        reads("\"Are you here?\" is yes", says(HERE));
        reads("\"Which color?\" is sky blue, or deep red", among(COLOR, "red", "blue"));
        reads("home is listed in \"partner countries\" on the day asked for", listed(HOME, PARTNERS, asOf()));
        reads("home is the same as birthplace", same(HOME, BIRTHPLACE));
        reads("work began is on or before 1997-04-01", days(told(BEGAN), Order.AT_MOST, day("1997-04-01")));
        reads(
                "number of children is at least 2",
                amounts(NumberTerm.told(CHILDREN), Order.AT_LEAST, NumberTerm.number(2)));
    }

    @Test
    void howPartsAreJoined() {
        reads("\"Are you here?\" is yes and \"Are you ready?\" is yes", all(says(HERE), says(READY)));
        reads("[a] or ([b] and [c])", any(holds("a"), all(holds("b"), holds("c"))));
        reads("at least 2 of: [a]; [b]; [c]", atLeast(2, holds("a"), holds("b"), holds("c")));
        reads("not ([a] or [b])", not(any(holds("a"), holds("b"))));
        reads("not [a]", not(holds("a")));
        reads("not (at least 1 of: [a]; [b])", not(atLeast(1, holds("a"), holds("b"))));
        reads("at least 1 trip with \"Did it go abroad?\" is yes", some(TRIPS, says(ABROAD)));
        reads("every trip with \"Did it go abroad?\" is yes", every(TRIPS, says(ABROAD)));
    }

    @Test
    void whatOnlyTheLawSettles() {
        reads("it is judged: Is it grave?", judged(Judgment.of("grave", "Is it grave?")));
        reads("part two (not decided here: no source)", notEncoded("part two", "no source"));
        reads("yes: by the statute", yes("by the statute"));
        reads("no: by the statute", no("by the statute"));
        reads(
                "Which one? The Board: [a]; The court: ([a] or [b])",
                contested(
                        "point",
                        "Which one?",
                        Reading.elsewhere("board", "The Board", "made up", holds("a")),
                        Reading.in(Set.of("9"), "court", "The court", "made up", any(holds("a"), holds("b")))));
        reads(
                "no, unless the bar (INA 208(b)): [a]; the limit (INA 208(c)): [b]",
                layered(
                        Layer.yes("the bar", "INA 208(b)", holds("a")),
                        Layer.yes("the limit", "INA 208(c)", holds("b"))));
        reads(
                "yes, unless the bar (INA 208(b)): [a]",
                new Condition.Layered(true, List.of(Layer.no("the bar", "INA 208(b)", holds("a")))));
        reads(
                "[a] and not [b] (it is presumed)",
                presumed(holds("a"), holds("b"), "it is presumed", Burden.GOVERNMENT));
    }

    private static void reads(String words, Condition condition) {
        assertEquals(words, Words.of(condition));
    }
}
