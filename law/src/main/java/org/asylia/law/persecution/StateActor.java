package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ActorFacts.COLLUSION;
import static org.asylia.law.facts.ActorFacts.OFFICIAL_ACTED_PRIVATELY;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Harm counts when it comes from the state or from people whom the state cannot or will not control.
public final class StateActor {

    private static final Judgment FOR_THE_STATE = Judgment.of(
                    "refugee.persecution.actor.state",
                    "Does the harm come from the government, or from somebody acting for it?",
                    forIt("Officials work with those who do the harm", says(COLLUSION)),
                    against("The official acted for a private reason, outside the job", says(OFFICIAL_ACTED_PRIVATELY)))
            .decidedIn("jagdeep-singh-v-garland", "matter-of-h-1996");

    /// The government itself, or somebody acting for it.
    public static final Rule BY_THE_STATE = Rule.of(
                    "refugee.persecution.actor.state",
                    "The harm comes from the government or from somebody acting for it.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("INA 101(a)(42)(A)")
            .burden(Burden.APPLICANT)
            .notVerified()
            .since(
                    "1980-04-01",
                    "INA 101(a)(42) read; that harm by the state needs no separate test of protection, from memory",
                    any(
                            all(
                                    among(PERSECUTOR, "government", "government-sponsored"),
                                    not(says(OFFICIAL_ACTED_PRIVATELY))),
                            all(not(among(PERSECUTOR, "private")), judged(FOR_THE_STATE))))
            .build();

    /// Either kind of persecutor.
    public static final Rule RULE = Rule.of(
                    "refugee.actor",
                    "The harm comes from the state, or from people whom the state is unable or unwilling to control.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("INA 101(a)(42)(A)", "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-acosta")
            .since(
                    "1980-04-01",
                    "INA 101(a)(42) read; its reading in Acosta from memory",
                    any(holds("refugee.persecution.actor.state"), holds("refugee.persecution.actor.unable-unwilling")))
            .build();

    private StateActor() {}
}
