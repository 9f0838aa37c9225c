package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ActorFacts.FALSE_CHARGE;
import static org.asylia.law.facts.ActorFacts.HARSHER_PUNISHMENT;
import static org.asylia.law.facts.ActorFacts.INHUMAN_SERVICE;
import static org.asylia.law.facts.ActorFacts.LAW_FOR_EVERYONE;
import static org.asylia.law.facts.ActorFacts.UNDER_A_LAW;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Ordinary punishment for breaking a law that applies to everyone is not persecution.
public final class OrdinaryProsecution {

    private static final Judgment ONLY_ORDINARY = Judgment.of(
                    "refugee.persecution.prosecution",
                    "Is the harm no more than ordinary punishment under a law for everyone?",
                    forIt("The law applies to everyone in the same way", says(LAW_FOR_EVERYONE)),
                    against("The law does not apply to everyone in the same way", not(says(LAW_FOR_EVERYONE))),
                    against("The punishment is much harder than for others", says(HARSHER_PUNISHMENT)),
                    against("The charge was made up, or there was none", says(FALSE_CHARGE)),
                    against("Service would have forced the person into inhuman acts", says(INHUMAN_SERVICE)))
            .decidedIn(
                    "matter-of-a-g-1987",
                    "matter-of-canas",
                    "matter-of-izatula",
                    "matter-of-s-p",
                    "lopez-ordonez-v-barr");

    public static final Rule RULE = Rule.of(
                    "refugee.persecution.prosecution",
                    "The harm is only ordinary punishment under a law for everyone, so it is not persecution.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites(
                    "Matter of A-G-, 19 I&N Dec. 502 (BIA 1987)",
                    "Matter of Izatula, 20 I&N Dec. 149 (BIA 1990)",
                    "Matter of S-P-, 21 I&N Dec. 486 (BIA 1996)")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-a-g-1987", "matter-of-izatula", "matter-of-s-p")
            .notVerified()
            .undated(
                    "Case law, from memory; no date of its own",
                    all(not(among(PERSECUTOR, "private")), says(UNDER_A_LAW), judged(ONLY_ORDINARY)))
            .build();

    private OrdinaryProsecution() {}
}
