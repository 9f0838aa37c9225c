package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ScreeningFacts;

/// After a reinstated order or an officer's removal order, and a positive reasonable-fear finding, a judge decides
/// only withholding and torture protection.
public final class WithholdingOnly {

    public static final Rule WITHHOLDING_ONLY = Rule.of(
                    "forum.eoir.withholding-only",
                    "After a reinstated or officer's order and a positive reasonable-fear finding, a judge decides only"
                            + " withholding and torture protection.")
            .kind(Kind.ROUTE)
            .cites("8 CFR 208.31(e)", "8 CFR 1208.31(e)", "8 CFR 1208.2(c)(2)")
            .burden(Burden.NONE)
            .before(Before.none("There were no such proceedings before 22 March 1999."))
            .since(
                    "1999-03-22",
                    "8 CFR 1208.31(e) read",
                    all(
                            any(holds("asylum.apply.bar.reinstatement"), holds("asylum.apply.bar.admin-removal")),
                            among(ScreeningFacts.REASONABLE_FEAR, "positive")))
            .decidedIn("johnson-v-guzman-chavez", "johnson-v-arteaga-martinez", "riley-v-bondi", "matter-of-a-s-m")
            .build();

    private WithholdingOnly() {}
}
