package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class Crimes2020Test {

    /// Pangea Legal Services v. DHS, 501 F. Supp. 3d 792: enjoined the day before 20 November 2020.
    @Test
    void isPrintedButAppliedToNobody() {
        check(Crimes2020.CRIMES_2020).is(NO).because("Printed but not applied");
        check(Crimes2020.CRIMES_2020).on("2020-11-19").is(NO);
        check(Crimes2020.CRIMES_2020).on("2020-11-20").is(NO);
    }
}
