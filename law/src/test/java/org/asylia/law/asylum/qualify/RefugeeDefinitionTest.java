package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.asylum.qualify.Claims.claim;
import static org.asylia.law.asylum.qualify.WithStandIns.FEARS;
import static org.asylia.law.asylum.qualify.WithStandIns.HUMANITARIAN;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTED;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTOR;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.PersonFacts.IN_UNITED_STATES;
import static org.asylia.law.facts.PersonFacts.STATELESS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Given;
import org.asylia.law.facts.CountryFacts;
import org.junit.jupiter.api.Test;

class RefugeeDefinitionTest {

    private static final Consumer<Given> HERE = c -> c.yes(IN_UNITED_STATES).no(STATELESS, PERSECUTOR);
    private static final Consumer<Given> FEARFUL = claim(c -> c.yes(FEARS).no(PERSECUTED, HUMANITARIAN));
    private static final Consumer<Given> SAFE = claim(c -> c.no(FEARS, PERSECUTED, HUMANITARIAN));
    private static final Consumer<Given> ONLY_PAST =
            claim(c -> c.yes(PERSECUTED).no(FEARS, HUMANITARIAN));

    @Test
    void hereAndFearful_isARefugee() {
        check(RefugeeDefinition.RULE, YES, HERE, FEARFUL);
        check(Refugee.RULE, YES, HERE, FEARFUL);
        check(CountryTest.RULE, YES, FEARFUL);
    }

    @Test
    void neitherPastNorFear_isNone() {
        check(RefugeeDefinition.RULE, NO, HERE, SAFE);
        check(Refugee.RULE, NO, HERE, SAFE);
        check(CountryTest.RULE, NO, SAFE);
    }

    @Test
    void persecutedOnce_isARefugee_butIsRefusedWithoutFearOrHumanitarianReasons() {
        check(RefugeeDefinition.RULE, YES, HERE, ONLY_PAST);
        check(Refugee.RULE, NO, HERE, ONLY_PAST);
        check(
                Refugee.RULE,
                YES,
                HERE,
                claim(c -> c.yes(PERSECUTED, HUMANITARIAN).no(FEARS)));
    }

    @Test
    void beforeTheRegulationOf1990_theDefinitionAloneDecides() {
        on("1990-09-30", Refugee.RULE, YES, HERE, ONLY_PAST);
        on("1990-10-01", Refugee.RULE, NO, HERE, ONLY_PAST);
    }

    @Test
    void abroad_isNotDecidedHere() {
        check(OutsideCountry.RULE, NO, c -> c.no(IN_UNITED_STATES));
        check(OutsideCountry.RULE, YES, c -> c.yes(IN_UNITED_STATES));
        check(OutsideCountry.RULE, UNKNOWN);
        check(RefugeeDefinition.RULE, NO, c -> c.no(IN_UNITED_STATES));
    }

    @Test
    void aPersecutor_isNoRefugee_andAnUnknownBarIsNotAClearOne() {
        check(PersecutorIsNoRefugee.RULE, YES, c -> c.yes(PERSECUTOR));
        check(PersecutorIsNoRefugee.RULE, NO, c -> c.no(PERSECUTOR));
        check(PersecutorIsNoRefugee.RULE, UNKNOWN);
        check(
                RefugeeDefinition.RULE,
                NO,
                c -> c.yes(IN_UNITED_STATES, PERSECUTOR).no(STATELESS),
                FEARFUL);
        check(RefugeeDefinition.RULE, UNKNOWN, c -> c.yes(IN_UNITED_STATES).no(STATELESS), FEARFUL);
    }

    @Test
    void aStatelessPerson_isTestedAgainstTheLastHome() {
        Consumer<Given> stateless = c -> c.yes(IN_UNITED_STATES, STATELESS).no(PERSECUTOR);
        check(RefugeeDefinition.RULE, YES, stateless, lastHome(true));
        check(Stateless.RULE, YES, stateless, lastHome(true));
        check(RefugeeDefinition.RULE, NO, stateless, lastHome(false));
        check(Stateless.RULE, NO, stateless, lastHome(false));
        check(Stateless.RULE, NO, c -> c.no(STATELESS));
        check(Stateless.RULE, UNKNOWN, stateless);
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
                                        claim -> (fears ? claim.yes(FEARS) : claim.no(FEARS))
                                                .no(PERSECUTED, HUMANITARIAN))
                                .complete(CLAIMS))
                .complete(COUNTRIES);
    }

    @SafeVarargs
    private static void check(Rule rule, Answer expected, Consumer<Given>... contents) {
        on("2026-10-07", rule, expected, contents);
    }

    @SafeVarargs
    private static void on(String day, Rule rule, Answer expected, Consumer<Given>... contents) {
        WithStandIns.check(rule, Frame.on(LocalDate.parse(day)), expected, List.of(contents));
    }
}
