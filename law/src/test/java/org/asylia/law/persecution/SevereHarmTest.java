package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.harm;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.law.facts.HarmFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SevereHarmTest {

    private static final String ID = "refugee.persecution.severity";

    @Test
    void noHarmAtAll_whenTheListIsComplete_isNotPersecution() {
        check(SevereHarm.RULE).given(claim(c -> c.complete(HARMS))).is(NO);
    }

    @Test
    void noHarmToldYet_isUnknown() {
        check(SevereHarm.RULE).given(claim()).is(UNKNOWN);
    }

    @Test
    void harmElsewhere_doesNotCount() {
        check(SevereHarm.RULE)
                .given(claim(c -> c.entry(
                                HARMS, "1", h -> h.is(HarmFacts.KIND, "beating").no(HarmFacts.IN_COUNTRY))
                        .complete(HARMS)))
                .is(NO);
    }

    @Test
    void aBeating_awaitsJudgment() {
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.complete(HARMS);
                }))
                .is(UNKNOWN)
                .turnsOn(ID);
    }

    @Test
    void theJudgmentSettlesIt() {
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.complete(HARMS).judged(ID, CLAIM, true);
                }))
                .is(YES);
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", "insults");
                    c.complete(HARMS).judged(ID, CLAIM, false);
                }))
                .is(NO);
    }

    @Test
    void aCredibleDeathThreat_leansYes_untilAllIsWeighed() {
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", "death-threat");
                    c.complete(HARMS).judged("refugee.persecution.threats", CLAIM, true);
                }))
                .in("2")
                .is(LEANING_YES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # kind,                            day,        answer
        # Matter of Kasinga, 13 June 1996
        genital-cutting,                   1996-06-12, UNKNOWN
        genital-cutting,                   1996-06-13, YES
        # IIRIRA 601, 30 September 1996
        forced-abortion-or-sterilization,  1996-09-29, UNKNOWN
        forced-abortion-or-sterilization,  1996-09-30, YES
        # Matter of H-C-R-C-, 20 June 2024
        rape,                              2024-06-19, UNKNOWN
        rape,                              2024-06-20, YES
        # Refugee Act of 1980, 1 April 1980
        genital-cutting,                   1980-03-31, UNKNOWN
        genital-cutting,                   1980-04-01, UNKNOWN
        """)
    void someHarmsAreSevereByLaw(String kind, String day, Answer answer) {
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", kind);
                    c.complete(HARMS);
                }))
                .on(day)
                .is(answer);
    }

    @Test
    void harmToARelative_isNotSevereByLaw() {
        check(SevereHarm.RULE)
                .given(claim(c -> c.entry(
                                HARMS,
                                "1",
                                h -> h.is(HarmFacts.KIND, "genital-cutting")
                                        .is(HarmFacts.VICTIM, "child")
                                        .yes(HarmFacts.IN_COUNTRY))
                        .complete(HARMS)))
                .is(UNKNOWN)
                .turnsOn(ID);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # harms, complete, day,        answer
        0,       true,     2026-10-07, NO
        1,       true,     2026-10-07, NO
        1,       false,    2026-10-07, UNKNOWN
        2,       false,    2026-10-07, YES
        # Matter of O-Z- & I-Z-, 2 April 1998
        2,       true,     1998-04-01, UNKNOWN
        2,       true,     1998-04-02, YES
        """)
    void twoHarmsAreWeighedTogether(int harms, boolean complete, String day, Answer answer) {
        check(SevereHarm.CUMULATIVE)
                .given(claim(c -> {
                    for (int i = 0; i < harms; i++) {
                        harm(c, "h" + i, "insults");
                    }
                    if (complete) {
                        c.complete(HARMS);
                    }
                }))
                .on(day)
                .is(answer);
    }

    /// INA 101(a)(42)(A): harm in the country, and the judgment of all of it together, in each period.
    @ParameterizedTest
    @CsvSource({"1990-01-10", "1996-08-01", "2010-01-10", "2026-01-10"})
    void inEachPeriod_theJudgmentDecides_onceThereIsHarmInTheCountry(String day) {
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.entry(HARMS, "2", h -> h.is(HarmFacts.KIND, "insults").no(HarmFacts.IN_COUNTRY));
                    c.complete(HARMS);
                }))
                .judged(ID, true)
                .on(day)
                .is(YES);
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.complete(HARMS);
                }))
                .judged(ID, false)
                .on(day)
                .is(NO);
        check(SevereHarm.RULE)
                .given(claim(c -> c.entry(
                                HARMS, "1", h -> h.is(HarmFacts.KIND, "beating").no(HarmFacts.IN_COUNTRY))
                        .complete(HARMS)))
                .judged(ID, true)
                .on(day)
                .is(NO);
    }

    /// Matter of Kasinga, INA 101(a)(42) as amended in 1996, Matter of H-C-R-C-: severe by law, to the person and there.
    @ParameterizedTest
    @CsvSource({
        "genital-cutting, 1996-06-13",
        "genital-cutting, 2000-01-10",
        "genital-cutting, 2026-01-10",
        "forced-abortion-or-sterilization, 1996-09-30",
        "forced-abortion-or-sterilization, 2026-01-10",
        "rape, 2024-06-20",
    })
    void whatIsSevereByLaw_needsNoJudgment_butMustBeDoneToThePerson_andThere(String kind, String day) {
        check(SevereHarm.RULE)
                .given(claim(c -> {
                    harm(c, "1", kind);
                    harm(c, "2", "insults");
                    c.complete(HARMS);
                }))
                .on(day)
                .is(YES);
        check(SevereHarm.RULE)
                .supposingNot("refugee.persecution.threats", "refugee.persecution.economic")
                .given(claim(c -> {
                    harm(c, "1", "insults");
                    c.entry(
                            HARMS,
                            "2",
                            h -> h.is(HarmFacts.KIND, kind)
                                    .is(HarmFacts.VICTIM, "self")
                                    .no(HarmFacts.IN_COUNTRY));
                    c.entry(
                            HARMS,
                            "3",
                            h -> h.is(HarmFacts.KIND, kind)
                                    .is(HarmFacts.VICTIM, "child")
                                    .yes(HarmFacts.IN_COUNTRY));
                    c.complete(HARMS);
                }))
                .on(day)
                .is(UNKNOWN);
    }

    /// A threat of death, or the loss of the means to live, that already counts by itself: the answer leans.
    @ParameterizedTest
    @CsvSource({"1990-01-10", "1996-08-01", "2010-01-10", "2026-01-10"})
    void aPartThatCountsByItself_leans_untilAllIsJudged(String day) {
        for (var part : List.of("refugee.persecution.threats", "refugee.persecution.economic")) {
            check(SevereHarm.RULE)
                    .supposingNot("refugee.persecution.threats", "refugee.persecution.economic")
                    .supposing(part)
                    .given(claim(c -> {
                        harm(c, "1", "beating");
                        c.complete(HARMS);
                    }))
                    .on(day)
                    .is(LEANING_YES)
                    .turnsOn(ID);
        }
    }
}
