package org.asylia.law.affirmative;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class FilingTest {

    @Test
    void onTheRouteToUscis_theFormIsToBeFiled_untilItIsThere() {
        route().given(c -> c.no(FilingFacts.FILED)).is(YES);
        route().given(c -> sent(c, "returned")).is(YES);
        route().given(c -> sent(c, "waiting")).is(NO);
        route().is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    @Test
    void inCourt_itIsNotFiledHere() {
        check(Filing.FILE)
                .supposingNot("route.affirmative", "route.affirmative-uac")
                .given(c -> c.no(FilingFacts.FILED))
                .is(NO);
    }

    @Test
    void aFormThatWasSent_waitsForTheReceipt() {
        check(Filing.RECEIPT).given(c -> sent(c, "sent")).is(YES);
        check(Filing.RECEIPT).given(c -> sent(c, "waiting")).is(NO);
        check(Filing.RECEIPT)
                .given(c -> c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "uscis"))
                .is(UNKNOWN)
                .asksFor(UscisFacts.STAGE);
    }

    @Test
    void takingItBack_endsItAtUscis() {
        check(Filing.WITHDRAW).given(c -> sent(c, "withdrawn")).is(YES);
        check(Filing.WITHDRAW).given(c -> sent(c, "noid")).is(NO);
        check(Filing.WITHDRAW).is(UNKNOWN).asksFor(UscisFacts.STAGE);
    }

    private static Check route() {
        return check(Filing.FILE).supposing("route.affirmative");
    }

    private static void sent(Given c, String stage) {
        c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "uscis").is(UscisFacts.STAGE, stage);
    }
}
