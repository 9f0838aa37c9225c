package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.APPLICATIONS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.EarlierApplicationFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class WhereToFileTest {

    @Test
    void onPaper_itGoesToTheLockbox() {
        plain(WhereToFile.LOCKBOX).given(c -> c.yes(PaperFacts.ON_PAPER)).is(YES);
        plain(WhereToFile.LOCKBOX).given(c -> c.no(PaperFacts.ON_PAPER)).is(NO);
        plain(WhereToFile.LOCKBOX).is(UNKNOWN).asksFor(PaperFacts.ON_PAPER);
    }

    @Test
    void online_isForPrincipals_outsideCourt() {
        plain(WhereToFile.ONLINE).given(c -> c.yes(FilingFacts.PRINCIPAL)).is(YES);
        plain(WhereToFile.ONLINE).given(c -> c.no(FilingFacts.PRINCIPAL)).is(NO);
        plain(WhereToFile.ONLINE).is(UNKNOWN).asksFor(FilingFacts.PRINCIPAL);
        plain(WhereToFile.ONLINE)
                .given(c -> c.yes(FilingFacts.PRINCIPAL))
                .on("2022-11-08")
                .is(NO);
        child(WhereToFile.ONLINE).given(c -> c.yes(FilingFacts.PRINCIPAL)).is(NO);
    }

    @Test
    void specialGroups_goToTheVettingCenter() {
        plain(WhereToFile.VETTING_CENTER).is(NO);
        group("lost").is(YES);
        group("both").is(YES);
        check(WhereToFile.VETTING_CENTER)
                .supposing("step.affirmative.file")
                .given(c -> c.entry(
                        APPLICATIONS,
                        "1",
                        a -> a.is(EarlierApplicationFacts.ROLE, "own")
                                .is(EarlierApplicationFacts.DECISION, "withdrawn")))
                .is(YES);
        check(WhereToFile.VETTING_CENTER)
                .supposing("step.affirmative.file")
                .is(UNKNOWN)
                .asksFor(PaperFacts.FAMILY_CASE);
    }

    /// USCIS form page: cases that were dismissed or terminated go to the lockbox since 16 October 2023.
    @Test
    void aDismissedCase_isNotSpecial() {
        check(WhereToFile.VETTING_CENTER)
                .supposing("step.affirmative.file")
                .given(c -> ordinary(c).yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "dismissed"))
                .is(NO);
        check(WhereToFile.VETTING_CENTER)
                .supposing("step.affirmative.file")
                .given(c -> ordinary(c).yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "granted"))
                .is(YES);
    }

    @Test
    void aChildInCourt_filesByPost_withACopyToTheCourt() {
        child(WhereToFile.CHILD).is(YES);
        check(WhereToFile.CHILD)
                .supposing("step.affirmative.file", "route.affirmative-uac")
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED))
                .is(NO);
        check(WhereToFile.CHILD)
                .supposing("step.affirmative.file", "route.affirmative-uac")
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.NOTICE_FILED);
    }

    @Test
    void inCourt_itGoesToTheCourt() {
        check(WhereToFile.COURT).supposing("step.defensive.i589").is(YES);
        check(WhereToFile.COURT).supposingNot("step.defensive.i589").is(NO);
        check(WhereToFile.COURT)
                .supposing("route.court")
                .supposingNot("forum.uscis.uac")
                .given(c -> c.is(ProceedingFacts.STATE, "open"))
                .is(UNKNOWN)
                .asksFor(FilingFacts.FILED);
    }

    private static Check plain(Rule rule) {
        return check(rule)
                .supposing("step.affirmative.file")
                .given(c -> ordinary(c).no(ProceedingFacts.NOTICE_FILED));
    }

    private static Given ordinary(Given c) {
        return c.is(PaperFacts.FAMILY_CASE, "none").complete(APPLICATIONS);
    }

    private static Check group(String how) {
        return check(WhereToFile.VETTING_CENTER)
                .supposing("step.affirmative.file")
                .given(c -> c.is(PaperFacts.FAMILY_CASE, how));
    }

    private static Check child(Rule rule) {
        return check(rule)
                .supposing("step.affirmative.file", "route.affirmative-uac")
                .given(c -> ordinary(c).yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "open"));
    }
}
