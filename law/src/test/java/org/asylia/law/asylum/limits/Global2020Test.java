package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class Global2020Test {

    /// Pangea Legal Services v. DHS, 512 F. Supp. 3d 966: enjoined on 8 January 2021, to begin on 11 January.
    @Test
    void isPrintedButAppliedToNobody() {
        check(Global2020.GLOBAL_2020).is(NO).because("Printed but not applied");
        check(Global2020.GLOBAL_2020).on("2021-01-10").is(NO);
        check(Global2020.GLOBAL_2020).on("2021-01-11").is(NO);
    }
}
