package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.NexusFacts;

/// A protected reason stands beside reasons of another kind, which does not defeat the claim by itself.
public final class MixedMotive {

    public static final Rule RULE = Rule.of(
                    "refugee.nexus.mixed-motive",
                    "There are several reasons for the harm, and a protected one is among them; that is allowed.")
            .each(CLAIMS)
            .cites("INA 208(b)(1)(B)(i)", "Matter of J-B-N- & S-M-, 24 I&N Dec. 208 (BIA 2007)")
            .since(
                    "1996-06-18",
                    "Matter of S-P-, 21 I&N Dec. 486 (BIA 1996): holding read",
                    all(says(NexusFacts.OTHER_MOTIVE), PrivateMotive.PROTECTED))
            .since(
                    "2007-06-25",
                    "statute; holding of J-B-N- & S-M- read",
                    all(says(NexusFacts.OTHER_MOTIVE), PrivateMotive.PROTECTED))
            .decidedIn(
                    "matter-of-j-b-n-and-s-m",
                    "matter-of-s-p",
                    "ndayshimiye-v-ag",
                    "aldana-ramos-v-holder",
                    "borja-v-ins",
                    "perez-vasquez-v-garland")
            .build();

    private MixedMotive() {}
}
