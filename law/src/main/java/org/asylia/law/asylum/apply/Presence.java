package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;

/// Only a person who is in the United States, or arrives in it, may apply for asylum.
///
/// What "arrives in" means: [org.asylia.law.procedure.ArrivesIn]. Left out: refugees who are processed abroad.
public final class Presence {

    public static final Rule PRESENCE = Rule.of(
                    "asylum.apply.presence", "The person is in the United States, or has arrived in it.")
            .cites("INA 208(a)(1)", "8 USC 1158(a)(1)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since(
                    "1980-04-01",
                    "INA 208(a) as enacted in 1980 (present, or at a land border or port of entry): from memory",
                    any(says(PersonFacts.IN_UNITED_STATES), says(PresenceFacts.STOPPED_AT_LINE)))
            .since("1997-04-01", "INA 208(a)(1); statute read", holds("entry.arrives-in"))
            .decidedIn("mullin-v-al-otro-lado", "sale-v-haitian-centers-council")
            .leavesOut("People brought in after being stopped at sea: the answer 'in the United States' covers them.")
            .build();

    private Presence() {}
}
