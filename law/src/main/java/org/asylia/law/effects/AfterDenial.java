package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.GrantFacts.REFUSED;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// A refusal by a judge or the Board closes asylum to a new application, unless things change.
///
/// A refusal or referral by an officer does not. The bar itself, with its exceptions, when a new application is made:
/// [org.asylia.law.asylum.apply.EarlierDenial].
public final class AfterDenial {

    public static final Rule RULE = Rule.of(
                    "effect.asylum.denial-court",
                    "A judge or the Board refused asylum: a new application needs changed circumstances, and removal"
                            + " is ordered unless other relief is given.")
            .kind(Kind.EFFECT)
            .cites("INA 208(a)(2)(C)", "INA 208(a)(2)(D)", "8 USC 1158(a)(2)(C)", "8 CFR 1208.4(a)(3)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .leavesOut("Other relief that was asked for: withholding, the Convention, cancellation, departure.")
            .since(
                    "1997-04-01",
                    "8 USC 1158(a)(2)(C)-(D) read; that only a judge's or the Board's refusal counts, from memory",
                    all(says(REFUSED), among(LAST_DECISION, "judge", "judge-absent", "board")))
            .build();

    private AfterDenial() {}
}
