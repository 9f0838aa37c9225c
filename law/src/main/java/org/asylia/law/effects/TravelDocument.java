package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.AsyleeFacts.TRAVEL_DOCUMENT;
import static org.asylia.law.facts.AsyleeFacts.TRAVEL_DOCUMENT_DATE;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;

/// An asylee travels on a refugee travel document, asked for before leaving and good for one year.
///
/// A trip to the feared country risks the asylum itself: [org.asylia.law.asylum.after.Termination].
public final class TravelDocument {

    private static final DateTerm A_YEAR = DateTerm.named(
            "the day on which the travel document ends", DateTerm.years(DateTerm.told(TRAVEL_DOCUMENT_DATE), 1));

    public static final Rule RULE = Rule.of(
                    "effect.asylum.travel",
                    "The person may leave and come back on a refugee travel document that is still good.")
            .kind(Kind.EFFECT)
            .cites("INA 208(c)(1)(C)", "8 CFR 223.1(b)", "8 CFR 223.2", "8 CFR 223.3")
            .burden(Burden.APPLICANT)
            .notVerified()
            .leavesOut(
                    "A document asked for from abroad.",
                    "Admission at the border, which is looked at anew.",
                    "What a trip to the feared country does: asylum.termination.")
            .since(
                    "1980-04-01",
                    "8 CFR 223; from memory, unverified",
                    all(
                            any(holds("effect.asylum.status"), all(says(GRANTED), says(PERMANENT_RESIDENT))),
                            says(TRAVEL_DOCUMENT),
                            days(DateTerm.asOf(), Order.LESS, A_YEAR)))
            .gives(Yield.lastDay(
                            DateTerm.days(A_YEAR, -1),
                            "back in the United States",
                            "The document no longer lets the person in, and none can be had abroad after a year.",
                            "Ask an embassy for advice at once; from abroad only within the year (from memory).")
                    .plannedBy(DateTerm.businessDayBefore(DateTerm.days(A_YEAR, -1))))
            .build();

    private TravelDocument() {}
}
