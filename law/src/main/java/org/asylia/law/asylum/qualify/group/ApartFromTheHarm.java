package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// The group exists apart from the harm that its members suffer.
///
/// Words about past harm may still name a shared experience. Whether "unable to leave the relationship" is circular is
/// disputed: Matter of A-R-C-G- did not think so, Matter of A-B- (2018) did, and circuits differ.
public final class ApartFromTheHarm {

    private static final Condition PARTNERS = among(GroupFacts.KIND, "relationship");

    private static final Condition JUDGED = judged(Judgment.of(
                    "refugee.psg.not-circular",
                    "Would the group exist without the harm, although its words speak of being unable to leave?",
                    forIt("A law or a custom keeps them in the relationship", says(GroupFacts.LAW_OR_CUSTOM)),
                    forIt("The society sees them as a group", says(GroupFacts.SEEN_BY_SOCIETY)),
                    against("Only those who do the harm see a group", not(says(GroupFacts.SEEN_BY_SOCIETY))))
            .decidedIn(
                    "matter-of-a-b-1",
                    "de-pena-paniagua-v-barr",
                    "diaz-reynoso-v-barr",
                    "gonzales-veliz-v-barr",
                    "jaco-v-garland",
                    "espinoza-ochoa-v-garland",
                    "cece-v-holder"));

    public static final Rule RULE = Rule.of(
                    "refugee.psg.not-circular", "The group exists apart from the harm; it is not defined by it alone.")
            .each(GROUPS)
            .cites(
                    "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
                    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)",
                    "Matter of C-A-, 23 I&N Dec. 951 (BIA 2006)")
            .notVerified()
            .before(Before.met("No decision known before Matter of C-A- (2006) asked for it."))
            .since("2006-06-15", "Matter of C-A- and A-M-E- & J-G-U-, on this point from memory", notByHarmAlone())
            .since(
                    "2014-02-07",
                    "the rule from memory: the headnotes of M-E-V-G- were read and do not state it; the dispute over"
                            + " A-B- from a 2025 article",
                    all(
                            notByHarmAlone(),
                            any(
                                    not(PARTNERS),
                                    DomesticViolencePrecedents.A_R_C_G,
                                    contested(
                                            "refugee.psg.not-circular.unable-to-leave",
                                            "Is a group of people unable to leave a relationship circular?",
                                            Reading.elsewhere(
                                                    "case-by-case",
                                                    "Judged on the record of the case",
                                                    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)",
                                                    JUDGED),
                                            Reading.onReview(
                                                    Set.of("5"),
                                                    "fifth-circuit",
                                                    "The Fifth Circuit: it is circular",
                                                    "Gonzales-Veliz v. Barr, 938 F.3d 219 (5th Cir. 2019)",
                                                    no("The Fifth Circuit finds such a group circular"))))))
            .decidedIn("matter-of-m-e-v-g", "matter-of-a-r-c-g", "matter-of-a-b-1", "perez-zenteno-v-ag")
            .build();

    private static Condition notByHarmAlone() {
        return not(among(GroupFacts.KIND, "harm-only"));
    }

    private ApartFromTheHarm() {}
}
