package org.asylia.law.rights;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.court.BeforeJudge;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;

/// Secrecy of the claim, a fair hearing, and a look at the file.
public final class FairProcess {

    private static final String[] INTERVIEWED = {"waiting", "positive", "negative", "negative-upheld"};

    public static final Rule CONFIDENTIALITY = Rule.of(
                    "right.confidentiality",
                    "There is a claim, which the government may not disclose outside the listed exceptions.")
            .kind(Kind.RIGHT)
            .cites("8 CFR 208.6", "8 CFR 1208.6")
            .burden(Burden.GOVERNMENT.noting(
                    "Not even that a claim exists. Hearings are closed unless the person agrees."))
            .since(
                    "1997-04-01",
                    "Accounts read",
                    any(
                            says(FilingFacts.FILED),
                            among(ScreeningFacts.CREDIBLE_FEAR, INTERVIEWED),
                            among(ScreeningFacts.REASONABLE_FEAR, INTERVIEWED)))
            .leavesOut("The exceptions: officials who must know, courts, written consent, law enforcement, discretion.")
            .build();

    public static final Rule HEARING = Rule.of(
                    "right.hearing",
                    "The judge owes a fair hearing: to see the evidence, bring one's own, and question witnesses.")
            .kind(Kind.RIGHT)
            .cites("INA 240(b)(4)(B)", "U.S. Const. amend. V")
            .burden(Burden.NONE)
            .since("1997-04-01", "From memory", BeforeJudge.OPEN)
            .notVerified()
            .decidedIn(
                    "matter-of-fefe",
                    "matter-of-m-a-m",
                    "matter-of-c-b",
                    "matter-of-j-r-r-a",
                    "matter-of-y-s-l-c",
                    "matter-of-e-f-h-l-bia",
                    "matter-of-e-f-h-l-ag")
            .leavesOut("When a hearing without testimony is enough: see step.defensive.pretermission.")
            .build();

    public static final Rule RECORD = Rule.of(
                    "right.record", "A court or agency holds a file about the person, who may have a copy.")
            .kind(Kind.RIGHT)
            .cites("8 CFR 1003.40", "5 USC 552")
            .burden(Burden.NONE.noting("Ask at the start: the court for its record, USCIS, ICE and CBP under FOIA."))
            .since(
                    "1992-05-01",
                    "From memory",
                    any(
                            says(ProceedingFacts.NOTICE_FILED),
                            says(ProceedingFacts.ASYLUM_ONLY),
                            says(FilingFacts.FILED),
                            says(ScreeningFacts.EXPEDITED_REMOVAL),
                            says(OrderFacts.ORDERED)))
            .notVerified()
            .build();

    private FairProcess() {}
}
