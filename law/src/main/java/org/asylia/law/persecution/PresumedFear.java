package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Past persecution raises the presumption that the fear of the future is well founded, until it is rebutted.
///
/// The presumption covers the original claim only: a danger from another source is another claim, with the burden
/// on the applicant. Until January 2001 it could be rebutted by changed conditions alone, since then also by safe and
/// reasonable relocation.
public final class PresumedFear {

    private static final Burden REBUTTAL = new Burden(
            Burden.Party.GOVERNMENT,
            Burden.Proof.PREPONDERANCE,
            "In court the government must rebut; before USCIS the asylum officer must find the rebuttal.");

    public static final Rule RULE = Rule.of(
                    "refugee.past.presumption-wff",
                    "Past persecution presumes a well-founded fear on the same claim, and that is not rebutted.")
            .kind(Kind.PRESUMPTION)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(1)", "8 CFR 1208.13(b)(1)(i)", "8 CFR 1208.13(b)(1)(ii)")
            .burden(REBUTTAL)
            .decidedIn(
                    "matter-of-chen",
                    "matter-of-h-1996",
                    "matter-of-n-m-a",
                    "matter-of-a-t-ag-2008",
                    "matter-of-d-i-m",
                    "parada-v-sessions")
            .since(
                    "1989-04-25",
                    "Matter of Chen, 20 I&N Dec. 16 (BIA 1989): presumption from past persecution; from memory",
                    presumption(holds("refugee.past.rebuttal.changed-conditions")))
            .since(
                    "1990-10-01",
                    "8 CFR 208.13(b)(1)(i) of 1990: rebutted by changed conditions only; known from Matter of N-M-A-",
                    presumption(holds("refugee.past.rebuttal.changed-conditions")))
            .since(
                    "2001-01-05",
                    "8 CFR 208.13(b)(1)(i)-(ii), 65 FR 76121: date read, (b)(1)(ii) from memory",
                    presumption(any(
                            holds("refugee.past.rebuttal.changed-conditions"),
                            holds("refugee.past.rebuttal.relocation"))))
            .build();

    private PresumedFear() {}

    private static Condition presumption(Condition rebuttal) {
        return presumed(
                holds("refugee.past-persecution"),
                rebuttal,
                "Past persecution is shown, so a well-founded fear is presumed until it is rebutted.",
                REBUTTAL);
    }
}
