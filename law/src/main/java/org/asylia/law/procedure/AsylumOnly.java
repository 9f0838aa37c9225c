package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ProceedingFacts;

/// Some people get a judge for asylum, withholding and torture protection only, on Form I-863.
///
/// These are crew, stowaways after a positive fear finding, visa-waiver applicants and entrants, S-visa holders and
/// people ordered out under INA 235(c). The filing of the form decides: a judge may not ask whether these proceedings
/// were rightly begun (Matter of D-M-C-P-).
public final class AsylumOnly {

    public static final Rule ASYLUM_ONLY = Rule.of(
                    "forum.eoir.asylum-only",
                    "The claim was sent to a judge on Form I-863, who decides only asylum, withholding and torture.")
            .kind(Kind.ROUTE)
            .cites("8 CFR 208.2(c)(1)", "8 CFR 1208.2(c)(1)", "INA 217(b)(2)", "INA 235(a)(2)", "INA 252(b)")
            .burden(Burden.NONE)
            .before(Before.none("Proceedings for protection only came with the regulations of 1997 (from memory)."))
            .since(
                    "1997-04-01",
                    "8 CFR 1208.2(c)(1) opening, 8 USC 1187(b) and 1225(a)(2) read; classes from an account of 2020",
                    says(ProceedingFacts.ASYLUM_ONLY))
            .decidedIn("matter-of-d-m-c-p")
            .leavesOut("Whether the person belongs to one of the classes.")
            .build();

    private AsylumOnly() {}
}
