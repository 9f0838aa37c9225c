package org.asylia.law.withholding;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CountryFacts.LAST_HABITUAL_RESIDENCE;
import static org.asylia.law.facts.CountryFacts.NATIONALITY;
import static org.asylia.law.facts.CountryFacts.REMOVAL_PROPOSED;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.junit.jupiter.api.Test;

class CountryOfRemovalTest {

    @Test
    void theCountryTheGovernmentNamed_counts_evenIfNotOnesOwn() {
        check(CountryOfRemoval.RULE)
                .given(c -> c.entry(
                                COUNTRIES, "XB", b -> b.yes(REMOVAL_PROPOSED).no(NATIONALITY))
                        .complete(COUNTRIES))
                .is(YES);
    }

    @Test
    void theCountryOfCitizenship_counts_beforeAnyIsNamed() {
        check(CountryOfRemoval.RULE)
                .given(c -> c.entry(COUNTRIES, "XA", a -> a.yes(NATIONALITY)).complete(COUNTRIES))
                .is(YES);
    }

    @Test
    void aCountryThatIsNoneOfThese_doesNotCount() {
        check(CountryOfRemoval.RULE)
                .given(c -> c.entry(COUNTRIES, "XC", d -> d.no(REMOVAL_PROPOSED, NATIONALITY, LAST_HABITUAL_RESIDENCE))
                        .complete(COUNTRIES))
                .is(NO);
    }

    @Test
    void aLastHome_notYetAsked_isUnknown() {
        check(CountryOfRemoval.RULE)
                .given(c -> c.entry(COUNTRIES, "XC", d -> d.no(REMOVAL_PROPOSED, NATIONALITY))
                        .complete(COUNTRIES))
                .is(UNKNOWN)
                .asksFor(LAST_HABITUAL_RESIDENCE);
    }
}
