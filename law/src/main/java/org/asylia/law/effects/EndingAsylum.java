package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.AsyleeFacts.GRANTED_BY;
import static org.asylia.law.facts.GrantFacts.ENDED_BY_USCIS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Who may end asylum: USCIS its own grants, after notice and an interview; a judge or the Board theirs, on reopening.
///
/// The grounds, and the Ninth Circuit's view that USCIS has no such power:
/// [org.asylia.law.asylum.after.Termination].
public final class EndingAsylum {

    public static final Rule RULE = Rule.of(
                    "effect.asylum.termination",
                    "A listed ground is there and the office that acts may end this grant of asylum.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 208(c)(2)",
                    "INA 208(c)(3)",
                    "8 CFR 208.24",
                    "8 CFR 1208.24",
                    "Matter of A-S-J-, 25 I&N Dec. 893 (BIA 2012)")
            .burden(Burden.GOVERNMENT.noting("Notice, and an interview or a hearing."))
            .leavesOut(
                    "The thirty days' notice before an interview: deadline.termination-notice-30.",
                    "That a judge cannot review an ending by USCIS (A-S-J-).")
            .since(
                    "1997-04-01",
                    "8 USC 1158(c)(2)-(3), 208.24(a)-(b), A-S-J- and Nijjar read; a judge's power over grants of"
                            + " USCIS, 208.24(f), from memory",
                    all(holds("asylum.termination"), any(not(says(ENDED_BY_USCIS)), among(GRANTED_BY, "uscis"))))
            .decidedIn("matter-of-a-s-j")
            .build();

    private EndingAsylum() {}
}
