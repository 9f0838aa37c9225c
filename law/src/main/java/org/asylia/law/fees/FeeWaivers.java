package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.FeeFacts.HARDSHIP;
import static org.asylia.law.facts.FeeFacts.LOW_INCOME;
import static org.asylia.law.facts.FeeFacts.PUBLIC_HELP;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Who need not pay: Form I-912 at USCIS, Form EOIR-26A in court. Never for the fees that the statute of 2025 set.
final class FeeWaivers {

    static final Rule USCIS = Rule.of(
                    "fee.waiver.uscis",
                    "The person meets a ground for waiving an ordinary USCIS fee: public help, low income or hardship.")
            .kind(Kind.EXCEPTION)
            .cites("8 CFR 106.3")
            .burden(Burden.APPLICANT)
            .notVerified()
            .leavesOut(
                    "Which forms can be waived: each fee says so. Fees of Pub. L. 119-21 cannot.",
                    "Form I-912 itself, which must be filed on paper with the form.")
            .since(
                    "2024-04-01",
                    "8 CFR 106.3 and Form I-912; from memory, unverified",
                    any(says(PUBLIC_HELP), says(LOW_INCOME), says(HARDSHIP)))
            .build();

    private static final Condition UNABLE = judged(Judgment.of(
            "fee.waiver.eoir",
            "Has the person shown that the fee cannot be paid?",
            forIt("Public help that depends on low income", says(PUBLIC_HELP)),
            forIt("Income at most 150 percent of the poverty line", says(LOW_INCOME)),
            forIt("Some hardship", says(HARDSHIP)),
            against("Neither low income nor hardship", not(any(says(LOW_INCOME), says(HARDSHIP))))));

    static final Rule COURT = Rule.of("fee.waiver.eoir", "The Board or the judge may waive the fee, on Form EOIR-26A.")
            .kind(Kind.EXCEPTION)
            .cites("8 CFR 1003.8(a)(3)", "8 CFR 1003.24(d)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.DISCRETION, "Income and expenses are shown on the form.")
            .leavesOut(
                    "Fifteen days to pay after the Board refuses: deadline.fee-cure.",
                    "Whether the statute's part of a fee can be waived, which is open.")
            .since("1996-07-01", "8 CFR 1003.8(a)(3) and 1003.24(d) read; start as listed", UNABLE)
            .build();

    private FeeWaivers() {}
}
