package org.asylia.law.proof;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.EvidenceFacts.DETAILED;
import static org.asylia.law.facts.EvidenceFacts.FITS_REPORTS;
import static org.asylia.law.facts.EvidenceFacts.STANDS_WITHOUT_TESTIMONY;
import static org.asylia.law.facts.FilingFacts.FILING;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// The applicant must prove the claim; believed testimony alone can be enough.
///
/// Passing a credible fear interview does not discharge this burden.
public final class ApplicantsProof {

    private static final Judgment CARRIED = Judgment.of(
                    "asylum.evidence.burden",
                    "Does the evidence as a whole, the testimony first, prove the facts of the claim?",
                    forIt("The account is detailed", says(DETAILED)),
                    forIt("It fits what reports say of the country", says(FITS_REPORTS)),
                    forIt("Other proof carries the claim by itself", says(STANDS_WITHOUT_TESTIMONY)),
                    forIt(
                            "Country information about people in this position is in the file",
                            holds("asylum.evidence.country-conditions")),
                    against("The account lacks detail", not(says(DETAILED))),
                    against("It does not fit what reports say of the country", not(says(FITS_REPORTS))))
            .decidedIn("matter-of-mogharrabi", "matter-of-dass", "matter-of-y-b", "matter-of-s-m-j");

    private static final Condition PROVED = all(
            any(holds("asylum.evidence.credibility"), says(STANDS_WITHOUT_TESTIMONY)),
            holds("asylum.evidence.corroboration"),
            judged(CARRIED));

    public static final Rule RULE = Rule.of(
                    "asylum.evidence.burden",
                    "The applicant proves the claim: by testimony that is credible, persuasive and specific, or by"
                            + " other evidence.")
            .kind(Kind.BURDEN)
            .cites("INA 208(b)(1)(B)(i)", "INA 208(b)(1)(B)(ii)", "8 CFR 1208.13(a)")
            .burden(Burden.APPLICANT.noting("A positive credible fear interview does not discharge it."))
            .selectedBy(FILING)
            .decidedIn("matter-of-mogharrabi", "matter-of-y-b", "matter-of-s-m-j")
            .since(
                    "1987-06-12",
                    "Matter of Mogharrabi, later 8 CFR 208.13(a): believable, consistent and detailed testimony may be"
                            + " enough; holding from the list of precedents",
                    PROVED)
            .since(
                    "2005-05-11",
                    "REAL ID Act, for applications filed from this day; 8 USC 1158(b)(1)(B) and 208.13(a) read",
                    PROVED)
            .build();

    private ApplicantsProof() {}
}
