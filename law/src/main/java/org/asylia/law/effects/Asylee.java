package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Who is an asylee now, and that an asylee may work without asking.
///
/// The status has no fixed end; it ends when asylum is ended, or with the green card.
public final class Asylee {

    public static final Rule STATUS = Rule.of(
                    "effect.asylum.status",
                    "The person has asylum now: no return to the feared country, and no fixed end.")
            .kind(Kind.EFFECT)
            .cites("INA 208(c)(1)", "INA 208(c)(1)(A)", "8 CFR 208.14")
            .burden(Burden.NONE)
            .leavesOut("Relatives, whose status through the applicant is asked of each: effect.asylum.family.")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980, now INA 208(c)(1); two accounts; loss by the green card: Matter of N-A-I-",
                    all(
                            says(GRANTED),
                            not(says(ENDED)),
                            any(not(says(PERMANENT_RESIDENT)), not(holds("asylum.effect.ends-on-adjustment")))))
            .decidedIn("matter-of-n-a-i")
            .build();

    public static final Rule WORK = Rule.of(
                    "effect.asylum.work",
                    "The person may work because of the asylum itself; a card (a)(5) only proves it.")
            .kind(Kind.EFFECT)
            .cites("INA 208(c)(1)(B)", "8 CFR 274a.12(a)(5)")
            .burden(Burden.NONE)
            .leavesOut("The Social Security card, which is then issued without a limit on work.")
            .since(
                    "1980-04-01",
                    "8 CFR 274a.12(a)(5), since 1987, and the status itself before; two accounts",
                    holds("effect.asylum.status"))
            .build();

    private Asylee() {}
}
