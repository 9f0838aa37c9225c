package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// A court of appeals may look at the facts of a torture claim, even of someone removable for a crime.
public final class CourtReview {

    public static final Rule RULE = Rule.of(
                    "cat.review",
                    "A court of appeals may review the facts of a torture claim for substantial evidence, whatever the"
                            + " ground of removal.")
            .kind(Kind.EFFECT)
            .cites("8 USC 1252(a)(4)", "Nasrallah v. Barr, 590 U.S. 573 (2020)")
            .burden(Burden.NONE)
            .since(
                    "2020-06-01",
                    "Nasrallah v. Barr, decided this day; syllabus and opening, and 8 USC 1252(a)(4), read",
                    yes("An order under the Convention is not the order of removal, whose review the statute limits."))
            .decidedIn("nasrallah-v-barr", "oxygene-v-lynch")
            .leavesOut("Whether the same holds for withholding of removal was left open in Nasrallah.")
            .build();

    private CourtReview() {}
}
