package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.List;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class CourtPacketTest {

    private static final List<Rule> ALWAYS =
            List.of(CourtPacket.ORDER, CourtPacket.COVER, CourtPacket.PAGES, CourtPacket.SIGNATURE);

    @Test
    void holdsForEachFilingWithTheCourt() {
        for (var rule : ALWAYS) {
            court(rule, "form").is(YES);
            court(rule, "none").is(NO);
            court(rule, "appeal").is(NO);
            open(rule).is(UNKNOWN).asksFor(PaperFacts.KIND);
            check(rule).supposingNot("route.court", "route.motion").is(NO);
        }
    }

    @Test
    void tabs_areForPapersAttached() {
        court(CourtPacket.TABS, "evidence").is(UNKNOWN).asksFor(PaperFacts.ATTACHMENTS);
        court(CourtPacket.TABS, "evidence")
                .given(c -> c.yes(PaperFacts.ATTACHMENTS))
                .is(YES);
        court(CourtPacket.TABS, "evidence")
                .given(c -> c.no(PaperFacts.ATTACHMENTS))
                .is(NO);
    }

    @Test
    void aMotion_carriesAProposedOrder() {
        court(CourtPacket.PROPOSED_ORDER, "motion").is(YES);
        court(CourtPacket.PROPOSED_ORDER, "evidence").is(NO);
        open(CourtPacket.PROPOSED_ORDER).is(UNKNOWN).asksFor(PaperFacts.KIND);
    }

    /// The manual bound the parties from 1 July 2008 on.
    @Test
    void beforeTheManual_itIsNotEncoded() {
        court(CourtPacket.COVER, "form")
                .on("2008-06-30")
                .is(UNKNOWN)
                .on("2008-07-01")
                .is(YES);
    }

    private static Check open(Rule rule) {
        return check(rule)
                .supposing("route.court")
                .supposingNot("route.motion")
                .given(c -> c.is(ProceedingFacts.STATE, "open"));
    }

    private static Check court(Rule rule, String kind) {
        return open(rule).given(c -> c.is(PaperFacts.KIND, kind));
    }
}
