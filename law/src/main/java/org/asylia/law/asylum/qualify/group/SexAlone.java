package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// A group of women or of men, or of those of one country, and nothing more, is too broad.
///
/// Narrower groups stay open, and the Board said that its ruling does not touch claims of genital cutting.
public final class SexAlone {

    public static final Rule RULE = Rule.of(
                    "refugee.psg.sex-alone",
                    "The group is defined by sex, or by sex and nationality, and nothing more, and fails for that.")
            .kind(Kind.BAR)
            .each(GROUPS)
            .cites("Matter of K-E-S-G-, 29 I&N Dec. 145 (BIA 2025)")
            .before(Before.none("No precedent of the Board excluded such groups as a class before K-E-S-G-."))
            .since(
                    "2025-07-18",
                    "four independent accounts of K-E-S-G- read, and a notice of the day of decision; no circuit"
                            + " ruling on it found",
                    all(
                            among(GroupFacts.KIND, "sex"),
                            not(says(GroupFacts.GENITAL_CUTTING)),
                            contested(
                                    "refugee.psg.sex-alone.too-broad",
                                    "Is a group defined by sex, or sex and nationality, too broad as such?",
                                    Reading.elsewhere(
                                            "board",
                                            "The Board: it is",
                                            "Matter of K-E-S-G-, 29 I&N Dec. 145 (BIA 2025)",
                                            yes("Too broad to be particular")),
                                    Reading.onReview(
                                            Set.of("1", "8", "9"),
                                            "circuits",
                                            "Earlier circuit decisions: breadth alone does not exclude a group",
                                            "Perdomo v. Holder, 611 F.3d 662 (9th Cir. 2010); Mohammed v. Gonzales, 400"
                                                    + " F.3d 785 (9th Cir. 2005); Hassan v. Gonzales, 484 F.3d 513 (8th"
                                                    + " Cir. 2007); De Pena-Paniagua v. Barr, 957 F.3d 88 (1st Cir."
                                                    + " 2020)",
                                            no("Breadth alone does not exclude it; the test decides")))))
            .recheck()
            .decidedIn(
                    "matter-of-k-e-s-g",
                    "matter-of-kasinga",
                    "perdomo-v-holder",
                    "mohammed-v-gonzales",
                    "hassan-v-gonzales",
                    "de-pena-paniagua-v-barr",
                    "fatin-v-ins")
            .build();

    private SexAlone() {}
}
