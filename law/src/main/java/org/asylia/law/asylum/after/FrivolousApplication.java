package org.asylia.law.asylum.after;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.EvidenceFacts.DIFFERENCES_EXPLAINED;
import static org.asylia.law.facts.EvidenceFacts.FALSE_PAPER;
import static org.asylia.law.facts.EvidenceFacts.INTERPRETER_TROUBLE;
import static org.asylia.law.facts.EvidenceFacts.STATEMENTS_DIFFER;
import static org.asylia.law.facts.GrantFacts.CHANCE_TO_EXPLAIN;
import static org.asylia.law.facts.GrantFacts.FALSE_CLAIM_FOUND;
import static org.asylia.law.facts.GrantFacts.LYING_CLAIMED;
import static org.asylia.law.facts.GrantFacts.WARNED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Knowingly filing a claim with a made-up important part, after warning, takes every immigration benefit away.
///
/// Withholding and protection under the Convention stay open. A weak or refused claim is not frivolous, and taking a
/// false claim back does not cure it.
public final class FrivolousApplication {

    private static final Judgment MADE_UP = Judgment.of(
                    "asylum.frivolous",
                    "Was an important part knowingly and deliberately made up?",
                    forIt("A false paper was given on an important point", says(FALSE_PAPER)),
                    forIt(
                            "Statements differ without an explanation",
                            all(says(STATEMENTS_DIFFER), not(says(DIFFERENCES_EXPLAINED)))),
                    against("There was trouble with the interpreter", says(INTERPRETER_TROUBLE)),
                    against("The differences are explained", says(DIFFERENCES_EXPLAINED)))
            .decidedIn("matter-of-y-l-2007", "matter-of-b-y", "matter-of-x-m-c", "matter-of-m-s-b", "matter-of-m-m-a");

    public static final Rule RULE = Rule.of(
                    "asylum.frivolous",
                    "The person knowingly filed a frivolous asylum application, which bars every immigration benefit"
                            + " but withholding and the Convention.")
            .kind(Kind.BAR)
            .cites(
                    "INA 208(d)(6)",
                    "INA 208(d)(4)",
                    "8 CFR 1208.20",
                    "Matter of Y-L-, 24 I&N Dec. 151 (BIA 2007)",
                    "Matter of X-M-C-, 25 I&N Dec. 322 (BIA 2010)",
                    "Matter of S-M-H-, 29 I&N Dec. 412 (BIA 2026)")
            .burden(Burden.GOVERNMENT.noting(
                    "Cogent reasons; notice, a specific finding, enough evidence and a chance" + " to explain (Y-L-)."))
            .before(Before.NO_SUCH_RULE)
            .decidedIn("matter-of-y-l-2007", "matter-of-x-m-c", "matter-of-s-m-h", "ndibu-v-lynch")
            .leavesOut(
                    "Second Circuit: a judge may leave the finding out (Zheng v. Holder); compare Matter of M-M-A-.",
                    "The bar runs from the final decision on that application; until then this shows what it turns"
                            + " on.")
            .since(
                    "1997-04-01",
                    "8 USC 1158(d)(4), (d)(6), headnotes of Y-L-, X-M-C- and M-M-A- and a note on S-M-H- read",
                    any(
                            says(FALSE_CLAIM_FOUND),
                            all(says(LYING_CLAIMED), says(WARNED), says(CHANCE_TO_EXPLAIN), judged(MADE_UP))))
            .build();

    private FrivolousApplication() {}
}
