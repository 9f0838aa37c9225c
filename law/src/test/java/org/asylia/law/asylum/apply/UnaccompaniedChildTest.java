package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;

class UnaccompaniedChildTest {

    @Test
    void aChildAloneOnFiling_isExempt() {
        born("2010-06-01")
                .given(c -> c.no(ChildFacts.CARETAKER, ChildFacts.LAWFUL_STATUS))
                .is(YES);
    }

    @Test
    void aChildWithAParent_isNot() {
        born("2010-06-01")
                .given(c -> c.yes(ChildFacts.CARETAKER).no(ChildFacts.FOUND_UNACCOMPANIED))
                .is(NO);
    }

    @Test
    void anAdultNeverFoundToBeOne_isNot() {
        born("1990-06-01").given(c -> c.no(ChildFacts.FOUND_UNACCOMPANIED)).is(NO);
    }

    /// 6 USC 279(g)(2): under 18. Filed on the day before and on the 18th birthday.
    @Test
    void theEighteenthBirthdayEndsIt() {
        var alone = born("2007-03-04")
                .given(c -> c.no(ChildFacts.CARETAKER, ChildFacts.LAWFUL_STATUS, ChildFacts.FOUND_UNACCOMPANIED));
        alone.given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2025-03-03"))
                .is(YES);
        alone.given(c -> c.on(FilingFacts.FILING_DATE, "2025-03-04")).is(NO);
    }

    @Test
    void foundEarlierAndGrownUp_isContested() {
        var grown = born("2000-06-01")
                .given(c -> c.yes(ChildFacts.FOUND_UNACCOMPANIED).no(ChildFacts.FINDING_ENDED));
        grown.is(UNKNOWN).turnsOn("asylum.bar.one-year.exempt.uac.earlier-finding");
    }

    @Test
    void ageNotKnown_isUnknown_andAsksForIt() {
        check(UnaccompaniedChild.EXEMPT).is(UNKNOWN).asksFor(PersonFacts.BIRTH_DATE);
    }

    /// INA 208(a)(2)(E), from 23 March 2009.
    @Test
    void beforeTheStatute_thereWasNoExemption() {
        var alone =
                born("2000-06-01").given(c -> c.no(ChildFacts.CARETAKER, ChildFacts.LAWFUL_STATUS, FilingFacts.FILED));
        alone.on("2009-03-22").is(NO);
        alone.on("2009-03-23").is(YES);
    }

    private static Check born(String day) {
        return check(UnaccompaniedChild.EXEMPT)
                .given(c -> c.on(PersonFacts.BIRTH_DATE, day).no(FilingFacts.FILED));
    }
}
