package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ProceedingFacts;

/// Where a decision goes next: the Board, the court of appeals, the Attorney General.
///
/// The Board hears no appeal from a decision of USCIS, from a fear review, or from an order made in the person's
/// absence, which must first be reopened.
public final class Appeals {

    public static final Rule BOARD = Rule.of(
                    "forum.bia", "The judge's decision can be appealed to the Board of Immigration Appeals.")
            .kind(Kind.ROUTE)
            .cites("8 CFR 1003.1(b)", "8 CFR 1003.3(a)", "8 CFR 1003.38(a)")
            .burden(Burden.NONE)
            .since(
                    "1983-02-15",
                    "8 CFR 1003.38 and 1240.15 read; start from memory",
                    all(among(ProceedingFacts.LAST_DECISION, "judge"), not(says(ProceedingFacts.APPEAL_WAIVED))))
            .decidedIn("matter-of-z-z-o")
            .leavesOut("Interlocutory and bond appeals, and the time for appeal.")
            .build();

    public static final Rule COURT_OF_APPEALS = Rule.of(
                    "forum.court-of-appeals",
                    "The Board has decided, so a court of appeals can be asked to review the final order.")
            .kind(Kind.ROUTE)
            .cites("INA 242(a)(5)", "INA 242(b)(1)", "INA 242(b)(2)", "8 USC 1252(a)(5)")
            .burden(Burden.NONE)
            .since("2005-05-11", "8 USC 1252(a)(5), (b)(1)-(3) read", among(ProceedingFacts.LAST_DECISION, "board"))
            .decidedIn("riley-v-bondi")
            .leavesOut("The thirty days, and remands after which no order is final.")
            .build();

    public static final Rule ATTORNEY_GENERAL = Rule.of(
                    "forum.ag-certification", "The Attorney General may take any decision of the Board and decide it.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.1(h)(1)")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .since(
                    "1958-01-01",
                    "From memory; day not verified",
                    yes("The result binds judges, the Board and USCIS until a court or a later Attorney General says"
                            + " otherwise."))
            .notVerified()
            .build();

    private Appeals() {}
}
