package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.ContactFacts.GAVE;
import static org.asylia.law.facts.ContactFacts.MEMBER;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CrimeAbroadFacts;
import org.asylia.law.facts.PersecutorFacts;
import org.asylia.law.facts.SecurityFacts;
import org.asylia.law.facts.StayFacts;

/// Evidence that a bar may apply makes the applicant show that it does not.
///
/// The government need not prove a bar. Left out: how much evidence is enough to raise one.
public final class BurdenOnBars {

    public static final Rule RULE = Rule.of(
                    "asylum.bar.burden",
                    "Some evidence indicates that a mandatory bar may apply, so that the applicant must show that it does"
                            + " not.")
            .kind(Kind.BURDEN)
            .cites(
                    "8 CFR 1208.13(c)(2)(ii)",
                    "8 CFR 1240.8(d)",
                    "Matter of M-B-C-, 27 I&N Dec. 31 (BIA 2017)",
                    "Matter of Negusie, 28 I&N Dec. 120 (A.G. 2020)")
            .since(
                    "1997-04-01",
                    "8 CFR 1240.8(d) and 1208.13(c); headnotes of Negusie (A.G. 2020) read",
                    any(
                            says(PersecutorFacts.ACCUSED),
                            says(PersecutorFacts.DID),
                            says(PersecutorFacts.GUARDED),
                            says(PersecutorFacts.HELPED),
                            some(CONVICTIONS, yes("a conviction is told")),
                            says(CrimeAbroadFacts.ACCUSED),
                            says(SecurityFacts.ACCUSED),
                            says(SecurityFacts.TERRORISM_ACCUSED),
                            some(CONTACTS, any(says(GAVE), says(MEMBER))),
                            some(STAYS, among(StayFacts.STATUS, "offered", "permanent", "citizenship"))))
            .burden(Burden.Party.APPLICANT, Burden.Proof.PREPONDERANCE, "Only once some evidence raises the bar.")
            .decidedIn("matter-of-m-b-c", "matter-of-a-g-g", "matter-of-negusie-2020", "matter-of-o-r-e")
            .leavesOut("How much evidence is enough to raise a bar.", "The same burden before 1 April 1997.")
            .build();

    private BurdenOnBars() {}
}
