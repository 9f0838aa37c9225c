package org.asylia.law.proof;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.EvidenceFacts.DETAILED;
import static org.asylia.law.facts.EvidenceFacts.DIFFERENCES_EXPLAINED;
import static org.asylia.law.facts.EvidenceFacts.FALSE_PAPER;
import static org.asylia.law.facts.EvidenceFacts.FITS_REPORTS;
import static org.asylia.law.facts.EvidenceFacts.INTERPRETER_TROUBLE;
import static org.asylia.law.facts.EvidenceFacts.MEMORY_TROUBLE;
import static org.asylia.law.facts.EvidenceFacts.STATEMENTS_DIFFER;
import static org.asylia.law.facts.FilingFacts.FILING;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Whether the account is believed, in all the circumstances. The software lists conflicts; it gives no verdict.
///
/// For applications filed from 11 May 2005 any inconsistency may count, whether or not it goes to the heart of the
/// claim. Nothing presumes credibility before the judge; on appeal it is presumed where no adverse finding was made.
public final class Credibility {

    private static final Judgment BELIEVED = Judgment.of(
                    "asylum.evidence.credibility",
                    "In all the circumstances, is the account credible?",
                    forIt("The statements agree", not(says(STATEMENTS_DIFFER))),
                    forIt("Differences are explained", all(says(STATEMENTS_DIFFER), says(DIFFERENCES_EXPLAINED))),
                    forIt("There was trouble with the interpreter", says(INTERPRETER_TROUBLE)),
                    forIt("Health explains gaps", says(MEMORY_TROUBLE)),
                    forIt("The account is detailed", says(DETAILED)),
                    forIt("It fits what reports say of the country", says(FITS_REPORTS)),
                    against(
                            "Statements differ without an explanation",
                            all(says(STATEMENTS_DIFFER), not(says(DIFFERENCES_EXPLAINED)))),
                    against("A false paper was given on an important point", says(FALSE_PAPER)),
                    against("It does not fit what reports say of the country", not(says(FITS_REPORTS))))
            .decidedIn(
                    "matter-of-j-y-c",
                    "matter-of-a-s-1998",
                    "matter-of-o-d",
                    "matter-of-r-k-k",
                    "matter-of-j-r-r-a",
                    "matter-of-y-i-m",
                    "matter-of-j-c-h-f",
                    "garland-v-ming-dai",
                    "alam-v-garland",
                    "hong-fei-gao-v-sessions",
                    "ilunga-v-holder",
                    "xiu-xia-lin-v-mukasey");

    public static final Rule RULE = Rule.of(
                    "asylum.evidence.credibility", "The applicant's account is credible in all the circumstances.")
            .kind(Kind.ELEMENT)
            .cites("INA 208(b)(1)(B)(iii)", "INA 240(c)(4)(C)", "Garland v. Ming Dai, 593 U.S. 357 (2021)")
            .burden(Burden.APPLICANT.noting("No presumption of credibility; a rebuttable one on appeal, where no"
                    + " adverse finding was made explicitly."))
            .selectedBy(FILING)
            .decidedIn("matter-of-j-y-c", "matter-of-s-b-2006", "garland-v-ming-dai")
            .leavesOut("The presumption on appeal, which binds the Board and not the first decision.")
            .since(
                    "1987-06-12",
                    "Matter of Mogharrabi; from Matter of A-S- (1998) real discrepancies with cogent reasons; holdings"
                            + " from the list of precedents",
                    judged(BELIEVED))
            .since(
                    "2005-05-11",
                    "REAL ID Act, for applications filed from this day (Matter of S-B-); 8 USC 1158(b)(1)(B)(iii) read",
                    judged(BELIEVED))
            .build();

    private Credibility() {}
}
