package org.asylia.law.proof;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.EvidenceFacts.PROOF_MISSING;
import static org.asylia.law.facts.EvidenceFacts.PROOF_OUT_OF_REACH;
import static org.asylia.law.facts.EvidenceFacts.TOLD_WHAT_IS_MISSING;
import static org.asylia.law.facts.EvidenceFacts.TRIED_TO_GET_PROOF;
import static org.asylia.law.facts.FilingFacts.FILING;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// Even a believed person must bring proof that can fairly be expected, unless it cannot be had.
public final class Corroboration {

    private static final Judgment EXCUSED = Judgment.of(
                    "asylum.evidence.corroboration",
                    "Is the missing proof such that it was not asked for, or could not reasonably be had?",
                    forIt("It is impossible or dangerous to get", says(PROOF_OUT_OF_REACH)),
                    forIt("The person tried, or explained why not", says(TRIED_TO_GET_PROOF)),
                    against("It could be had", not(says(PROOF_OUT_OF_REACH))),
                    against("Nobody tried and nobody explained", not(says(TRIED_TO_GET_PROOF))))
            .decidedIn(
                    "matter-of-l-a-c",
                    "matter-of-s-m-j",
                    "ren-v-holder",
                    "saravia-v-ag",
                    "guzman-vazquez-v-barr",
                    "rapheal-v-mukasey",
                    "yang-v-holder");

    private static final Condition GIVEN_OR_EXCUSED = any(not(says(PROOF_MISSING)), judged(EXCUSED));

    public static final Rule RULE = Rule.of(
                    "asylum.evidence.corroboration",
                    "The proof that can fairly be expected was given, or it cannot reasonably be had.")
            .kind(Kind.ELEMENT)
            .cites(
                    "INA 208(b)(1)(B)(ii)",
                    "Matter of L-A-C-, 26 I&N Dec. 516 (BIA 2015)",
                    "Ren v. Holder, 648 F.3d 1079 (9th Cir. 2011)",
                    "Saravia v. Att'y Gen., 905 F.3d 729 (3d Cir. 2018)")
            .burden(Burden.APPLICANT)
            .selectedBy(FILING)
            .decidedIn("matter-of-s-m-j", "matter-of-l-a-c", "ren-v-holder")
            .leavesOut("Sixth Circuit: a chance to explain is required (Guzman-Vazquez); the Board hears the"
                    + " explanation too, so no reading of its own.")
            .since(
                    "1987-06-12",
                    "Matter of Mogharrabi and, from 1997, Matter of S-M-J-; holdings from the list of precedents",
                    GIVEN_OR_EXCUSED)
            .since(
                    "2005-05-11",
                    "REAL ID Act, for applications filed from this day; 8 USC 1158(b)(1)(B)(ii) read; Ren and L-A-C-"
                            + " from memory",
                    contested(
                            "asylum.evidence.corroboration.notice",
                            "May missing proof count against a person who was not told what is missing?",
                            Reading.elsewhere(
                                    "no-notice",
                                    "Board: the statute itself gives notice; the explanation must be heard",
                                    "Matter of L-A-C-, 26 I&N Dec. 516 (BIA 2015)",
                                    GIVEN_OR_EXCUSED),
                            Reading.in(
                                    Set.of("3", "9"),
                                    "notice-first",
                                    "Third and Ninth Circuits: first notice and a chance to bring it or explain",
                                    "Ren v. Holder, 648 F.3d 1079 (9th Cir. 2011); Saravia v. Att'y Gen., 905 F.3d 729"
                                            + " (3d Cir. 2018)",
                                    any(not(says(TOLD_WHAT_IS_MISSING)), GIVEN_OR_EXCUSED))))
            .build();

    private Corroboration() {}
}
