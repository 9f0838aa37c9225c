package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.OrderFacts.CARRIED_OUT;
import static org.asylia.law.facts.OrderFacts.ORDERED;
import static org.asylia.law.facts.PermitFacts.ADJUSTMENT_PENDING;
import static org.asylia.law.facts.PermitFacts.ASYLUM_ASKED;
import static org.asylia.law.facts.PermitFacts.CLAIM_STAGE;
import static org.asylia.law.facts.PermitFacts.SUPERVISION;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;

/// Which ground for a work permit is open: a pending or granted claim, other protection, supervision, a green card.
public final class Categories {

    private static final Condition PENDING =
            all(says(ASYLUM_ASKED), among(CLAIM_STAGE, "uscis", "judge", "board", "court"));

    private static final Condition SUPERVISED =
            all(says(SUPERVISION), any(holds("effect.cat.deferral"), all(says(ORDERED), not(says(CARRIED_OUT)))));

    public static final Rule RULE = Rule.of("ead.category", "A category of work permit is open to the person.")
            .kind(Kind.EFFECT)
            .cites(
                    "8 CFR 274a.12(c)(8)",
                    "8 CFR 274a.12(a)(5)",
                    "8 CFR 274a.12(a)(10)",
                    "8 CFR 274a.12(c)(18)",
                    "8 CFR 274a.12(c)(9)")
            .burden(Burden.APPLICANT)
            .leavesOut(
                    "Parole (c)(11), refugees (a)(3) and people paroled as refugees (a)(4), and every ground that has"
                            + " nothing to do with protection.",
                    "Whether the permit may be had yet: the rules on the clock for (c)(8); discretion for (c)(18).",
                    "The rule proposed on 5 June 2026 (91 FR 34352) on parole and (c)(18): not in force when last seen.")
            .since(
                    "1987-06-01",
                    "8 CFR 274a.12; two accounts; that (a)(10) also serves withholding under the Convention, the same",
                    layered(
                            Layer.yes("asylum is pending: (c)(8)", "8 CFR 274a.12(c)(8)", PENDING),
                            Layer.yes(
                                    "asylum was granted: (a)(5)", "8 CFR 274a.12(a)(5)", holds("effect.asylum.status")),
                            Layer.yes(
                                    "withholding was granted: (a)(10)",
                                    "8 CFR 274a.12(a)(10)",
                                    any(holds("effect.withholding"), holds("effect.cat.withholding"))),
                            Layer.yes("under supervision: (c)(18)", "8 CFR 274a.12(c)(18)", SUPERVISED),
                            Layer.yes(
                                    "a green card is pending: (c)(9)",
                                    "8 CFR 274a.12(c)(9)",
                                    says(ADJUSTMENT_PENDING))))
            .build();

    private Categories() {}
}
