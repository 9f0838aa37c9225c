package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ArrivalFacts;

/// The person last came in without meeting an officer.
///
/// That is no bar to asylum. It exposes the person to expedited removal, in some circuits to detention without bond,
/// and to the rules of [org.asylia.law.asylum.limits] if they cover the day.
public final class EntryWithoutInspection {

    public static final Rule ENTRY_WITHOUT_INSPECTION = Rule.of(
                    "entry.ewi", "The person last came in without inspection, which does not by itself bar asylum.")
            .cites("INA 212(a)(6)(A)(i)", "INA 235(a)(1)")
            .burden(Burden.NONE)
            .since(
                    "1997-04-01",
                    "8 USC 1158(a)(1) and 1225(b)(1) read",
                    some(ARRIVALS, all(among(ArrivalFacts.MANNER, "without-inspection"), ArrivalFacts.IS_LAST)))
            .build();

    private EntryWithoutInspection() {}
}
