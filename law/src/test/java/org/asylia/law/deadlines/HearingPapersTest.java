package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CourtLists.HEARINGS;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.HearingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingPapersTest {

    @Test
    void eachHearingHasItsOwnDay() {
        Consumer<Given> two = c -> c.entry(HEARINGS, "1", hearing("master", "2026-11-10"))
                .entry(HEARINGS, "2", hearing("individual", "2027-06-01"))
                .complete(HEARINGS);
        check(HearingPapers.MASTER).given(two).is("hearings[1]", YES).is("hearings[2]", NO);
        check(HearingPapers.INDIVIDUAL).given(two).is("hearings[1]", NO).is("hearings[2]", YES);
    }

    @Test
    void aHearingThatIsOver_orWhosePapersAreFiled_asksForNone() {
        check(HearingPapers.MASTER).given(only(hearing("master", "2026-10-06"))).is(NO);
        check(HearingPapers.INDIVIDUAL)
                .given(only(hearing("individual", "2027-06-01")
                        .andThen(h -> h.yes(HearingFacts.PAPERS_FILED).on(HearingFacts.PAPERS_FILED_ON, "2026-10-01"))))
                .is(NO);
    }

    /// EOIR Policy Manual, Part II, 3.1(b): for people in detention the court sets the day.
    @Test
    void inDetention_onlyADayThatTheCourtSetCounts() {
        check(HearingPapers.MASTER)
                .given(only(hearing("master", "2026-11-10").andThen(h -> h.yes(HearingFacts.DETAINED))))
                .is(NO);
        check(HearingPapers.MASTER)
                .given(only(hearing("master", "2026-11-10")
                        .andThen(h -> h.yes(HearingFacts.DETAINED, HearingFacts.PAPERS_DAY_SET)
                                .on(HearingFacts.PAPERS_DAY, "2026-11-03"))))
                .is(YES);
    }

    @Test
    void whatIsNotTold_isAskedFor() {
        check(HearingPapers.INDIVIDUAL)
                .given(only(h -> h.is(HearingFacts.KIND, "individual").on(HearingFacts.DATE, "2027-06-01")))
                .is(UNKNOWN)
                .asksFor(HearingFacts.DETAINED);
        check(HearingPapers.MASTER).is(UNKNOWN);
        check(HearingPapers.MASTER).given(c -> c.complete(HEARINGS)).is(NO);
    }

    @Test
    void beforeTheManualOf2008_isNotEncoded() {
        check(HearingPapers.MASTER)
                .given(only(hearing("master", "2008-08-10")))
                .on("2008-06-30")
                .is(UNKNOWN);
        check(HearingPapers.INDIVIDUAL)
                .given(only(hearing("individual", "2008-08-10")))
                .on("2008-07-01")
                .is(YES);
    }

    /// EOIR Policy Manual, Part II, 3.1(b)(2), and its editions of 2008, 2020 and 2022: fifteen or thirty days before.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked on,  hearing,    last day,   plan,       the day after
            2010-06-01,  2010-09-16, 2010-09-01, 2010-09-01, 2010-09-02
            2021-06-01,  2021-09-10, 2021-08-11, 2021-08-11, 2021-08-12
            2023-06-01,  2023-09-14, 2023-08-30, 2023-08-30, 2023-08-31
            2026-06-01,  2026-09-11, 2026-08-12, 2026-08-12, 2026-08-13
            # a Sunday: the Monday after, and to plan by, the Friday before
            2010-06-01,  2010-09-27, 2010-09-13, 2010-09-10, 2010-09-14
            2021-06-01,  2021-09-14, 2021-08-16, 2021-08-13, 2021-08-17
            2023-06-01,  2023-09-25, 2023-09-11, 2023-09-08, 2023-09-12
            2026-06-01,  2026-09-15, 2026-08-17, 2026-08-14, 2026-08-18
            """)
    void inEachEdition_theDayIsCountedBackFromTheHearing(
            String asked, String day, String last, String plan, String after) {
        var hearing = hearing("individual", day);
        individual(hearing).on(asked).is(YES).gives(last, plan).on(day).is(YES);
        individual(hearing).on(LocalDate.parse(day).plusDays(1).toString()).is(NO);
        individual(hearing("master", day)).on(asked).is(NO);
        individual(hearing.andThen(filedOn(last))).on(day).is(NO);
        individual(hearing.andThen(filedOn(after))).on(day).is(YES);
    }

    /// The day that the judge has named goes before the manual, also for people in detention.
    @ParameterizedTest
    @CsvSource({
        "2010-06-01, 2010-09-16, 2010-08-23, 2010-08-24",
        "2021-06-01, 2021-09-10, 2021-08-23, 2021-08-24",
        "2023-06-01, 2023-09-14, 2023-08-21, 2023-08-22",
        "2026-06-01, 2026-09-11, 2026-08-24, 2026-08-25",
    })
    void inEachEdition_theJudgesOwnDayGoesFirst(String asked, String day, String named, String after) {
        var hearing = hearing("individual", day)
                .andThen(h -> h.yes(HearingFacts.PAPERS_DAY_SET).on(HearingFacts.PAPERS_DAY, named));
        Consumer<Given> detained = h -> h.yes(HearingFacts.DETAINED);
        individual(hearing).on(asked).is(YES).gives(named, named);
        individual(hearing.andThen(detained)).on(asked).is(YES);
        individual(hearing("individual", day).andThen(detained)).on(asked).is(NO);
        individual(hearing.andThen(filedOn(named))).on(day).is(NO);
        individual(hearing.andThen(filedOn(after))).on(day).is(YES);
    }

    private static Check individual(Consumer<Given> hearing) {
        return check(HearingPapers.INDIVIDUAL).given(only(hearing));
    }

    private static Consumer<Given> filedOn(String day) {
        return h -> h.yes(HearingFacts.PAPERS_FILED).on(HearingFacts.PAPERS_FILED_ON, day);
    }

    private static Consumer<Given> only(Consumer<Given> hearing) {
        return c -> c.entry(HEARINGS, "1", hearing).complete(HEARINGS);
    }

    private static Consumer<Given> hearing(String kind, String day) {
        return h -> h.is(HearingFacts.KIND, kind)
                .on(HearingFacts.DATE, day)
                .no(
                        HearingFacts.DETAINED,
                        HearingFacts.PAPERS_DAY_SET,
                        HearingFacts.PAPERS_FILED,
                        HearingFacts.RULING_WANTED);
    }
}
