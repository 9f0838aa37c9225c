package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.AnnualFeeFacts.COURT_DAY;
import static org.asylia.law.facts.AnnualFeeFacts.COURT_ORDER;
import static org.asylia.law.facts.AnnualFeeFacts.NOTICE;
import static org.asylia.law.facts.AnnualFeeFacts.NOTICE_DATE;
import static org.asylia.law.facts.AnnualFeeFacts.PAID;
import static org.asylia.law.facts.AnnualFeeFacts.PAID_ON;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;

/// The days by which the yearly asylum fee must be paid: on a notice of USCIS, or on an order in court.
///
/// Whether a fee is owed at all: [org.asylia.law.asylum.after.AsylumFees]. The law taken is that of the day asked for,
/// because a stay stops the whole program for everybody while it lasts.
public final class AnnualFee {

    private static final DateTerm LAST_DAY = named("the last day to pay", after(told(NOTICE_DATE), 30));

    private static final Condition UNPAID = all(says(NOTICE), undone(PAID, PAID_ON, LAST_DAY));

    /// Notices sent since the stay was lifted. What became of the earlier ones is not known.
    private static final Condition UNPAID_SINCE_THE_STAY = all(
            UNPAID,
            any(
                    days(told(NOTICE_DATE), Order.AT_LEAST, day("2026-02-02")),
                    notEncoded(
                            "A notice from before the stay of 30 October 2025",
                            "what became of its 30 days was not found")));

    private static final String DONE = "paid online to USCIS; keep the receipt";
    private static final String CURE = "Pay at once, and get advice.";

    public static final Rule USCIS = Rule.of(
                    "deadline.uscis-aaf", "The yearly asylum fee must be paid within 30 days of the USCIS notice.")
            .kind(Kind.EFFECT)
            .cites(
                    "Pub. L. 119-21, sec. 100009",
                    "90 FR 52693",
                    "8 CFR 208.7(a)(1)",
                    "Venezuelan Ass'n of Mass. v. USCIS, No. 26-cv-13038 (D. Mass. 2026)")
            .burden(Burden.APPLICANT.noting("No waiver. Never a reason not to file in time."))
            .before(Before.none("USCIS sent no such notices before 1 October 2025."))
            .since("2025-10-01", "USCIS begins to mail notices with 30 days: two accounts", UNPAID)
            .gives(due("No consequence had been set yet.", CURE))
            .since(
                    "2025-10-30",
                    Status.STAYED,
                    "ASAP v. USCIS (D. Md.): two accounts",
                    no("A court stayed the yearly fee of both agencies from 30 October 2025 to 2 February 2026."))
            .since("2026-02-02", "The same court lifts the stay: two accounts", UNPAID_SINCE_THE_STAY)
            .gives(due("No consequence had been set yet.", CURE))
            .since(
                    "2026-05-29",
                    "Interim rule of DHS of 29 April 2026: announcement quoted in several places",
                    UNPAID_SINCE_THE_STAY)
            .gives(due(
                    "USCIS rejects the application, denies the work permit and ends a current one; people without status"
                            + " are put in removal proceedings.",
                    "For a rejection from 29 May to 20 July 2026, get advice on having the case restored."))
            .since(
                    "2026-07-21",
                    "Stay of 21 July 2026 (two accounts), replaced on 5 August 2026 (one account): the fee is still owed",
                    UNPAID_SINCE_THE_STAY)
            .gives(due(
                    "While the stay lasts the application is not rejected, and no removal begins, for this alone; the"
                            + " work permit may be lost.",
                    CURE))
            .recheck()
            .leavesOut("The amount: see fee.aaf.")
            .build();

    public static final Rule COURT = Rule.of(
                    "deadline.eoir-aaf", "A judge or the Board has ordered the yearly asylum fee, and its day runs.")
            .kind(Kind.EFFECT)
            .cites("Pub. L. 119-21, sec. 100009")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since(
                    "2026-01-02",
                    "EOIR PM 26-01: two accounts read; until 2 February 2026 a court had stayed the fee",
                    all(says(COURT_ORDER), undone(PAID, PAID_ON, told(COURT_DAY))))
            .gives(Yield.lastDay(
                            told(COURT_DAY),
                            "paid as the order says, with the receipt in the record",
                            "What the order says.",
                            "Pay at once, and tell the court.")
                    .plannedBy(businessDayBefore(told(COURT_DAY))))
            .recheck()
            .leavesOut("Without an order nothing is due in court.")
            .build();

    private AnnualFee() {}

    /// A day before the thirtieth: the notice is read as asking for payment before it.
    private static Yield due(String missed, String cure) {
        return Yield.lastDay(LAST_DAY, DONE, missed, cure).plannedBy(safely(told(NOTICE_DATE), 29));
    }
}
