package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ClaimFacts.FEARS_RETURN;
import static org.asylia.law.facts.FearFacts.PERSECUTOR_ABLE;
import static org.asylia.law.facts.FearFacts.PERSECUTOR_KNOWS;
import static org.asylia.law.facts.FearFacts.PERSECUTOR_WANTS;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.ThreatFacts.LOOKED_FOR;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;
import static org.asylia.law.facts.ThreatFacts.OTHERS_HARMED;
import static org.asylia.law.facts.ThreatFacts.OTHERS_UNHARMED;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// The fear of the future is real, and a reasonable person in the same place would share it.
///
/// One chance in ten can be enough; more likely than not is never asked for asylum.
/// Left out: the reason of the harm, which the rules on ground and nexus ask.
public final class WellFoundedFear {

    private static final Burden REASONABLE_POSSIBILITY =
            new Burden(Burden.Party.APPLICANT, Burden.Proof.REASONABLE_POSSIBILITY, "About one chance in ten can do.");

    private static final Judgment SHARED = Judgment.of(
                    "refugee.wff",
                    "Is there a reasonable possibility of persecution, so that a reasonable person would fear it?",
                    forIt("They know of the person, or could learn", says(PERSECUTOR_KNOWS)),
                    forIt("They are able to do the harm", says(PERSECUTOR_ABLE)),
                    forIt("They have shown that they want to", says(PERSECUTOR_WANTS)),
                    forIt("Others in the same position were harmed", says(OTHERS_HARMED)),
                    forIt("The person is still being looked for", says(LOOKED_FOR)),
                    forIt(
                            "The fear rests on something after leaving that is known there",
                            holds("refugee.wff.sur-place")),
                    against("They do not know of the person and could not learn", not(says(PERSECUTOR_KNOWS))),
                    against("They are not able to do the harm", not(says(PERSECUTOR_ABLE))),
                    against("Close family in the same position stays unharmed", says(OTHERS_UNHARMED)),
                    against("The person went back by choice and safely", holds("refugee.wff.return-trips")),
                    against("The fear is only for a child", says(ONLY_TO_OTHERS)))
            .decidedIn(
                    "ins-v-cardoza-fonseca",
                    "matter-of-mogharrabi",
                    "matter-of-villalta",
                    "matter-of-a-e-m",
                    "karouni-v-gonzales",
                    "kazemzadeh-v-ag",
                    "matter-of-j-h-s");

    public static final Rule RULE = Rule.of(
                    "refugee.wff",
                    "The person fears persecution on return, and a reasonable person would share that fear.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "8 CFR 1208.13(b)(2)(i)",
                    "INS v. Cardoza-Fonseca, 480 U.S. 421 (1987)",
                    "Matter of Mogharrabi, 19 I&N Dec. 439 (BIA 1987)")
            .burden(REASONABLE_POSSIBILITY)
            .decidedIn("ins-v-cardoza-fonseca", "matter-of-mogharrabi")
            .leavesOut("Why the harm would be done: see refugee.ground and refugee.nexus.")
            .since(
                    "1987-03-09",
                    "INS v. Cardoza-Fonseca; the four questions of Mogharrabi from memory",
                    all(
                            says(FEARS_RETURN),
                            holds("refugee.actor"),
                            not(holds("refugee.persecution.prosecution")),
                            any(holds("refugee.wff.individual-or-pattern"), judged(SHARED)),
                            not(holds("refugee.wff.relocation"))))
            .build();

    /// Fear of the future, presumed from the past or shown by itself.
    public static final Rule FEAR = Rule.of(
                    "refugee.fear",
                    "A well-founded fear of persecution for a protected reason is presumed from the past and not rebutted, or"
                            + " is shown by itself.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)")
            .burden(REASONABLE_POSSIBILITY.noting("After past persecution the government must rebut."))
            .decidedIn("ins-v-cardoza-fonseca", "matter-of-chen")
            .since(
                    "1987-03-09",
                    "8 CFR 1208.13(b), as in the two rules it names",
                    any(
                            holds("refugee.past.presumption-wff"),
                            all(holds("refugee.ground"), holds("refugee.nexus"), holds("refugee.wff"))))
            .build();

    private WellFoundedFear() {}
}
