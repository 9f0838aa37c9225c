package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;

/// How a case comes to immigration court: a Notice to Appear is filed, often after a referral by USCIS.
public final class NoticeToAppear {

    public static final Rule NOTICE = Rule.of(
                    "entry.nta", "A Notice to Appear about the person is on file with a court.")
            .cites("INA 239(a)(1)", "INA 240(a)(1)", "8 CFR 1003.14(a)", "8 CFR 1239.1(a)")
            .burden(Burden.GOVERNMENT)
            .since("1997-04-01", "From memory", says(ProceedingFacts.NOTICE_FILED))
            .notVerified()
            .decidedIn("matter-of-fernandes", "matter-of-aguilar-hernandez")
            .leavesOut("Faults of the notice, such as a missing time or place.")
            .build();

    public static final Rule REFERRAL = Rule.of(
                    "entry.referral", "USCIS did not grant the application and referred it to an immigration judge.")
            .cites("8 CFR 208.14(c)(1)", "8 CFR 1208.14(a)")
            .burden(Burden.NONE)
            .since("1995-01-04", "Summary of 59 FR 62284 read", says(FilingFacts.REFERRED))
            .leavesOut(
                    "The rule of 28 July 2026 on referral without an interview: only one secondary source was found.")
            .build();

    private NoticeToAppear() {}
}
