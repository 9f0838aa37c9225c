package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class GoverningLawTest {

    @Test
    void venueIsWhereTheDocumentWasFiled() {
        check(GoverningLaw.VENUE).is(YES);
        check(GoverningLaw.VENUE).on("1992-04-30").is(UNKNOWN);
    }

    /// Matter of Garcia, 28 I&N Dec. 693 (BIA 24 March 2023).
    @Test
    void venueDecidesTheLaw_exceptAsTheFourthCircuitSeesIt() {
        check(GoverningLaw.CHOICE_OF_LAW).in("9").is(YES);
        check(GoverningLaw.CHOICE_OF_LAW).in("4").is(NO);
        check(GoverningLaw.CHOICE_OF_LAW).is(UNKNOWN).turnsOn("forum.choice-of-law.remote-judge");
        check(GoverningLaw.CHOICE_OF_LAW).in("9").on("2023-03-23").is(UNKNOWN);
    }
}
