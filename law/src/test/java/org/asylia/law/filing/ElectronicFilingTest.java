package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class ElectronicFilingTest {

    /// 86 FR 70708: mandatory from 11 February 2022.
    @Test
    void aRepresentative_mustFileByComputer() {
        court(ElectronicFiling.ECAS, "whole")
                .given(c -> c.no(PaperFacts.PAPER_RECORD))
                .is(YES)
                .on("2022-02-10")
                .is(NO);
        court(ElectronicFiling.ECAS, "whole").is(UNKNOWN).asksFor(PaperFacts.PAPER_RECORD);
    }

    @Test
    void aPersonAlone_orAFileOnPaper_needNot() {
        court(ElectronicFiling.ECAS, "none").is(NO);
        court(ElectronicFiling.ECAS, "whole")
                .given(c -> c.yes(PaperFacts.PAPER_RECORD))
                .is(NO);
    }

    @Test
    void theRulesForFiles_holdForFilingsByComputer() {
        court(ElectronicFiling.FILES, "none")
                .given(c -> c.is(PaperFacts.KIND, "evidence").no(PaperFacts.ON_PAPER))
                .is(YES);
        court(ElectronicFiling.FILES, "none")
                .given(c -> c.is(PaperFacts.KIND, "evidence").yes(PaperFacts.ON_PAPER))
                .is(NO);
        court(ElectronicFiling.FILES, "none")
                .given(c -> c.is(PaperFacts.KIND, "none"))
                .is(NO);
        court(ElectronicFiling.FILES, "none")
                .given(c -> c.is(PaperFacts.KIND, "evidence"))
                .is(UNKNOWN)
                .asksFor(PaperFacts.ON_PAPER);
    }

    private static Check court(Rule rule, String helper) {
        return check(rule)
                .supposing("route.court")
                .supposingNot("route.motion")
                .given(c -> c.is(ProceedingFacts.STATE, "open").is(HelpFacts.REPRESENTATIVE, helper));
    }
}
