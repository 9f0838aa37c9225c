package org.asylia.law.rights;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.HelpFacts;
import org.junit.jupiter.api.Test;

class SigningTheFormTest {

    @Test
    void whoSigns_mustTellTheTruth() {
        check(SigningTheForm.TRUTH).supposing("form.i589").is(YES);
        check(SigningTheForm.TRUTH)
                .supposingNot("form.i589")
                .given(c -> c.no(FilingFacts.FILED))
                .is(NO);
        check(SigningTheForm.TRUTH).supposingNot("form.i589").is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    @Test
    void theWarning_isOwed_untilItIsGiven() {
        check(SigningTheForm.WARNING).supposing("form.i589").is(YES);
        filed().given(c -> c.no(GrantFacts.WARNED)).is(YES);
        filed().given(c -> c.yes(GrantFacts.WARNED)).is(NO);
        filed().is(UNKNOWN).asksFor(GrantFacts.WARNED);
        filed().given(c -> c.no(GrantFacts.WARNED)).on("1997-03-31").is(NO);
    }

    @Test
    void anOutsidePreparer_signsToo() {
        preparer("other").is(YES);
        preparer("family").is(NO);
        preparer("self").is(NO);
        check(SigningTheForm.PREPARER).supposing("form.i589").is(UNKNOWN).asksFor(HelpFacts.PREPARER);
    }

    private static Check filed() {
        return check(SigningTheForm.WARNING).supposingNot("form.i589").given(c -> c.yes(FilingFacts.FILED));
    }

    private static Check preparer(String who) {
        return check(SigningTheForm.PREPARER).supposing("form.i589").given(c -> c.is(HelpFacts.PREPARER, who));
    }
}
