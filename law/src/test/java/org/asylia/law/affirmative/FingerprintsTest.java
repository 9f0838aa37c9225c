package org.asylia.law.affirmative;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    @Test
    void arePending_untilTaken() {
        pending("2000-01-01", c -> c.no(CourtDateFacts.FINGERPRINTS_TAKEN)).is(YES);
        pending("2000-01-01", c -> c.yes(CourtDateFacts.FINGERPRINTS_TAKEN)).is(NO);
    }

    /// The age of fourteen: from memory, on the day asked for.
    @Test
    void areTakenFromFourteenOn() {
        pending("2012-10-07", c -> c.no(CourtDateFacts.FINGERPRINTS_TAKEN)).is(YES);
        pending("2012-10-08", c -> c.no(CourtDateFacts.FINGERPRINTS_TAKEN)).is(NO);
    }

    @Test
    void notAsked_asks() {
        check(Fingerprints.RULE)
                .given(c -> applied(c).on(PersonFacts.BIRTH_DATE, "2000-01-01"))
                .is(UNKNOWN)
                .asksFor(CourtDateFacts.FINGERPRINTS_TAKEN);
    }

    private static Check pending(String born, Consumer<Given> more) {
        return check(Fingerprints.RULE)
                .given(c -> applied(c).on(PersonFacts.BIRTH_DATE, born))
                .given(more);
    }

    private static Given applied(Given c) {
        return c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "uscis").is(UscisFacts.STAGE, "waiting");
    }
}
