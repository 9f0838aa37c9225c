package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.AppealFacts.FILED;
import static org.asylia.law.facts.AppealFacts.RECEIVED_ON;
import static org.asylia.law.facts.FeeFacts.BOND_APPEAL;
import static org.asylia.law.facts.FeeFacts.WAIVED;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// The fee for an appeal to the Board. An appeal without fee or request for a waiver does not count.
final class AppealFee {

    /// The day the Board received the appeal; while it has none, the day asked for.
    static final DateTerm DAY = DateTerm.named(
            "the day the Board receives the appeal", DateTerm.chosen(says(FILED), told(RECEIVED_ON), DateTerm.asOf()));

    private static final Condition OWED = all(not(says(BOND_APPEAL)), not(says(WAIVED)));

    static final Rule RULE = Rule.of("fee.bia-appeal", "A fee is owed for the appeal to the Board.")
            .kind(Kind.EFFECT)
            .cites("Pub. L. 119-21, sec. 100013", "8 CFR 1103.7(b)", "8 CFR 1003.8", "91 FR 54211")
            .burden(Burden.NONE.noting("A waiver is asked for on Form EOIR-26A: fee.waiver.eoir."))
            .selectedBy(DAY)
            .leavesOut(
                    "Whether the statute's part can be waived, which is open.",
                    "A rise to $975 in January 2021, stayed as far as is remembered.")
            .since("1996-07-01", "8 CFR 1103.7, before 103.7; 85 FR 11866 read: unchanged since 1986", OWED)
            .gives(FeeTable.amount("fee.bia-appeal", DAY))
            .since(
                    "2025-07-09",
                    "EOIR PM 25-35, from 17 July 2025 PM 25-36: $900 of the statute and $110; accounts",
                    OWED)
            .gives(FeeTable.amount("fee.bia-appeal", DAY))
            .since("2026-01-01", "Owed as before; the amount from January to September 2026 was not found", OWED)
            .recheck()
            .since("2026-10-01", "91 FR 54211 as reported by one law office; fee.eoir-fy2027", OWED)
            .gives(FeeTable.amount("fee.bia-appeal", DAY))
            .recheck()
            .build();

    private AppealFee() {}
}
