package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class PapersTest {

    @Test
    void anotherLanguage_isTranslated() {
        filing(Papers.TRANSLATION).given(c -> c.yes(PaperFacts.OTHER_LANGUAGE)).is(YES);
        filing(Papers.TRANSLATION).given(c -> c.no(PaperFacts.OTHER_LANGUAGE)).is(NO);
        filing(Papers.TRANSLATION).is(UNKNOWN).asksFor(PaperFacts.OTHER_LANGUAGE);
        check(Papers.TRANSLATION).given(c -> c.is(PaperFacts.KIND, "none")).is(NO);
    }

    @Test
    void serviceIsShown_unlessBothSidesFileByComputer() {
        court().given(c -> c.no(PaperFacts.BOTH_ELECTRONIC)).is(YES);
        court().given(c -> c.yes(PaperFacts.BOTH_ELECTRONIC)).is(NO);
        court().is(UNKNOWN).asksFor(PaperFacts.BOTH_ELECTRONIC);
    }

    @Test
    void atUscis_nobodyIsServed() {
        filing(Papers.SERVICE).supposingNot("route.court", "route.motion").is(NO);
    }

    @Test
    void thePacketForUscis_goesWithTheForm() {
        check(UscisPacket.RULE).supposing("step.affirmative.file").is(YES);
        check(UscisPacket.RULE).supposingNot("step.affirmative.file").is(NO);
        check(UscisPacket.RULE).supposing("route.affirmative").is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    private static Check filing(Rule rule) {
        return check(rule).given(c -> c.is(PaperFacts.KIND, "evidence"));
    }

    private static Check court() {
        return filing(Papers.SERVICE)
                .supposing("route.court")
                .supposingNot("route.motion")
                .given(c -> c.is(ProceedingFacts.STATE, "open"));
    }
}
