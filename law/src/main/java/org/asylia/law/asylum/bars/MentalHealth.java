package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.ConvictionFacts.MENTAL_ILLNESS;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// Mental health at the time of the crime may be weighed when its seriousness is judged.
///
/// The Board had shut it out in 2014; two circuits disagreed, and the Attorney General let it in for all in 2022.
public final class MentalHealth {

    private static final Condition NOT_CONSIDERED =
            no("Matter of G-G-S-, 26 I&N Dec. 339 (BIA 2014): mental health is not considered");

    public static final Rule RULE = Rule.of(
                    "asylum.bar.psc.mental-health",
                    "An illness of the mind played a part in the crime, and it may be weighed in judging how serious the"
                            + " crime was.")
            .kind(Kind.EVIDENCE)
            .each(CONVICTIONS)
            .cites("Matter of B-Z-R-, 28 I&N Dec. 563 (A.G. 2022)", "Matter of G-G-S-, 26 I&N Dec. 339 (BIA 2014)")
            .since("2014-07-17", "Matter of G-G-S-; summary read", NOT_CONSIDERED)
            .since(
                    "2018-06-06",
                    "Gomez-Sanchez v. Sessions, 892 F.3d 985 (9th Cir. 2018); day from memory",
                    circuits(Set.of("9"), "Gomez-Sanchez v. Sessions, 892 F.3d 985 (9th Cir. 2018)"))
            .since(
                    "2021-02-11",
                    "Shazi v. Wilkinson, 988 F.3d 441 (8th Cir. 2021), opening and summary read",
                    circuits(
                            Set.of("8", "9"),
                            "Gomez-Sanchez v. Sessions, 892 F.3d 985 (9th Cir. 2018); Shazi v. Wilkinson, 988 F.3d 441"
                                    + " (8th Cir. 2021)"))
            .since("2022-05-09", "Matter of B-Z-R-, decision read", says(MENTAL_ILLNESS))
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-b-z-r", "matter-of-g-g-s", "gomez-sanchez-v-sessions")
            .leavesOut("Whether it is weighed against the drug-trafficking presumption: the 8th Circuit saw no error in"
                    + " leaving it out (Gilbertson v. Garland, 2021, summary read).")
            .build();

    private MentalHealth() {}

    private static Condition circuits(Set<String> circuits, String source) {
        return contested(
                "asylum.bar.psc.mental-health.circuits",
                "May mental health be weighed in judging how serious a crime was?",
                Reading.in(circuits, "weighed", "It may be weighed", source, says(MENTAL_ILLNESS)),
                Reading.elsewhere(
                        "not-weighed",
                        "It may not be weighed",
                        "Matter of G-G-S-, 26 I&N Dec. 339 (BIA 2014)",
                        NOT_CONSIDERED));
    }
}
