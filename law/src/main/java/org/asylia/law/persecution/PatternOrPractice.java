package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ActorFacts.COLLUSION;
import static org.asylia.law.facts.ActorFacts.LAW_PERMITS_HARM;
import static org.asylia.law.facts.FearFacts.MOST_LIKE_YOU_HARMED;
import static org.asylia.law.facts.FearFacts.SEEN_AS_ONE_OF_THEM;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.RelocationFacts.COUNTRYWIDE_REACH;
import static org.asylia.law.facts.ThreatFacts.OTHERS_UNHARMED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Nobody needs to be picked out where everyone in the same position is persecuted.
public final class PatternOrPractice {

    private static final Condition SHOWN = all(
            says(MOST_LIKE_YOU_HARMED),
            says(SEEN_AS_ONE_OF_THEM),
            judged(Judgment.of(
                            "refugee.wff.individual-or-pattern",
                            "Is there a systemic, pervasive or organized practice of persecuting people in this"
                                    + " position, and does the person belong to them?",
                            forIt("The law allows the harm or punishes such people", says(LAW_PERMITS_HARM)),
                            forIt("Officials take part", says(COLLUSION)),
                            forIt("It happens in the whole country", says(COUNTRYWIDE_REACH)),
                            against("It does not happen in the whole country", not(says(COUNTRYWIDE_REACH))),
                            against("Close family in the same position stays unharmed", says(OTHERS_UNHARMED)))
                    .decidedIn(
                            "bromfield-v-mukasey",
                            "zhao-v-gonzales",
                            "kotasz-v-ins",
                            "sukwanputra-v-gonzales",
                            "lingeswaran-v-ag",
                            "ritonga-v-holder")));

    public static final Rule RULE = Rule.of(
                    "refugee.wff.individual-or-pattern",
                    "The person need not be singled out, because people in the same position are persecuted in a"
                            + " pattern.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(2)(iii)(A)", "8 CFR 1208.13(b)(2)(iii)(B)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .decidedIn("bromfield-v-mukasey", "lingeswaran-v-ag")
            .leavesOut("The Ninth Circuit's disfavoured group, which asks for less proof of being singled out (Sael,"
                    + " Wakkary; not followed in the Eleventh): harm to others is shown as a factor of the fear.")
            .since("1990-10-01", "8 CFR 208.13(b)(2)(i) of 1990, 55 FR 30674; from memory", SHOWN)
            .since(
                    "2001-01-05",
                    "8 CFR 208.13(b)(2)(iii), 65 FR 76121; paragraph read in a former judge's article",
                    SHOWN)
            .build();

    private PatternOrPractice() {}
}
