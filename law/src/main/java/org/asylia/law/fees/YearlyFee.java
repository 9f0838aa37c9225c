package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.AnnualFeeFacts.COURT_ORDER;
import static org.asylia.law.facts.AnnualFeeFacts.NOTICE;
import static org.asylia.law.facts.AnnualFeeFacts.NOTICE_DATE;
import static org.asylia.law.facts.AnnualFeeFacts.PAID;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;
import static org.asylia.law.facts.GrantFacts.GRANTED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// The yearly fee of an asylum application that waits, on the notice of USCIS or the order of a judge.
///
/// By when it must be paid: [org.asylia.law.deadlines.AnnualFee].
final class YearlyFee {

    private static final Condition CALLED_FOR = all(
            says(FILED),
            not(says(GRANTED)),
            days(DateTerm.years(told(FILING_DATE), 1), Order.AT_MOST, DateTerm.asOf()),
            any(says(NOTICE), says(COURT_ORDER)),
            not(says(PAID)));

    static final Rule OWED = Rule.of("fee.aaf", "The yearly asylum fee is owed: a notice or an order calls for it.")
            .kind(Kind.EFFECT)
            .cites("Pub. L. 119-21, sec. 100009", "90 FR 34511", "90 FR 52693")
            .burden(Burden.NONE.noting("No waiver; one fee for each application; paid online."))
            .before(Before.none("There was no yearly fee."))
            .leavesOut(
                    "A notice of 2025 names its own amount; what became of its thirty days was not found.",
                    "A limited waiver in court for cases final by 30 September 2025; the amount for 2027.")
            .since(
                    "2025-07-04",
                    "Pub. L. 119-21; USCIS sends notices from 1 October 2025; two accounts, section from memory",
                    CALLED_FOR)
            .gives(FeeTable.amount("fee.aaf.court", DateTerm.asOf()))
            .since(
                    "2025-10-30",
                    Status.STAYED,
                    "ASAP v. USCIS (D. Md.) stays the fee of both agencies; two accounts",
                    no("A court had stayed the yearly fee."))
            .since(
                    "2026-02-02",
                    "The same court lifts the stay; $102 for each year since 1 January 2026, 90 FR 52693; in court only on"
                            + " an order, EOIR PM 26-01; the fee is owed while the sanctions are stayed; two accounts",
                    CALLED_FOR)
            .gives(FeeTable.amount("fee.aaf.uscis", DateTerm.asOf()))
            .build();

    private static final Condition UNPAID_AFTER_THIRTY_DAYS =
            all(says(NOTICE), not(says(PAID)), days(DateTerm.asOf(), Order.MORE, DateTerm.days(told(NOTICE_DATE), 30)));

    static final Rule CONSEQUENCE = Rule.of(
                    "fee.aaf.uscis-consequence",
                    "Because the yearly fee is unpaid after thirty days, USCIS rejects the asylum form.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.7(a)(1)", "Venezuelan Ass'n of Mass. v. USCIS, No. 26-cv-13038 (D. Mass. 2026)")
            .burden(Burden.NONE.noting("Pay in every case."))
            .before(Before.NO_SUCH_RULE)
            .leavesOut(
                    "Rejections from 29 May to 20 July 2026: seek advice on having the case restored.",
                    "Removal proceedings for people without status; the work permit: ead.ends.aaf.")
            .since(
                    "2026-05-29",
                    "DHS interim rule of 29 April 2026: the announcement is quoted in several places",
                    UNPAID_AFTER_THIRTY_DAYS)
            .since(
                    "2026-07-21",
                    Status.STAYED,
                    "D. Mass., administrative stay; two accounts",
                    no("A court has stayed rejection for non-payment alone."))
            .since(
                    "2026-08-05",
                    Status.UNCERTAIN,
                    "The order that replaced the stay, reported to stay rejection nationwide; one account",
                    all(
                            UNPAID_AFTER_THIRTY_DAYS,
                            notEncoded(
                                    "The order of 5 August 2026",
                                    "it is reported to stay rejection nationwide, but it was not read; show the order")))
            .recheck()
            .build();

    private YearlyFee() {}
}
