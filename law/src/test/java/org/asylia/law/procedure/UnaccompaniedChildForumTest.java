package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class UnaccompaniedChildForumTest {

    @Test
    void aChildAlone_isWithUscisFirst() {
        child("2012-01-01", "2026-02-02").given(c -> c.no(ChildFacts.CARETAKER)).is(YES);
    }

    @Test
    void afterAReferral_theJudgeDecides() {
        check(UnaccompaniedChildForum.UNACCOMPANIED_CHILD_FORUM)
                .given(c -> c.yes(FilingFacts.REFERRED))
                .is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(UnaccompaniedChildForum.UNACCOMPANIED_CHILD_FORUM)
                .given(c -> c.no(FilingFacts.REFERRED))
                .is(UNKNOWN)
                .asksFor(ChildFacts.FOUND_UNACCOMPANIED);
    }

    /// Matter of M-A-C-O-, 27 I&N Dec. 477 (BIA 16 October 2018): grown up before filing, so the judge decides.
    @Test
    void maco_foundToBeAlone_thenGrownUp() {
        var maco = child("1997-03-15", "2015-06-10")
                .given(c -> c.yes(ChildFacts.FOUND_UNACCOMPANIED, ProceedingFacts.NOTICE_FILED)
                        .no(ChildFacts.FINDING_ENDED, ChildFacts.ADULT_DETENTION));
        maco.on("2013-06-09").is(NO);
        maco.on("2013-06-10").is(YES);
        maco.on("2018-10-15").is(YES);
        maco.on("2018-10-16").is(NO);
        maco.on("2019-08-01").is(NO);
        maco.on("2019-08-02").is(UNKNOWN).turnsOn("forum.uscis.uac.earlier-finding");
        maco.on("2025-02-23").is(UNKNOWN);
        maco.on("2025-02-24").is(YES);
    }

    @Test
    void since2025_adultDetentionBeforeFiling_bringsTheJudgeFirst() {
        child("2005-03-15", "2025-06-10")
                .given(c -> c.yes(
                                ChildFacts.FOUND_UNACCOMPANIED,
                                ProceedingFacts.NOTICE_FILED,
                                ChildFacts.ADULT_DETENTION)
                        .no(ChildFacts.FINDING_ENDED))
                .is(NO);
    }

    /// INA 208(b)(3)(C), from 23 March 2009.
    @Test
    void beforeTheStatute_thereWasNoSuchRule() {
        child("2000-01-01", "2009-01-02").on("2009-03-22").is(NO);
    }

    private static Check child(String born, String filed) {
        return check(UnaccompaniedChildForum.UNACCOMPANIED_CHILD_FORUM)
                .given(c -> c.on(PersonFacts.BIRTH_DATE, born)
                        .yes(FilingFacts.FILED)
                        .on(FilingFacts.FILING_DATE, filed)
                        .no(FilingFacts.REFERRED, ChildFacts.LAWFUL_STATUS));
    }
}
