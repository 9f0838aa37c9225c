package org.asylia.law.rights;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CourtLists.MOVES;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.MoveFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class ApplicantsDutiesTest {

    @Test
    void theAddress_isKeptCurrent_whileACaseIsOpen() {
        atUscis(ApplicantsDuties.ADDRESS).is(YES);
        court(ApplicantsDuties.ADDRESS, "appeal").is(YES);
        check(ApplicantsDuties.ADDRESS)
                .supposingNot("route.court")
                .given(c -> c.no(FilingFacts.FILED).complete(MOVES))
                .is(NO);
        check(ApplicantsDuties.ADDRESS)
                .supposingNot("route.court")
                .given(c -> c.no(FilingFacts.FILED)
                        .yes(PersonFacts.IN_UNITED_STATES)
                        .entry(MOVES, "1", _ -> {})
                        .complete(MOVES))
                .is(UNKNOWN)
                .asksFor(MoveFacts.DHS_TOLD);
    }

    @Test
    void whenADayIsSet_thePersonComes() {
        court(ApplicantsDuties.ATTEND, "open")
                .given(c -> c.is(CourtStepFacts.INDIVIDUAL, "set"))
                .is(YES);
        court(ApplicantsDuties.ATTEND, "open")
                .given(c -> c.no(FilingFacts.FILED)
                        .is(CourtStepFacts.MASTER, "held")
                        .is(CourtStepFacts.INDIVIDUAL, "none")
                        .no(CourtDateFacts.FINGERPRINTS_CALLED))
                .is(NO);
        court(ApplicantsDuties.ATTEND, "open").is(UNKNOWN).asksFor(CourtStepFacts.INDIVIDUAL);
        atUscis(ApplicantsDuties.ATTEND)
                .given(c -> c.is(UscisFacts.INTERVIEW, "set"))
                .is(YES);
        atUscis(ApplicantsDuties.ATTEND)
                .supposingNot("route.court")
                .given(c -> c.is(UscisFacts.INTERVIEW, "held").yes(CourtDateFacts.FINGERPRINTS_TAKEN))
                .is(NO);
    }

    @Test
    void forFingerprints_thePersonComes_throughTheDay() {
        var called = atUscis(ApplicantsDuties.ATTEND)
                .supposingNot("route.court")
                .given(c -> c.is(UscisFacts.INTERVIEW, "none")
                        .yes(CourtDateFacts.FINGERPRINTS_CALLED)
                        .no(CourtDateFacts.FINGERPRINTS_TAKEN)
                        .on(CourtDateFacts.FINGERPRINTS_DAY, "2026-09-15"));
        called.on("2026-09-15").is(YES);
        called.on("2026-09-16").is(NO);
    }

    @Test
    void untilADecision_changesAreTold_andChecksAreAwaited() {
        for (var rule : new Rule[] {ApplicantsDuties.UPDATE, ApplicantsDuties.CHECKS}) {
            atUscis(rule).is(YES);
            court(rule, "open").given(c -> c.yes(FilingFacts.FILED)).is(YES);
            check(rule).given(c -> c.no(FilingFacts.FILED)).is(NO);
            check(rule).is(UNKNOWN).asksFor(FilingFacts.FILED);
        }
    }

    private static Check atUscis(Rule rule) {
        return check(rule)
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, "waiting"));
    }

    private static Check court(Rule rule, String state) {
        return check(rule).supposing("route.court").given(c -> c.is(ProceedingFacts.STATE, state));
    }
}
