package org.asylia.law.screening;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ThirdCountryFacts;
import org.junit.jupiter.api.Test;

class ThirdCountryScreeningTest {

    @Test
    void aVoicedFear_withoutAssurances_isScreened_inBothReadings() {
        named(c -> c.yes(ThirdCountryFacts.FEAR_VOICED).no(ThirdCountryFacts.ASSURANCES))
                .is(YES);
    }

    @Test
    void silence_isNotScreened_andACourtMayReadItOtherwise() {
        var silent = named(c -> c.no(ThirdCountryFacts.FEAR_VOICED, ThirdCountryFacts.ASSURANCES));
        silent.is(NO);
        silent.onReview().is(UNKNOWN).turnsOn("third-country.screen.practice");
        silent.in("1").is(UNKNOWN).turnsOn("third-country.screen.practice");
    }

    @Test
    void noGrant_orNoOtherCountry_isNoSuchCase() {
        check(ThirdCountryScreening.RULE)
                .given(c -> c.is(ProtectionFacts.GRANTED, "none"))
                .is(NO);
        check(ThirdCountryScreening.RULE)
                .given(c -> c.no(ThirdCountryFacts.NAMED))
                .is(NO);
    }

    @Test
    void notAsked_asksWhetherFearWasVoiced() {
        named(_ -> {}).is(UNKNOWN).asksFor(ThirdCountryFacts.FEAR_VOICED);
    }

    @Test
    void before_itIsNotEncoded() {
        named(c -> c.yes(ThirdCountryFacts.FEAR_VOICED).no(ThirdCountryFacts.ASSURANCES))
                .on("2025-02-17")
                .is(UNKNOWN);
    }

    private static Check named(Consumer<Given> more) {
        return check(ThirdCountryScreening.RULE)
                .given(c -> c.is(ProtectionFacts.GRANTED, "withholding").yes(ThirdCountryFacts.NAMED))
                .given(more);
    }
}
