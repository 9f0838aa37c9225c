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

/// An asylee travels on a refugee travel document, asked for before leaving and good for one year.
///
/// A trip to the feared country risks the asylum itself: [org.asylia.law.asylum.after.Termination].
public final class TravelDocument {

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
                            days(DateTerm.asOf(), Order.LESS, DateTerm.years(DateTerm.told(TRAVEL_DOCUMENT_DATE), 1))))
            .build();

    private TravelDocument() {}
}
