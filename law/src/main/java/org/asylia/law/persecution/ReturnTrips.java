package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.FearFacts.HID_OR_HARMED_ON_RETURN;
import static org.asylia.law.facts.FearFacts.WENT_BACK;
import static org.asylia.law.facts.FearFacts.WENT_BACK_BY_CHOICE;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Going home by choice and in safety weighs against a fear. It does not undo past persecution by itself.
public final class ReturnTrips {

    public static final Rule RULE = Rule.of(
                    "refugee.wff.return-trips",
                    "The person went back to the country by choice and in safety, which weighs against the fear.")
            .kind(Kind.EVIDENCE)
            .each(COUNTRIES)
            .cites("Karouni v. Gonzales, 399 F.3d 1163 (9th Cir. 2005)")
            .burden(Burden.NONE.noting("A matter of weight. Reasons for the trip and hiding count."))
            .decidedIn("karouni-v-gonzales")
            .leavesOut("Delay in fleeing, which is weighed in the same way.")
            .notVerified()
            .undated(
                    "Case law, from memory; no date of its own. In the Ninth Circuit returns alone do not rebut the"
                            + " presumption (Boer-Sedano v. Gonzales, from memory)",
                    all(says(WENT_BACK), says(WENT_BACK_BY_CHOICE), not(says(HID_OR_HARMED_ON_RETURN))))
            .build();

    private ReturnTrips() {}
}
