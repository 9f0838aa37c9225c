package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.FeeFacts.FORM_ONLINE;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILED_WITH;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;
import static org.asylia.law.facts.FilingFacts.MAILING_DATE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// One hundred dollars with the asylum form, since July 2025. It cannot be waived, and is kept after a rejection.
final class AsylumFormFee {

    /// The postmark at USCIS, the receipt in court or online; while nothing is filed, the day asked for.
    private static final DateTerm DAY = DateTerm.named(
            "the day that picks the fee",
            chosen(
                    says(FILED),
                    chosen(
                            all(among(FILED_WITH, "uscis"), not(says(FORM_ONLINE))),
                            told(MAILING_DATE),
                            told(FILING_DATE)),
                    DateTerm.asOf()));

    static final Rule RULE = Rule.of("fee.i589", "A fee is owed with the asylum form.")
            .kind(Kind.EFFECT)
            .cites("Pub. L. 119-21, sec. 100002", "90 FR 34511", "8 USC 1802")
            .burden(Burden.NONE.noting("No waiver. Never a reason not to file in time."))
            .selectedBy(DAY)
            .before(Before.none("The asylum form was free."))
            .leavesOut(
                    "That USCIS took forms without the fee until 20 August 2025 and rejects them since.",
                    "A form for withholding or torture protection only: no source on its fee was found.")
            .since(
                    "2025-07-04",
                    "Pub. L. 119-21 creates the fee on this day; accounts",
                    no("The law was made, but no office took the fee yet."))
            .since(
                    "2025-07-09",
                    "EOIR PM 25-35, since 17 July 2025 PM 25-36 and since 2 January 2026 PM 26-01; accounts",
                    among(FILED_WITH, "court"))
            .gives(FeeTable.amount("fee.i589.court", DAY))
            .since(
                    "2025-07-22",
                    "90 FR 34511: notice read, forms postmarked from this day; unchanged for 2026, 90 FR 52693; section of"
                            + " the code from memory",
                    among(FILED_WITH, "uscis", "court"))
            .gives(FeeTable.amount("fee.i589.uscis", DAY))
            .build();

    private AsylumFormFee() {}
}
