package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class ApplicationInCourtTest {

    @Test
    void theForm_isToBeFiledWithTheCourt_untilItIsThere() {
        open().given(c -> c.no(FilingFacts.FILED)).is(YES);
        open().given(c -> c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "court"))
                .is(NO);
        open().is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    @Test
    void aReferredForm_isThere_another_isNot() {
        open().given(c -> c.yes(FilingFacts.FILED, FilingFacts.REFERRED).is(FilingFacts.FILED_WITH, "uscis"))
                .is(NO);
        open().given(c -> c.yes(FilingFacts.FILED).no(FilingFacts.REFERRED).is(FilingFacts.FILED_WITH, "uscis"))
                .is(YES);
    }

    /// INA 208(b)(3)(C): the child files with USCIS.
    @Test
    void anUnaccompaniedChild_filesElsewhere() {
        check(ApplicationInCourt.FILE)
                .supposing("route.court", "forum.uscis.uac")
                .given(c -> c.is(ProceedingFacts.STATE, "open").no(FilingFacts.FILED))
                .is(NO);
    }

    @Test
    void fingerprints_areToBeTaken_onceTheFormIsFiled() {
        fingerprints(c -> c.no(CourtDateFacts.FINGERPRINTS_TAKEN)).is(YES);
        fingerprints(c -> c.yes(CourtDateFacts.FINGERPRINTS_TAKEN)).is(NO);
        check(ApplicationInCourt.FINGERPRINTS)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open").yes(FilingFacts.FILED))
                .is(UNKNOWN)
                .asksFor(CourtDateFacts.FINGERPRINTS_TAKEN);
    }

    /// 8 CFR 1003.47, in effect on 1 April 2005.
    @Test
    void before2005_theRuleIsNotEncoded() {
        fingerprints(c -> c.no(CourtDateFacts.FINGERPRINTS_TAKEN))
                .on("2005-03-31")
                .is(UNKNOWN)
                .on("2005-04-01")
                .is(YES);
    }

    private static Check open() {
        return check(ApplicationInCourt.FILE)
                .supposing("route.court")
                .supposingNot("forum.uscis.uac")
                .given(c -> c.is(ProceedingFacts.STATE, "open"));
    }

    private static Check fingerprints(Consumer<Given> more) {
        return check(ApplicationInCourt.FINGERPRINTS)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open").yes(FilingFacts.FILED))
                .given(more);
    }
}
