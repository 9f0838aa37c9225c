package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.junit.jupiter.api.Test;

class PresenceTest {

    @Test
    void hereIsPresent_elsewhereIsNot() {
        check(Presence.PRESENCE).given(c -> c.yes(PersonFacts.IN_UNITED_STATES)).is(YES);
        check(Presence.PRESENCE).given(c -> c.no(PersonFacts.IN_UNITED_STATES)).is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(Presence.PRESENCE).is(UNKNOWN).asksFor(PersonFacts.IN_UNITED_STATES);
    }

    /// The words "at a land border or port of entry" left the statute on 1 April 1997 (Pub. L. 104-208, 604).
    @Test
    void stoppedAtTheLine_countedOnlyUnderTheStatuteOf1980() {
        var stopped = check(Presence.PRESENCE)
                .given(c -> c.no(PersonFacts.IN_UNITED_STATES).yes(PresenceFacts.STOPPED_AT_LINE));
        stopped.on("1997-03-31").is(YES);
        stopped.on("1997-04-01").is(NO);
        stopped.on("2026-10-07").is(NO);
    }

    @Test
    void beforeTheStatute_isNotEncoded() {
        check(Presence.PRESENCE)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES))
                .on("1980-03-31")
                .is(UNKNOWN);
    }
}
