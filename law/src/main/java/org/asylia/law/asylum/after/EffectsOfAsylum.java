package org.asylia.law.asylum.after;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;
import static org.asylia.law.facts.GrantFacts.REFUSED;
import static org.asylia.law.facts.GrantFacts.STATUS_AT_FILING;
import static org.asylia.law.facts.GrantFacts.STATUS_UNTIL;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// What asylum gives, when it gives way to a green card, and what a refusal leaves of an earlier status.
public final class EffectsOfAsylum {

    public static final Rule RULE = Rule.of(
                    "asylum.effect",
                    "Asylum protects from removal, lets the person work, travel with consent and seek a green card"
                            + " after one year, and lets family follow.")
            .kind(Kind.EFFECT)
            .cites("INA 208(c)(1)", "INA 209(b)", "8 CFR 208.22", "8 CFR 1208.22")
            .burden(Burden.NONE)
            .leavesOut("The conditions of each benefit: see the rules on effects, work permits and family.")
            .since(
                    "1997-04-01",
                    "8 USC 1158(c)(1) and 1159(b)-(c) read; 208.22 through a practice page; citizenship from memory",
                    yes("No removal at all unless asylum is first ended; work; travel with consent; a green card after"
                            + " one year; later citizenship; family may follow."))
            .build();

    /// The green card ends the status of asylee, and its protection.
    public static final Rule ENDS_ON_ADJUSTMENT = Rule.of(
                    "asylum.effect.ends-on-adjustment",
                    "The person became a permanent resident as an asylee, so asylee status and its protection ended.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 209(b)",
                    "Matter of N-A-I-, 27 I&N Dec. 72 (BIA 2017)",
                    "Matter of C-J-H-, 26 I&N Dec. 284 (BIA 2014)")
            .burden(Burden.NONE)
            .decidedIn("matter-of-n-a-i", "matter-of-t-c-a")
            .leavesOut("A new claim after a later crime, which must be made again.")
            .since(
                    "2017-08-03",
                    "Matter of N-A-I-: headnotes and a case note read; circuits not checked",
                    all(says(GRANTED), says(PERMANENT_RESIDENT)))
            .build();

    /// Earlier status after a refusal.
    public static final Rule STATUS_KEPT = Rule.of(
                    "asylum.effect.status-restoration",
                    "Asylum was refused, but the person held a status at filing that has not run out and may go on in"
                            + " it.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.23", "8 CFR 1208.23")
            .burden(Burden.APPLICANT)
            .notVerified()
            .since(
                    "1997-04-01",
                    "8 CFR 208.23: from memory, unverified",
                    all(
                            says(REFUSED),
                            says(STATUS_AT_FILING),
                            days(DateTerm.told(STATUS_UNTIL), Order.AT_LEAST, DateTerm.asOf())))
            .build();

    private EffectsOfAsylum() {}
}
