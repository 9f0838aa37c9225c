package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.DateTerm.years;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.rule.Order;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;

/// What asylum costs. The amounts and their days are those of the fee table: see [Prices].
final class TheFees {

    private static final List<String> CITATIONS =
            List.of("Pub. L. 119-21, secs. 100002 and 100009", "90 FR 34511", "90 FR 52693");

    private static final List<String> FEES =
            List.of("fee.i589.uscis", "fee.i589.court", "fee.aaf.uscis", "fee.aaf.court");

    private static final Prices FORM = new Prices(FEES.get(0), FEES.get(1));
    private static final Prices YEAR = new Prices(FEES.get(2), FEES.get(3));

    static final List<Misstatement> ALL = List.of(noFee(), yearlyFee());

    private TheFees() {}

    private static Misstatement noFee() {
        var fee = Misstatement.of(6, "no-fee", "Asylum costs nothing.")
                .bites(all(any(holds("asylum.fee"), holds("fee.i589")), not(says(GrantFacts.GRANTED))))
                // While it is not known whether the form was filed, one without its fee may be sent back.
                .alsoWhenUnknown()
                .concerns("fee.i589", "asylum.fee", "fee.aaf");
        for (var day : Prices.daysFrom(FORM.firstCharged(), FEES)) {
            fee.since(
                    day,
                    "It costs " + FORM.on(day) + " to file the form. " + aYear(day)
                            + " Having little money does not free you. But never miss a last day over a fee.",
                    CITATIONS);
        }
        return fee.build();
    }

    private static Misstatement yearlyFee() {
        var fee = Misstatement.of(7, "yearly-fee", "The yearly fee is 1,200 dollars. Or: it can be waived.")
                .bites(any(
                        holds("fee.aaf"),
                        all(
                                says(FilingFacts.FILED),
                                days(years(told(FilingFacts.FILING_DATE), 1), Order.AT_MOST, asOf()))))
                .concerns("fee.aaf", "asylum.fee", "fee.aaf.uscis-consequence");
        for (var day : YEAR.daysFrom(YEAR.firstCharged())) {
            fee.since(
                    day,
                    aYear(day) + " Having little money does not free you. In court, ask about cases that were"
                            + " over by 30 September 2025.",
                    CITATIONS);
        }
        return fee.build();
    }

    private static String aYear(LocalDate day) {
        return YEAR.areCharged(day)
                ? "Each full year of waiting costs " + YEAR.on(day) + ", once a notice or an order asks for it."
                : "A court has stopped the yearly fee for now.";
    }
}
