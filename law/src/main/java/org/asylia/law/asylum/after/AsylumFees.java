package org.asylia.law.asylum.after;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// A fee to file for asylum, and another for each year that the application waits. Neither can be waived.
///
/// Left out: the amounts and the days of payment, which are dated tables of the procedure; waiting cases in court owe
/// the yearly fee only on an order.
public final class AsylumFees {

    /// The first day on which a filing with USCIS needed the fee.
    private static final String FROM = "2025-07-22";

    private static final Condition FILING_FEE =
            any(not(says(FILED)), days(DateTerm.told(FILING_DATE), Order.AT_LEAST, DateTerm.day(FROM)));

    private static final Condition WAITED_A_YEAR =
            all(says(FILED), days(DateTerm.years(DateTerm.told(FILING_DATE), 1), Order.AT_MOST, DateTerm.asOf()));

    private static final Condition BOTH = any(FILING_FEE, WAITED_A_YEAR);

    public static final Rule RULE = Rule.of(
                    "asylum.fee",
                    "A fee is owed: to file for asylum, or because the application has waited a year or more.")
            .kind(Kind.EFFECT)
            .cites(
                    "Pub. L. 119-21, secs. 100002 and 100009",
                    "90 FR 34511",
                    "90 FR 52693",
                    "8 CFR 208.7(a)(1)",
                    "Venezuelan Ass'n of Mass. v. USCIS, No. 26-cv-13038 (D. Mass. 2026)")
            .burden(Burden.NONE.noting("No waiver. Never a reason not to file in time."))
            .before(Before.none("Filing for asylum was free."))
            .leavesOut(
                    "Amounts: see fee.i589 and fee.aaf. What a missed payment does: see fee.aaf.uscis-consequence.",
                    "Immigration court: the filing fee was taken from 9 July 2025, and the yearly fee is owed only on"
                            + " an order.")
            .since(
                    FROM,
                    "90 FR 34511: $100 to file with USCIS if postmarked from this day, $100 for each year waiting;"
                            + " notice header read",
                    BOTH)
            .since(
                    "2025-10-30",
                    Status.STAYED,
                    "ASAP v. USCIS (D. Md.) stays the yearly fee of both agencies; the filing fee stays; two accounts",
                    FILING_FEE)
            .since(
                    "2026-02-02",
                    "The same court lifts the stay; $102 for each year since 2026-01-01, 90 FR 52693; two accounts",
                    BOTH)
            .since(
                    "2026-05-29",
                    "DHS interim rule of 29 April 2026, its page not found: USCIS rejects an application whose yearly fee is"
                            + " unpaid 30 days after its notice",
                    BOTH)
            .since(
                    "2026-07-21",
                    "D. Mass. stays rejection and removal for non-payment alone (fuller order 5 Aug 2026, one account);"
                            + " the fee is still owed",
                    BOTH)
            .recheck()
            .build();

    private AsylumFees() {}
}
