package org.asylia.law.rights;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void inCourt_andOnAppeal_aLawyerMayCome() {
        court("open").is(YES);
        court("appeal").is(YES);
        court("dismissed").is(NO);
        check(Help.COUNSEL).supposing("route.motion").is(YES);
        check(Help.COUNSEL)
                .supposing("route.court")
                .supposingNot("route.motion")
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.STATE);
    }

    @Test
    void atTheAsylumInterview_aRepresentativeMaySpeak() {
        interview("set").is(YES);
        interview("held").is(NO);
        check(Help.COUNSEL_AT_USCIS).is(UNKNOWN).asksFor(UscisFacts.INTERVIEW);
    }

    @Test
    void counselForChildrenAlone_isContested() {
        child("2012-01-01").is(UNKNOWN).turnsOn("right.counsel-children.status");
        child("2000-01-01").is(NO);
        child("2012-01-01").on("2008-12-22").is(NO);
    }

    @Test
    void beforeAFearInterview_somebodyMayBeConsulted() {
        fear("none").is(YES);
        fear("negative").is(YES);
        fear("positive").is(NO);
        check(Help.CONSULTATION)
                .supposing("entry.expedited-removal")
                .is(UNKNOWN)
                .asksFor(ScreeningFacts.CREDIBLE_FEAR);
    }

    @Test
    void inCourt_theGovernmentBringsTheInterpreter() {
        var court = check(Help.INTERPRETER).supposing("route.court").given(c -> c.is(ProceedingFacts.STATE, "open"));
        court.is(UNKNOWN).asksFor(HelpFacts.ENGLISH);
        court.given(c -> c.no(HelpFacts.ENGLISH)).is(YES);
        check(Help.INTERPRETER).given(c -> c.yes(HelpFacts.ENGLISH)).is(NO);
        check(Help.INTERPRETER)
                .supposing("entry.expedited-removal")
                .given(c -> c.no(HelpFacts.ENGLISH).is(ScreeningFacts.CREDIBLE_FEAR, "none"))
                .is(YES);
    }

    private static Check court(String state) {
        return check(Help.COUNSEL)
                .supposing("route.court")
                .supposingNot("route.motion")
                .given(c -> c.is(ProceedingFacts.STATE, state));
    }

    private static Check interview(String state) {
        return check(Help.COUNSEL_AT_USCIS)
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, "waiting")
                        .is(UscisFacts.INTERVIEW, state));
    }

    private static Check child(String born) {
        return check(Help.COUNSEL_FOR_CHILDREN)
                .given(c -> c.on(PersonFacts.BIRTH_DATE, born)
                        .no(FilingFacts.FILED, ChildFacts.LAWFUL_STATUS, ChildFacts.CARETAKER)
                        .no(ChildFacts.FOUND_UNACCOMPANIED));
    }

    private static Check fear(String finding) {
        return check(Help.CONSULTATION)
                .supposing("entry.expedited-removal")
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, finding));
    }
}
