package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.law.facts.FeeFacts.OFFICE;
import static org.asylia.law.facts.FeeFacts.PAID_BY;
import static org.asylia.law.facts.FeeFacts.WHICH;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// How a fee is paid, and which fees of the statute have moved with prices.
final class Payment {

    static final Rule RULE = Rule.of("fee.payment", "The office takes this kind of payment.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 106.1", "8 CFR 1103.7")
            .burden(Burden.NONE)
            .leavesOut(
                    "Forms filed online, which are paid online; the exception for people without a bank.",
                    "That the receipt of the payment page goes with a court filing.")
            .since(
                    "2025-10-28",
                    "USCIS takes no paper checks from this day, one account; form numbers from memory",
                    any(
                            all(among(OFFICE, "uscis"), among(PAID_BY, "card", "bank")),
                            all(among(OFFICE, "court"), among(PAID_BY, "portal"))))
            .build();

    static final Rule ADJUSTED = Rule.of(
                    "fee.cpi", "The yearly adjustment to prices has raised this fee of the statute.")
            .kind(Kind.EFFECT)
            .cites("90 FR 52693", "91 FR 54211", "Pub. L. 119-21, secs. 100002 and 100009")
            .burden(Burden.NONE)
            .before(Before.none("No fee had been adjusted yet."))
            .leavesOut("The adjustment for 2027 by USCIS, which was not found: look each November.")
            .since(
                    "2026-01-01",
                    "90 FR 52693: header read, amounts from two accounts; the asylum form and the renewal did not move",
                    among(WHICH, "yearly", "first-permit"))
            .since(
                    "2026-10-01",
                    "91 FR 54211: the court's side, as reported by one law office",
                    among(WHICH, "yearly", "first-permit", "appeal", "motion"))
            .recheck()
            .build();

    private Payment() {}
}
