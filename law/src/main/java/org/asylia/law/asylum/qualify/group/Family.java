package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// A group of near relatives meets what the decisions in force on that day ask of a family.
///
/// While L-E-A- II is in force a family counts only if the society sets it apart; most nuclear families are not.
/// Clans and tribes are not touched. Several circuits accept kinship as such.
public final class Family {

    private static final Condition RELATIVES = among(GroupFacts.KIND, "family");
    private static final Set<String> CIRCUITS = Set.of("1", "4", "6", "7", "9");

    private static final Condition SET_APART = judged(Judgment.of(
                    "refugee.psg.family",
                    "Does the society in question, and not only the persecutor, set this family apart?",
                    forIt("The family is known there as a group of its own", says(GroupFacts.FAMILY_KNOWN)),
                    against("The family is not known there", not(says(GroupFacts.FAMILY_KNOWN))))
            .decidedIn("matter-of-l-e-a-2", "crespin-valladares-v-holder", "w-g-a-v-sessions", "rios-v-lynch"));

    private static final Condition ATTORNEY_GENERAL = not(indicated(
            not(SET_APART),
            RELATIVES,
            "The Attorney General holds that most nuclear families are not socially distinct.",
            Burden.APPLICANT));

    private static final String L_E_A = "Matter of L-E-A-, 27 I&N Dec. 581 (A.G. 2019)";

    public static final Rule RULE = Rule.of(
                    "refugee.psg.family",
                    "If the group is a family, it meets what the decisions in force ask of a family.")
            .each(GROUPS)
            .cites(
                    "Matter of R-E-R-M- & J-D-R-M-, 29 I&N Dec. 202 (A.G. 2025)",
                    L_E_A,
                    "Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)")
            .before(Before.met("No precedent of the Board asked more of a family than of any group."))
            .since(
                    "2017-05-24",
                    "headnotes of L-E-A- I, II and III read; the text of R-E-R-M- & J-D-R-M- not",
                    any(
                            not(RELATIVES),
                            not(FamilyPrecedents.L_E_A_2),
                            contested(
                                    "refugee.psg.family.kinship",
                                    "Must a nuclear family be set apart by its society to be a group?",
                                    Reading.elsewhere(
                                            "attorney-general",
                                            "The Attorney General: it must, and most are not",
                                            L_E_A,
                                            ATTORNEY_GENERAL),
                                    Reading.in(
                                            CIRCUITS,
                                            "attorney-general-there",
                                            "The Attorney General, also in circuits that accept kinship",
                                            L_E_A,
                                            ATTORNEY_GENERAL),
                                    Reading.in(
                                            CIRCUITS,
                                            "circuits",
                                            "Circuits: kinship makes a group",
                                            "Gebremichael v. INS, 10 F.3d 28 (1st Cir. 1993); Crespin-Valladares v."
                                                    + " Holder, 632 F.3d 117 (4th Cir. 2011); Al-Ghorbani v. Holder, 585"
                                                    + " F.3d 980 (6th Cir. 2009); W.G.A. v. Sessions, 900 F.3d 957 (7th"
                                                    + " Cir. 2018); Rios v. Lynch, 807 F.3d 1123 (9th Cir. 2015)",
                                            yes("Nothing beyond the test is asked there")))))
            .recheck()
            .decidedIn(
                    "matter-of-r-e-r-m-and-j-d-r-m",
                    "matter-of-l-e-a-2",
                    "matter-of-l-e-a-1",
                    "crespin-valladares-v-holder",
                    "gebremichael-v-ins")
            .leavesOut("Whether L-E-A- II displaces the decisions of those circuits, as it said of itself in 2019: both"
                    + " readings are run there.")
            .build();

    private Family() {}
}
