package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.ASKED_ON;
import static org.asylia.law.facts.PermitFacts.FIRST;
import static org.asylia.law.facts.PermitFacts.MEMBER;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;

/// The rule of 2020 with its wait of 365 days, since vacated, and the rule proposed in 2026.
public final class OtherVersions {

    private static final Condition FIRST_PERMIT = any(not(says(ASKED)), says(FIRST));

    private static final Yield DAY_365 = Yield.firstDay(
            DateTerm.named("day 365 on a clock that never stopped", DateTerm.days(told(FILING_DATE), 365)),
            "received by USCIS on or after the day",
            "A form that comes before the day is rejected or denied.",
            "File again after the day.");

    public static final Rule RULE_OF_2020 = Rule.of(
                    "clock.ead.v2020",
                    "The rule of 2020 governs this first permit: 365 days on the clock, and no limit for a decision.")
            .cites(
                    "85 FR 38532",
                    "85 FR 37502",
                    "CASA de Maryland v. Wolf, 486 F. Supp. 3d 928 (D. Md. 2020)",
                    "AsylumWorks v. Mayorkas, 590 F. Supp. 3d 11 (D.D.C. 2022)",
                    "87 FR 57795")
            .burden(Burden.NONE)
            .selectedBy(DateTerm.chosen(says(ASKED), told(ASKED_ON), DateTerm.asOf()))
            .before(Before.NO_SUCH_RULE)
            .leavesOut(
                    "Its bars for late filers and for people who came in without inspection.",
                    "Which of its eighteen parts the injunction reached: for members the main parts.")
            .since("2020-08-25", Status.VACATED, "85 FR 38532; two accounts", FIRST_PERMIT)
            .gives(DAY_365)
            .since(
                    "2020-09-11",
                    Status.VACATED,
                    "CASA de Maryland v. Wolf (D. Md.), opinion read in part: not for members of CASA and ASAP",
                    all(FIRST_PERMIT, not(says(MEMBER))))
            .gives(DAY_365)
            .ended(
                    "2022-02-07",
                    Status.VACATED,
                    "AsylumWorks v. Mayorkas (D.D.C.) vacated the rule; its text was taken out on 22 September 2022.")
            .build();

    public static final Rule PROPOSED_2026 = Rule.of(
                    "clock.ead.v2026-proposed",
                    "The rule proposed in 2026 governs this first permit: 365 days, pauses in intake, new bars.")
            .cites("8 CFR 208.7(a)(1)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .leavesOut(
                    "Everything in the proposal but its wait of 365 days, which is off: no intake while the average case takes more than"
                            + " 180 days, new bars, 180 days to decide.")
            .since(
                    "2026-02-23",
                    Status.PROPOSED,
                    "Docket USCIS-2025-0370, RIN 1615-AC97: proposal through two accounts; still a proposal on 27 July"
                            + " 2026, no final text found in a log to 22 September 2026",
                    no("The rule is only proposed."))
            .gives(DAY_365)
            .recheck()
            .build();

    private OtherVersions() {}
}
