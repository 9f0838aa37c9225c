package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CourtLists.HEARINGS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.HearingFacts;
import org.junit.jupiter.api.Test;

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
