package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// Withholding and Convention protection as to home are not heard here for a person whom an agreement sends elsewhere.
///
/// The claim is to be heard in the other country. What stays is the question whether the person would be persecuted or
/// tortured in THAT country. Whether the regulation squares with the statute is being litigated (U.T. v. Bondi).
public final class ThirdCountryAgreement {

    public static final Rule RULE = Rule.of(
                    "withholding.bar.third-country-agreement",
                    "An agreement with another country keeps withholding and Convention protection from being heard here.")
            .kind(Kind.BAR)
            .cites(
                    "8 CFR 1240.11(g)",
                    "8 CFR 1240.11(h)",
                    "8 CFR 208.30(e)(6)",
                    "8 CFR 208.30(e)(7)",
                    "8 CFR 1003.42(h)",
                    "69 FR 69490",
                    "84 FR 63994",
                    "Matter of C-I-G-M- & L-V-S-G-, 29 I&N Dec. 291 (BIA 2025)")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2004-12-29",
                    "69 FR 69490, summary read; 8 CFR 1240.11(g)(4) from memory",
                    holds("asylum.apply.stc.canada"))
            .since(
                    "2019-11-19",
                    "84 FR 63994, preamble read in a copy, and 8 CFR 1240.11(h)(1), (4), read in a case note",
                    lawfulness(any(holds("asylum.apply.stc.canada"), holds("asylum.apply.stc.aca"))))
            .recheck()
            .burden(Burden.Party.APPLICANT, Burden.Proof.PREPONDERANCE, "The applicant shows an exception.")
            .leavesOut("Fear of the other country itself: see the agreement rules, where it is decided first.")
            .build();

    private ThirdCountryAgreement() {}

    private static Condition lawfulness(Condition covered) {
        return contested(
                "withholding.bar.third-country-agreement.lawful",
                "May a regulation keep withholding and Convention claims from being heard here?",
                Reading.elsewhere(
                        "applied",
                        "Yes, the agency applies the regulation",
                        "8 CFR 1240.11(h); Matter of C-I-G-M- & L-V-S-G-, 29 I&N Dec. 291 (BIA 2025)",
                        covered),
                Reading.onReview(Set.of(), "applied-on-review", "A court may uphold it", "8 CFR 1240.11(h)", covered),
                Reading.onReview(
                        Set.of(),
                        "unlawful",
                        "A court may find it against the statute, as argued in U.T. v. Bondi (D.D.C.), not decided",
                        "INA 241(b)(3)(A)",
                        no("the statute forbids removal to persecution whatever the agreement says")));
    }
}
