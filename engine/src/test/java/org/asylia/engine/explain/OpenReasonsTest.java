package org.asylia.engine.explain;

import static org.asylia.engine.Vocabulary.ABROAD;
import static org.asylia.engine.Vocabulary.BEGAN;
import static org.asylia.engine.Vocabulary.BIRTHPLACE;
import static org.asylia.engine.Vocabulary.CHILDREN;
import static org.asylia.engine.Vocabulary.ENDED;
import static org.asylia.engine.Vocabulary.FEES;
import static org.asylia.engine.Vocabulary.HERE;
import static org.asylia.engine.Vocabulary.HOME;
import static org.asylia.engine.Vocabulary.NIGHTS;
import static org.asylia.engine.Vocabulary.PARTNERS;
import static org.asylia.engine.Vocabulary.READY;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.asylia.engine.Vocabulary.TRIP_DAY;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.same;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.laterOf;
import static org.asylia.engine.rule.DateTerm.moved;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.engine.Small;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

/// What each kind of comparison, list, reading, layer and presumption gives as its reason.
class OpenReasonsTest {

    private static final DateTerm LIMIT = day("2020-01-01");

    @Test
    void anOpenDate_asksForTheFactsItIsCountedFrom() {
        asks("work.began", until(told(BEGAN)));
        asks("work.began", until(named("the last day", told(BEGAN))));
        asks("work.began", until(moved(told(BEGAN), Period.ofDays(1))));
        asks("work.began", until(businessDay(told(BEGAN))));
        asks("work.began work.ended", until(laterOf(told(BEGAN), told(ENDED))));
        asks("is.here work.began work.ended", until(chosen(says(HERE), told(BEGAN), told(ENDED))));
        asks("work.ended", days(LIMIT, Order.AT_MOST, told(ENDED)));
    }

    @Test
    void aChosenDate_asksForTheOneThatWasChosen() {
        var chosen = until(chosen(says(HERE), told(BEGAN), told(ENDED)));
        assertEquals("work.began", open(chosen, Small.yes(HERE)));
        assertEquals("work.ended", open(chosen, Small.no(new Draft(), HERE)));
    }

    @Test
    void aDateOfAList_asksForItsEntries_andWhetherTheyAreAll() {
        var latest = until(new DateTerm.LatestOf(TRIPS, TRIP_DAY, says(ABROAD)));
        var earliest = until(new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(ABROAD)));
        var draft = new Draft();
        draft.list(TRIPS).entry("1").put(ABROAD, new Content.YesNo(true));
        draft.list(TRIPS).entry("2").put(ABROAD, new Content.YesNo(false));
        draft.list(TRIPS).entry("3");
        assertEquals("trip.day trip.day trip.abroad trips", open(latest, draft));
        assertEquals("trip.day trip.day trip.abroad trips", open(earliest, draft));
        draft.list(TRIPS).complete(true);
        assertEquals("trip.day trip.day trip.abroad", open(latest, draft));
    }

    @Test
    void anOpenNumber_asksForTheFactsItIsCountedFrom() {
        asks("number-of.children", atLeast(NumberTerm.told(CHILDREN), 2));
        asks("work.began", atLeast(new NumberTerm.Parameter(FEES, told(BEGAN)), 101));
        asks("work.began work.ended", atLeast(NumberTerm.yearsBetween(told(BEGAN), told(ENDED)), 1));
        asks("work.began work.ended", atLeast(NumberTerm.daysBetween(told(BEGAN), told(ENDED)), 1));
        asks("trips", atLeast(NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD)), 1));
        asks("trips", atLeast(new NumberTerm.CountOf(TRIPS, says(ABROAD)), 1));
        asks("number-of.children", amounts(NumberTerm.number(2), Order.AT_MOST, NumberTerm.told(CHILDREN)));
        var draft = new Draft();
        draft.list(TRIPS).complete(true).entry("1");
        assertEquals("trip.nights trip.abroad", open(atLeast(NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD)), 1), draft));
        assertEquals("trip.abroad", open(atLeast(new NumberTerm.CountOf(TRIPS, says(ABROAD)), 1), draft));
    }

    @Test
    void aSettledComparison_showsBothValues_eachOnce() {
        var draft = new Draft().put(BEGAN, on("2019-05-01")).put(CHILDREN, new Content.Number(3));
        assertEquals(
                "Is work began (2019-05-01) on or before 2020-01-01?",
                only(until(told(BEGAN)), draft).says());
        assertEquals(
                "Is number of children (3) at least 2?",
                only(atLeast(NumberTerm.told(CHILDREN), 2), draft).says());
        assertEquals(Answer.YES, only(until(told(BEGAN)), draft).answer());
    }

    /// The latest of no dates at all: no fact is open, and still there is no answer.
    @Test
    void whereThereIsNothingToCompare_itSaysSo() {
        var draft = new Draft();
        draft.list(TRIPS).complete(true);
        var reason = only(until(new DateTerm.LatestOf(TRIPS, TRIP_DAY, says(ABROAD))), draft);
        assertEquals(Optional.of(Why.NOT_APPLICABLE_YET), reason.why());
        assertTrue(reason.says().startsWith("There is nothing to compare: "), reason.says());
    }

    @Test
    void anImpreciseDate_isAReason_andAnExactOneIsNone() {
        var spring = new DateRange(LocalDate.of(2019, 3, 1), LocalDate.of(2020, 5, 31));
        var told = new Content.Day(
                new SaidDate(spring, Precision.BETWEEN, spring.toString(), Optional.empty(), Optional.empty()));
        var reason = only(until(told(BEGAN)), new Draft().put(BEGAN, told));
        assertEquals(Optional.of(Why.IMPRECISE), reason.why());
        assertEquals(
                "work.ended", open(until(laterOf(told(BEGAN), told(ENDED))), new Draft().put(BEGAN, on("2019-05-01"))));
    }

    @Test
    void aTable_isAReason_onceItDecides_andItsDayWhileItIsOpen() {
        var listed = listed(HOME, PARTNERS, told(BEGAN));
        assertEquals("home", open(listed, new Draft()));
        var draft = new Draft().put(HOME, new Content.Code("GT"));
        assertEquals("home work.began", open(listed, draft));
        var reasons = because(listed, draft.put(BEGAN, on("2020-01-01")));
        assertEquals(
                List.of("home", "partner countries"),
                reasons.stream().map(Reason::id).toList());
        assertEquals("Table: partner countries", reasons.getLast().says());
    }

    @Test
    void ofTwoCountries_theOneThatIsNotToldIsOpen() {
        var same = same(HOME, BIRTHPLACE);
        asks("home birthplace", same);
        assertEquals("birthplace", open(same, new Draft().put(HOME, new Content.Code("HN"))));
        assertEquals("home", open(same, new Draft().put(BIRTHPLACE, new Content.Code("HN"))));
        var both = new Draft().put(HOME, new Content.Code("HN")).put(BIRTHPLACE, new Content.Code("HN"));
        assertEquals(
                List.of("home", "birthplace"),
                because(same, both).stream().map(Reason::id).toList());
    }

    @Test
    void aJudgment_showsItsFactors_andWhatWasAssessed() {
        var judged = judged(Judgment.of(
                "grave",
                "Is it grave?",
                Judgment.forIt("here", says(HERE)),
                Judgment.against("ready", says(READY)),
                Judgment.forIt("both", any(says(ABSENT)))));
        var draft = Small.yes(HERE, READY);
        var open = only(judged, draft);
        assertEquals("Is it grave?", open.says());
        assertEquals(
                List.of("speaks for: here", "speaks against: ready"),
                open.because().stream().map(Reason::says).toList());
        assertEquals(
                List.of(Answer.YES, Answer.NO),
                open.because().stream().map(Reason::answer).toList());
        var settled = new Case(draft.finish(), List.of(Assessment.of("grave", "", true, "it is")));
        var reason = because(judged, settled, Frame.on(Small.TODAY)).getFirst();
        assertEquals("Is it grave? Assessed: it is", reason.says());
        assertEquals(Answer.YES, reason.answer());
        assertEquals(Optional.empty(), reason.why());
    }

    private static final Fact ABSENT = Fact.yesNo("is.absent").asks("Are you absent?");

    @Test
    void aContestedPoint_showsTheReadingsThatAreLive() {
        var point = contested(
                "point",
                "Which one?",
                Reading.elsewhere("board", "The Board", "the Board's decision", says(HERE)),
                Reading.elsewhere("other", "Another panel", "its decision", says(READY)),
                Reading.in(Set.of("9"), "court", "The court", "the court's decision", says(READY)));
        var apart = only(point, Small.no(Small.yes(HERE), READY));
        assertEquals(Optional.of(Why.LAW_CONTESTED), apart.why());
        assertEquals(
                List.of("board", "other", "court"),
                apart.because().stream().map(Reason::id).toList());
        var agreed = only(point, Small.yes(HERE, READY));
        assertEquals(Optional.empty(), agreed.why());
        assertEquals(Answer.YES, agreed.answer());
        var open = only(point, new Draft());
        assertEquals(Optional.empty(), open.why());
        var here = because(
                        point, Case.of(Small.yes(READY)), Frame.on(Small.TODAY).inCircuit("9"))
                .getFirst();
        assertEquals("court", here.id());
        assertEquals(List.of("the court's decision"), here.citations());
        assertEquals(
                List.of("is.ready"), here.because().stream().map(Reason::id).toList());
    }

    @Test
    void aLayer_isAReasonWhereItTakesEffect_withItsExceptionWhereThatDoes() {
        var law = layered(
                Layer.yes("the bar", "INA 208(b)", says(HERE), Layer.no("the exception", "INA 208(c)", says(READY))));
        var applies = only(law, Small.no(Small.yes(HERE), READY));
        assertEquals("the bar", applies.id());
        assertEquals(List.of("INA 208(b)"), applies.citations());
        assertEquals(
                List.of("is.here", "the exception"),
                applies.because().stream().map(Reason::id).toList());
        var excepted = only(law, Small.yes(HERE, READY));
        assertEquals(Answer.NO, excepted.answer());
        assertEquals(
                List.of("the exception"),
                excepted.because().stream().map(Reason::id).toList());
        var open = only(law, Small.yes(HERE));
        assertEquals(
                List.of("the exception"),
                open.because().stream().map(Reason::id).toList());
    }

    @Test
    void aPresumption_isAReasonWhileItLeans_andNotAfter() {
        var presumed = presumed(says(HERE), says(READY), "It is presumed.", Burden.GOVERNMENT);
        var leaning = only(presumed, Small.yes(HERE));
        assertEquals(Reason.Kind.PRESUMPTION, leaning.kind());
        assertEquals("It is presumed. To turn it: the government, by a preponderance of the evidence.", leaning.says());
        assertEquals(
                List.of("is.ready"), leaning.because().stream().map(Reason::id).toList());
        assertEquals("is.ready", only(presumed, Small.yes(HERE, READY)).id());
        assertEquals(
                List.of("is.here", "is.ready"),
                because(presumed, new Draft()).stream().map(Reason::id).toList());
    }

    @Test
    void aCompleteList_isAReason_whereEveryEntryCounts() {
        var draft = new Draft();
        draft.list(TRIPS).entry("1").put(ABROAD, new Content.YesNo(true));
        assertEquals(List.of("trip.abroad"), ids(some(TRIPS, says(ABROAD)), draft));
        assertEquals(List.of("trips"), ids(every(TRIPS, says(ABROAD)), draft));
        draft.list(TRIPS).complete(true);
        assertEquals(List.of("trip.abroad"), ids(some(TRIPS, says(ABROAD)), draft));
        assertEquals(List.of("trip.abroad", "trips"), ids(every(TRIPS, says(ABROAD)), draft));
        draft.list(TRIPS).entry("1").put(ABROAD, new Content.YesNo(false));
        assertEquals(List.of("trip.abroad", "trips"), ids(some(TRIPS, says(ABROAD)), draft));
        assertEquals(
                "trips[1]", because(some(TRIPS, says(ABROAD)), draft).getFirst().item());
    }

    private static List<String> ids(Condition condition, Draft draft) {
        return because(condition, draft).stream().map(Reason::id).toList();
    }

    private static Condition until(DateTerm term) {
        return days(term, Order.AT_MOST, LIMIT);
    }

    private static Condition atLeast(NumberTerm term, long value) {
        return amounts(term, Order.AT_LEAST, NumberTerm.number(value));
    }

    private static Content on(String day) {
        return new Content.Day(SaidDate.on(LocalDate.parse(day)));
    }

    private static void asks(String ids, Condition condition) {
        assertEquals(ids, open(condition, new Draft()));
    }

    /// The ids of all reasons below the rule.
    private static String open(Condition condition, Draft draft) {
        return because(condition, draft).stream().map(Reason::id).collect(Collectors.joining(" "));
    }

    private static Reason only(Condition condition, Draft draft) {
        var because = because(condition, draft);
        assertEquals(1, because.size(), because.toString());
        return because.getFirst();
    }

    private static List<Reason> because(Condition condition, Draft draft) {
        return because(condition, Case.of(draft), Frame.on(Small.TODAY));
    }

    private static List<Reason> because(Condition condition, Case about, Frame frame) {
        var law = Small.law(Small.rule("one", condition));
        return new Explainer(new Determiner(law).determine(about, frame))
                .explain("one")
                .because();
    }
}
