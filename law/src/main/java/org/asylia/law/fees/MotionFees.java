package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.FeeFacts.MOTION_BEFORE;
import static org.asylia.law.facts.FeeFacts.MOTION_GROUND;
import static org.asylia.law.facts.FeeFacts.WAIVED;
import static org.asylia.law.facts.ReopeningFacts.FILED;
import static org.asylia.law.facts.ReopeningFacts.FILED_ON;
import static org.asylia.law.facts.ReopeningFacts.RECONSIDER_FILED;
import static org.asylia.law.facts.ReopeningFacts.RECONSIDER_FILED_ON;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// The fee for a motion to reopen or reconsider, before the Board and before the judge, and the motions that are free.
final class MotionFees {

    /// The day of the motion; while there is none, the day asked for.
    static final DateTerm DAY = DateTerm.named(
            "the day of the motion",
            chosen(
                    says(FILED),
                    told(FILED_ON),
                    chosen(says(RECONSIDER_FILED), told(RECONSIDER_FILED_ON), DateTerm.asOf())));

    private static final Condition FREE =
            among(MOTION_GROUND, "no-notice", "during-appeal", "stay-only", "joint", "government", "free-by-law");

    private static final Condition ONLY_A_FREE_FORM = among(MOTION_GROUND, "no-fee-form", "asylum-form");

    private static final Condition LOWER = any(
            among(MOTION_GROUND, "no-fee-form"),
            all(
                    among(MOTION_GROUND, "asylum-form"),
                    contested(
                            "fee.motion.asylum-form",
                            "Does a motion that rests only on the asylum form pay the lower fee?",
                            Reading.elsewhere(
                                    "lower",
                                    "The asylum form counts as a form without a fee of its own in court.",
                                    "8 CFR 1003.24(b)(2) as reported; not settled",
                                    yes("The lower fee.")),
                            Reading.elsewhere(
                                    "full",
                                    "The asylum form has had a fee since July 2025, so the full fee is owed.",
                                    "Pub. L. 119-21, sec. 100002; not settled",
                                    no("The full fee.")))));

    static final Rule BOARD =
            owed("fee.motion.bia", "A fee is owed for the motion to the Board.", "board", "8 CFR 1003.8");

    static final Rule BOARD_IN_FULL = full("fee.motion.bia.full", "fee.motion.bia");

    static final Rule BOARD_WITHOUT_FORM_FEE = lower("fee.motion.bia.no-fee-form", "fee.motion.bia");

    static final Rule JUDGE =
            owed("fee.motion.ij", "A fee is owed for the motion to the judge.", "judge", "8 CFR 1003.24");

    static final Rule JUDGE_IN_FULL = full("fee.motion.ij.full", "fee.motion.ij");

    static final Rule JUDGE_WITHOUT_FORM_FEE = lower("fee.motion.ij.no-fee-form", "fee.motion.ij");

    private MotionFees() {}

    private static Rule owed(String id, String title, String before, String regulation) {
        var paid = all(among(MOTION_BEFORE, before), not(FREE), not(ONLY_A_FREE_FORM), not(says(WAIVED)));
        var paidWithAFormToo = all(among(MOTION_BEFORE, before), not(FREE), not(says(WAIVED)));
        return Rule.of(id, title)
                .kind(Kind.EFFECT)
                .cites("Pub. L. 119-21, sec. 100013", regulation, "8 CFR 1103.7")
                .burden(Burden.NONE.noting("A waiver is asked for on Form EOIR-26A: fee.waiver.eoir."))
                .selectedBy(DAY)
                .leavesOut("The amount, full or lower: the two rules that follow.")
                .since("1996-07-01", regulation + ", as printed before June 2026; exemptions read", paid)
                .since("2025-07-09", "EOIR PM 25-35, from 17 July 2025 PM 25-36; accounts", paid)
                .recheck()
                .since(
                        "2026-06-11",
                        "91 FR 35374: 8 CFR 1003.8 read, which no longer frees a motion based only on a form without a"
                                + " fee; 1003.24 not read and taken to be the same",
                        paidWithAFormToo)
                .recheck()
                .build();
    }

    private static Rule full(String id, String owed) {
        return Rule.of(id, "The full fee for this motion is owed.")
                .kind(Kind.EFFECT)
                .cites("8 CFR 1103.7", "91 FR 54211")
                .burden(Burden.NONE)
                .selectedBy(DAY)
                .since("1996-07-01", "8 CFR 1103.7, before 103.7; the rise of 2021 from an account", holds(owed))
                .gives(FeeTable.amount(owed, DAY))
                .since("2025-07-09", "$900 of the statute and the fee of the regulation; two accounts", holds(owed))
                .gives(FeeTable.amount(owed, DAY))
                .since("2026-01-01", "Amount from January to September 2026 not found", holds(owed))
                .since(
                        "2026-10-01",
                        Status.UNCERTAIN,
                        "91 FR 54211 as reported by one law office",
                        all(holds(owed), not(LOWER)))
                .gives(FeeTable.amount(owed, DAY))
                .recheck()
                .build();
    }

    private static Rule lower(String id, String owed) {
        return Rule.of(id, "The lower fee is owed: the motion rests only on a form without a fee.")
                .kind(Kind.EFFECT)
                .cites("8 CFR 1003.24(b)(2)", "91 FR 54211")
                .burden(Burden.NONE)
                .selectedBy(DAY)
                .before(Before.none("There was no lower fee."))
                .since(
                        "2026-10-01",
                        Status.UNCERTAIN,
                        "91 FR 54211 as reported by one law office",
                        all(holds(owed), LOWER))
                .gives(FeeTable.amount(id, DAY))
                .recheck()
                .build();
    }
}
