package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.asylum.qualify.WithStandIns.FEARS;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTED;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTOR;
import static org.asylia.law.asylum.qualify.WithStandIns.check;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.PersonFacts.IN_UNITED_STATES;
import static org.asylia.law.facts.PersonFacts.STATELESS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.CountryFacts;
import org.junit.jupiter.api.Test;

class StatelessTest {

    private static final Consumer<Given> WITHOUT_NATIONALITY =
            c -> c.yes(IN_UNITED_STATES, STATELESS).no(PERSECUTOR);

    @Test
    void isTestedAgainstTheCountryOfTheLastHome() {
        check(Stateless.RULE, YES, WITHOUT_NATIONALITY, lastHome(true));
        check(RefugeeDefinition.RULE, YES, WITHOUT_NATIONALITY, lastHome(true));
        check(Stateless.RULE, NO, WITHOUT_NATIONALITY, lastHome(false));
        check(RefugeeDefinition.RULE, NO, WITHOUT_NATIONALITY, lastHome(false));
    }

    @Test
    void beingStateless_isNotByItselfEnough() {
        check(Stateless.RULE, UNKNOWN, WITHOUT_NATIONALITY);
    }

    @Test
    void whoHasANationality_isNotStateless() {
        check(Stateless.RULE, NO, c -> c.no(STATELESS), lastHome(true));
    }

    private static Consumer<Given> lastHome(boolean fears) {
        return c -> c.entry(
                        COUNTRIES,
                        "KW",
                        x -> x.no(CountryFacts.NATIONALITY)
                                .yes(CountryFacts.LAST_HABITUAL_RESIDENCE)
                                .entry(
                                        CLAIMS,
                                        "c",
                                        claim -> (fears ? claim.yes(FEARS) : claim.no(FEARS)).no(PERSECUTED))
                                .complete(CLAIMS))
                .complete(COUNTRIES);
    }
}
