package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.FeeFacts.PERMIT_ONLINE;
import static org.asylia.law.facts.FeeFacts.PERMIT_SENT_ON;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.FIRST;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Work permits of people whose asylum claim waits: the first one, and each renewal.
final class PermitFees {

    /// The day the form was sent; while nothing was, the day asked for.
    static final DateTerm DAY = DateTerm.named(
            "the day the permit form is sent", DateTerm.chosen(says(ASKED), told(PERMIT_SENT_ON), DateTerm.asOf()));

    private static final Burden NO_WAIVER = Burden.NONE.noting("No waiver of the part that the statute sets.");

    private static final Condition PENDING = among(CATEGORY, "c8");

    private static final String NOTICE = "90 FR 34511: notice read, forms postmarked from this day";

    private static final String ORDINARY = "8 CFR 106.2, fee rule of 2024; from memory";

    static final Rule FIRST_PERMIT = Rule.of(
                    "fee.i765.c8.initial", "A fee is owed for the first work permit of a pending claim.")
            .kind(Kind.EFFECT)
            .cites("Pub. L. 119-21, sec. 100003", "90 FR 34511", "90 FR 52693")
            .burden(NO_WAIVER)
            .selectedBy(DAY)
            .before(Before.none("The first permit was free."))
            .leavesOut("The amount for 2027.")
            .since("2025-07-22", NOTICE, all(PENDING, says(FIRST)))
            .gives(FeeTable.amount("fee.i765.c8.initial", DAY))
            .since("2026-01-01", "90 FR 52693: header read, amount from two accounts", all(PENDING, says(FIRST)))
            .gives(FeeTable.amount("fee.i765.c8.initial", DAY))
            .build();

    static final Rule RENEWAL = renewal(
                    "fee.i765.c8.renewal",
                    "A fee is owed to renew the work permit of a pending claim.",
                    all(PENDING, not(says(FIRST))))
            .leavesOut("The amount, which differs on paper, online and with a waiver: the rules that follow.")
            .build();

    static final Rule RENEWAL_ON_PAPER = priced(
            "fee.i765.c8.renewal.paper",
            "The renewal is filed on paper without a waiver, at the full fee.",
            all(holds("fee.i765.c8.renewal"), not(says(PERMIT_ONLINE)), not(holds("fee.waiver.uscis"))));

    static final Rule RENEWAL_ONLINE = priced(
            "fee.i765.c8.renewal.online",
            "The renewal is filed online, at the lower fee.",
            all(holds("fee.i765.c8.renewal"), says(PERMIT_ONLINE)));

    static final Rule RENEWAL_WAIVED = Rule.of(
                    "fee.i765.c8.renewal.statutory",
                    "The renewal is filed on paper with a waiver, so that only the statute's part is owed.")
            .kind(Kind.EFFECT)
            .cites("Pub. L. 119-21, sec. 100003", "8 CFR 106.3")
            .burden(NO_WAIVER)
            .selectedBy(DAY)
            .before(Before.none("With a waiver nothing was owed."))
            .since(
                    "2025-07-22",
                    NOTICE + "; unchanged for 2026",
                    all(holds("fee.i765.c8.renewal"), not(says(PERMIT_ONLINE)), holds("fee.waiver.uscis")))
            .gives(FeeTable.amount("fee.i765.c8.renewal.statutory", DAY))
            .build();

    private PermitFees() {}

    private static Rule.Builder renewal(String id, String title, Condition condition) {
        return Rule.of(id, title)
                .kind(Kind.EFFECT)
                .cites("Pub. L. 119-21, sec. 100003", "8 CFR 106.2", "90 FR 34511")
                .burden(NO_WAIVER)
                .selectedBy(DAY)
                .since("2024-04-01", ORDINARY, condition)
                .since("2025-07-22", NOTICE + "; the ordinary fee and its addition from memory", condition)
                .recheck();
    }

    private static Rule priced(String id, String title, Condition condition) {
        return Rule.of(id, title)
                .kind(Kind.EFFECT)
                .cites("Pub. L. 119-21, sec. 100003", "8 CFR 106.2", "90 FR 34511")
                .burden(NO_WAIVER)
                .selectedBy(DAY)
                .since("2024-04-01", ORDINARY, condition)
                .gives(FeeTable.amount(id, DAY))
                .since("2025-07-22", NOTICE + "; the ordinary fee and its addition from memory", condition)
                .gives(FeeTable.amount(id, DAY))
                .recheck()
                .build();
    }
}
