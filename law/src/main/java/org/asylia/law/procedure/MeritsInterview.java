package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.ScreeningFacts;

/// After a positive credible-fear finding USCIS may keep the case and decide asylum in a merits interview.
///
/// If asylum is not granted, a shortened court case follows. Whether the procedure was still used in 2025 and 2026
/// was not found.
public final class MeritsInterview {

    private static final Condition KEPT = all(
            holds("entry.expedited-removal"),
            among(ScreeningFacts.CREDIBLE_FEAR, "positive"),
            says(ScreeningFacts.MERITS_INTERVIEW));

    public static final Rule MERITS_INTERVIEW = Rule.of(
                    "forum.uscis.asylum-merits-interview",
                    "USCIS kept the case after a positive fear finding and decides asylum in a merits interview.")
            .kind(Kind.ROUTE)
            .cites("87 FR 18078", "8 CFR 208.2(a)(1)(ii)", "8 CFR 208.9(a)(1)", "8 CFR 1240.17(a)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2022-05-31",
                    Status.UNCERTAIN,
                    "Fact sheet on 87 FR 18078 read; paragraphs from memory; use in 2025 and 2026 not found",
                    contested(
                            "forum.uscis.asylum-merits-interview.status",
                            "Does USCIS still hold asylum merits interviews?",
                            Reading.elsewhere("used", "The rule stands and is used.", "87 FR 18078", KEPT),
                            Reading.elsewhere(
                                    "not-used",
                                    "USCIS no longer uses the procedure.",
                                    "No use in 2025 or 2026 was found",
                                    no("The procedure is no longer used."))))
            .recheck()
            .decidedIn("matter-of-f-c-s")
            .build();

    private MeritsInterview() {}
}
