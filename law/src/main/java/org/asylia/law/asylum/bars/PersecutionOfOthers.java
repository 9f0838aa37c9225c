package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.PersecutorFacts.ACCUSED;
import static org.asylia.law.facts.PersecutorFacts.ACTS_OF_WAR;
import static org.asylia.law.facts.PersecutorFacts.DID;
import static org.asylia.law.facts.PersecutorFacts.GUARDED;
import static org.asylia.law.facts.PersecutorFacts.HELPED;
import static org.asylia.law.facts.PersecutorFacts.KNEW;
import static org.asylia.law.facts.PersecutorFacts.PROTECTED_GROUND;
import static org.asylia.law.facts.PersecutorFacts.SEVERE;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Whoever ordered, incited, assisted or otherwise took part in persecuting others is barred from asylum.
///
/// Doing, ordering or guarding grave harm, knowing of it, settles the bar; lesser help is a legal judgment. Whether
/// duress excuses is in [Duress].
public final class PersecutionOfOthers {

    private static final Condition RAISED = any(says(DID), says(GUARDED), says(HELPED), says(ACCUSED));

    private static final Condition PLAIN_CASE =
            all(any(says(DID), says(GUARDED)), says(SEVERE), says(KNEW), not(says(ACTS_OF_WAR)));

    private static final Judgment PART_TAKEN = Judgment.of(
                    "asylum.bar.persecutor",
                    "Did the person order, incite, assist or otherwise take part in persecution, by a real contribution"
                            + " and with knowledge?",
                    forIt("harmed people, or ordered or urged it", says(DID)),
                    forIt("guarded people while they were mistreated", says(GUARDED)),
                    forIt("helped in another way", says(HELPED)),
                    forIt("knew of the harm", says(KNEW)),
                    against("did not know of the harm", not(says(KNEW))),
                    against("ordinary acts of war", says(ACTS_OF_WAR)),
                    against("the harm was not grave", not(says(SEVERE))))
            .decidedIn(
                    "matter-of-rodriguez-majano",
                    "matter-of-j-m-alvarado",
                    "alvarado-v-whitaker",
                    "miranda-alvarado-v-gonzales",
                    "balachova-v-mukasey");

    public static final Rule RULE = Rule.of(
                    "asylum.bar.persecutor",
                    "The person ordered, incited, assisted or otherwise took part in persecuting others on a protected"
                            + " ground.")
            .kind(Kind.BAR)
            .cites(
                    "INA 208(b)(2)(A)(i)",
                    "INA 101(a)(42)",
                    "Matter of Negusie, 29 I&N Dec. 285 (A.G. 2025)",
                    "Matter of Negusie, 28 I&N Dec. 120 (A.G. 2020)",
                    "Matter of J.M. Alvarado, 27 I&N Dec. 27 (BIA 2017)")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980: INA 101(a)(42) shuts persecutors out of the definition of a refugee; since 1"
                            + " April 1997 also INA 208(b)(2)(A)(i) in the same words (statute read)",
                    indicated(
                            all(
                                    RAISED,
                                    says(PROTECTED_GROUND),
                                    any(PLAIN_CASE, judged(PART_TAKEN)),
                                    not(holds("asylum.bar.persecutor.duress"))),
                            RAISED,
                            "Evidence that the person took part in harm to others indicates that the bar may apply.",
                            BarBurden.ONCE_INDICATED))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn(
                    "negusie-v-holder",
                    "matter-of-negusie-2020",
                    "matter-of-negusie-2025",
                    "matter-of-j-m-alvarado",
                    "matter-of-m-b-c")
            .leavesOut("The person's own motive: it does not matter (Matter of J.M. Alvarado).")
            .build();

    private PersecutionOfOthers() {}
}
