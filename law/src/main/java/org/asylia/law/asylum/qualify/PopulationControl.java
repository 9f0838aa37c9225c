package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.PopulationControlFacts;

/// Forced abortion or sterilization, and harm for resisting such a program, count as persecution for political opinion.
///
/// It supplies the ground and the nexus; a forced procedure is itself past persecution. A husband or wife could rely
/// on the other's procedure from 1997 to 2008.
public final class PopulationControl {

    private static final Condition SPOUSE = says(PopulationControlFacts.SPOUSE_FORCED);

    private static final Condition RESISTANCE = all(
            says(PopulationControlFacts.HARMED_FOR_IT),
            any(
                    says(PopulationControlFacts.REFUSED),
                    all(
                            says(PopulationControlFacts.RESISTED),
                            judged(Judgment.of(
                                            "refugee.cpc",
                                            "Is what the person did resistance to a coercive population control"
                                                    + " program?",
                                            forIt(
                                                    "The spouse was forced to undergo a procedure",
                                                    says(PopulationControlFacts.SPOUSE_FORCED)))
                                    .decidedIn("matter-of-j-s", "matter-of-s-l-l", "matter-of-m-f-w-and-l-g")))));

    private static final Condition OWN = all(
            says(ClaimFacts.POLITICAL_OPINION),
            any(says(PopulationControlFacts.FORCED), says(PopulationControlFacts.FEARS_FORCE), RESISTANCE));

    private static final Condition OWN_OR_SPOUSE = any(OWN, all(says(ClaimFacts.POLITICAL_OPINION), SPOUSE));

    public static final Rule RULE = Rule.of(
                    "refugee.cpc",
                    "The harm is a forced abortion or sterilization, or is done for resisting a coercive population"
                            + " program, and so counts as done for political opinion.")
            .kind(Kind.PRESUMPTION)
            .each(CLAIMS)
            .cites("INA 101(a)(42)", "8 USC 1101(a)(42)", "Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008)")
            .before(Before.none("Matter of Chang, 20 I&N Dec. 38 (BIA 1989), held that a general family-planning policy"
                    + " was not persecution on a protected ground; no sentence of the statute said otherwise yet."))
            .since(
                    "1996-09-30",
                    "sentence added by IIRIRA 601, read in the statute",
                    any(
                            OWN,
                            all(
                                    says(ClaimFacts.POLITICAL_OPINION),
                                    SPOUSE,
                                    notEncoded(
                                            "the husband or wife before Matter of C-Y-Z-",
                                            "no precedent of those months was found"))))
            .since("1997-06-04", "Matter of C-Y-Z-, 21 I&N Dec. 915 (BIA 1997): holding read", OWN_OR_SPOUSE)
            .since(
                    "2007-07-16",
                    "Shi Liang Lin v. DOJ, 494 F.3d 296 (2d Cir. 2007) (en banc); day from memory",
                    contested(
                            "refugee.cpc.spouse",
                            "May a husband or wife rely on the other's forced procedure?",
                            Reading.elsewhere(
                                    "board",
                                    "The Board: a married person may",
                                    "Matter of S-L-L-, 24 I&N Dec. 1 (BIA 2006)",
                                    OWN_OR_SPOUSE),
                            Reading.in(
                                    Set.of("2"),
                                    "second-circuit",
                                    "The Second Circuit: only the one who was forced",
                                    "Shi Liang Lin v. DOJ, 494 F.3d 296 (2d Cir. 2007)",
                                    OWN)))
            .since(
                    "2008-05-15",
                    "Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008): headnotes read",
                    any(
                            OWN,
                            all(SPOUSE, no("Another's forced procedure does not by itself make a refugee since J-S-"))))
            .decidedIn("matter-of-j-s", "matter-of-c-y-z", "shi-liang-lin-v-doj", "matter-of-x-p-t", "matter-of-y-t-l")
            .build();

    private PopulationControl() {}
}
