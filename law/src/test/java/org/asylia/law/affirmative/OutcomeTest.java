package org.asylia.law.affirmative;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void aGrantByUscis() {
        decided(Outcome.GRANT)
                .given(c -> c.yes(GrantFacts.GRANTED).no(FilingFacts.REFERRED))
                .is(YES);
        decided(Outcome.GRANT).given(c -> c.no(GrantFacts.GRANTED)).is(NO);
        decided(Outcome.GRANT)
                .given(c -> c.no(FilingFacts.REFERRED))
                .is(UNKNOWN)
                .asksFor(GrantFacts.GRANTED);
    }

    @Test
    void aGrantByTheJudge_afterAReferral_isNotOne() {
        decided(Outcome.GRANT)
                .given(c -> c.yes(GrantFacts.GRANTED, FilingFacts.REFERRED))
                .is(NO);
    }

    @Test
    void aRecommendation_isNotAGrant() {
        at(Outcome.GRANT, "recommended").given(c -> c.yes(GrantFacts.GRANTED)).is(NO);
    }

    @Test
    void aDenial() {
        decided(Outcome.DENY)
                .given(c -> c.yes(GrantFacts.REFUSED).no(FilingFacts.REFERRED))
                .is(YES);
        decided(Outcome.DENY).given(c -> c.yes(FilingFacts.REFERRED)).is(NO);
        decided(Outcome.DENY).given(c -> c.no(FilingFacts.REFERRED)).is(UNKNOWN).asksFor(GrantFacts.REFUSED);
    }

    @Test
    void anUnansweredNotice_isDenied_afterItsDay() {
        at(Outcome.DENY, "noid")
                .given(c -> c.no(UscisFacts.NOID_ANSWERED).on(UscisFacts.NOID_ANSWER_BY, "2026-09-30"))
                .on("2026-09-30")
                .is(NO)
                .on("2026-10-01")
                .is(YES);
    }

    @Test
    void aNotice_canBeAnswered_throughItsDay() {
        var notice = at(IntentToDeny.RULE, "noid").given(c -> c.on(UscisFacts.NOID_ANSWER_BY, "2026-09-30"));
        notice.on("2026-09-30").is(UNKNOWN).asksFor(UscisFacts.NOID_ANSWERED);
        notice.given(c -> c.no(UscisFacts.NOID_ANSWERED)).is(YES);
        notice.on("2026-10-01").is(NO);
        at(IntentToDeny.RULE, "noid")
                .given(c -> c.yes(UscisFacts.NOID_ANSWERED))
                .is(NO);
        at(IntentToDeny.RULE, "waiting").is(NO);
    }

    private static Check decided(Rule rule) {
        return at(rule, "decided");
    }

    private static Check at(Rule rule, String stage) {
        return check(rule)
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, stage));
    }
}
