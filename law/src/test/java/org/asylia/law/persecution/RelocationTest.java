package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.LEANING_NO;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.RelocationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelocationTest {

    private static final String SAFE = "refugee.relocation.safe";
    private static final String REASONABLE = "refugee.relocation.reasonable";

    @ParameterizedTest
    @CsvSource(textBlock = """
        # past persecution, persecutor is the state, the government bears the burden (8 CFR 1208.13(b)(3))
        false,              false,                   NO
        false,              true,                    YES
        true,               false,                   YES
        true,               true,                    YES
        """)
    void whoBearsTheBurden(boolean past, boolean state, Answer answer) {
        check(Relocation.BURDEN)
                .given(claim(c -> c.no(FilingFacts.FILED)))
                .supposing("refugee.past-persecution", past)
                .supposing("refugee.persecution.actor.state", state)
                .is(answer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # filed,    answer
        # 65 FR 76121, 5 January 2001
        2001-01-04, UNKNOWN
        2001-01-05, YES
        # the 2020 text would reach filings from 11 January 2021; enjoined (Pangea), so nothing changes
        2021-01-10, YES
        2021-01-11, YES
        """)
    void theDayOfFilingPicksTheText(String filed, Answer answer) {
        check(Relocation.BURDEN)
                .supposing("refugee.past-persecution")
                .supposingNot("refugee.persecution.actor.state")
                .given(claim())
                .given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, filed))
                .is(answer);
    }

    @Test
    void whenPastAndPersecutorAreUnknown_theBurdenIsUnknown() {
        check(Relocation.BURDEN)
                .given(claim())
                .given(c -> c.no(FilingFacts.FILED))
                .is(UNKNOWN);
    }

    @Test
    void safeAndReasonableAreJudgedApart() {
        check(Relocation.SAFE).given(claim()).is(UNKNOWN).turnsOn(SAFE);
        check(Relocation.SAFE).given(claim(c -> c.judged(SAFE, CLAIM, true))).is(YES);
        check(Relocation.SAFE).given(claim(c -> c.judged(SAFE, CLAIM, false))).is(NO);
        // Matter of Acosta, 1 March 1985
        check(Relocation.SAFE)
                .given(claim(c -> c.judged(SAFE, CLAIM, false)))
                .on("1985-02-28")
                .is(UNKNOWN);
        check(Relocation.SAFE)
                .given(claim(c -> c.judged(SAFE, CLAIM, false)))
                .on("1985-03-01")
                .is(NO);
        check(Relocation.REASONABLE)
                .given(claim(c -> c.judged(REASONABLE, CLAIM, true)))
                .is(YES);
        check(Relocation.REASONABLE)
                .given(claim(c -> c.judged(REASONABLE, CLAIM, false)))
                .is(NO);
        // before 5 January 2001 the regulation did not ask
        check(Relocation.REASONABLE).given(claim()).on("2001-01-04").is(YES);
        check(Relocation.REASONABLE).given(claim()).on("2001-01-05").is(UNKNOWN);
    }

    @Test
    void whereTheGovernmentMustProveIt_relocationLeansUnreasonable() {
        check(Relocation.REASONABLE)
                .supposing("refugee.relocation.burden")
                .given(claim())
                .is(LEANING_NO)
                .turnsOn(REASONABLE);
    }

    @Test
    void theRebuttalNeedsAnArea_safeAndReasonable() {
        check(Relocation.REBUTTAL)
                .given(claim(c -> c.no(RelocationFacts.AREA_NAMED)))
                .is(NO);
        check(Relocation.REBUTTAL)
                .given(judged(true, true))
                .given(claim(c -> c.yes(RelocationFacts.AREA_NAMED)))
                .is(YES);
        check(Relocation.REBUTTAL)
                .given(judged(true, false))
                .given(claim(c -> c.yes(RelocationFacts.AREA_NAMED)))
                .is(NO);
        check(Relocation.REBUTTAL).given(claim()).is(UNKNOWN).asksFor(RelocationFacts.AREA_NAMED);
        // 65 FR 76121, 5 January 2001
        check(Relocation.REBUTTAL)
                .given(judged(true, true))
                .given(claim(c -> c.yes(RelocationFacts.AREA_NAMED)))
                .on("2001-01-05")
                .is(YES)
                .on("2001-01-04")
                .is(NO);
    }

    @Test
    void safeAndReasonableRelocation_defeatsAFutureFear() {
        check(Relocation.DEFEATS_FEAR).given(judged(true, true)).is(YES);
        check(Relocation.DEFEATS_FEAR).given(judged(true, false)).is(NO);
        check(Relocation.DEFEATS_FEAR).given(judged(false, true)).is(NO);
        check(Relocation.DEFEATS_FEAR).given(claim()).is(UNKNOWN).turnsOn(SAFE);
        // before 2001 only whether the danger was country-wide; Matter of Acosta, 1 March 1985
        check(Relocation.DEFEATS_FEAR)
                .given(judged(true, false))
                .on("2001-01-04")
                .is(YES);
        check(Relocation.DEFEATS_FEAR)
                .given(judged(true, false))
                .on("2001-01-05")
                .is(NO);
        check(Relocation.DEFEATS_FEAR)
                .given(judged(true, true))
                .on("1985-03-01")
                .is(YES);
        check(Relocation.DEFEATS_FEAR)
                .given(judged(true, true))
                .on("1985-02-28")
                .is(UNKNOWN);
    }

    private static Consumer<Given> judged(boolean safe, boolean reasonable) {
        return claim(c -> c.judged(SAFE, CLAIM, safe).judged(REASONABLE, CLAIM, reasonable));
    }
}
