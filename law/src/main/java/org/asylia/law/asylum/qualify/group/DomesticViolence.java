package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
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

/// A group that rests on a violent relationship meets what the decisions in force on that day ask of it.
///
/// While A-R-C-G- is in force nothing more than the test is asked. While A-B- I is in force the group cannot lean on
/// A-R-C-G-: its own record must carry it, and the Attorney General expects most such claims to fail. It is no ban.
/// Protection by the state and the reason for the harm are separate elements.
public final class DomesticViolence {

    private static final Condition PARTNERS = among(GroupFacts.KIND, "relationship");

    private static final Condition OWN_RECORD = judged(Judgment.of(
                    "refugee.psg.domestic-violence",
                    "Does the record of this case, without resting on Matter of A-R-C-G-, carry the group?",
                    forIt("The society sees them as a group", says(GroupFacts.SEEN_BY_SOCIETY)),
                    forIt("A law or a custom treats them as a group", says(GroupFacts.LAW_OR_CUSTOM)),
                    forIt("News or reports speak of them as a group", says(GroupFacts.SPOKEN_OF)),
                    against("Only the one who does the harm sees a group", not(says(GroupFacts.SEEN_BY_SOCIETY))))
            .decidedIn(
                    "matter-of-a-b-1",
                    "matter-of-s-s-f-m",
                    "matter-of-a-r-c-g",
                    "de-pena-paniagua-v-barr",
                    "diaz-reynoso-v-barr",
                    "juan-antonio-v-barr",
                    "gonzales-veliz-v-barr",
                    "morales-v-garland",
                    "fuentes-erazo-v-sessions"));

    private static final Condition ATTORNEY_GENERAL = not(indicated(
            not(OWN_RECORD),
            PARTNERS,
            "The Attorney General expects that claims of private violence will generally not qualify.",
            Burden.APPLICANT));

    private static final String A_B = "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)";

    public static final Rule RULE = Rule.of(
                    "refugee.psg.domestic-violence",
                    "If the group rests on a violent relationship, it meets what the decisions in force ask of such a"
                            + " group.")
            .each(GROUPS)
            .cites(
                    "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)",
                    A_B,
                    "Matter of A-B-, 28 I&N Dec. 199 (A.G. 2021)",
                    "Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014)")
            .before(Before.met("No precedent of the Board singled such groups out."))
            .since(
                    "1999-06-11",
                    "Matter of R-A-, 22 I&N Dec. 906 (BIA 1999), from memory",
                    any(
                            not(PARTNERS),
                            notEncoded("Matter of R-A- (1999)", "vacated in 2001 and known from memory only")))
            .since(
                    "2001-01-19",
                    "Matter of R-A-, 22 I&N Dec. 906 (A.G. 2001), vacating it, from memory",
                    yes("No precedent singled such groups out after R-A- was vacated"))
            .since(
                    "2014-08-26",
                    "periods as in the history of A-R-C-G- and A-B-; accounts of S-S-F-M- read, its text not",
                    any(
                            not(PARTNERS),
                            not(DomesticViolencePrecedents.A_B_1),
                            contested(
                                    "refugee.psg.domestic-violence.a-b-1",
                                    "Does Matter of A-B- ask more of such a group than the test itself?",
                                    Reading.elsewhere(
                                            "attorney-general",
                                            "The Attorney General: fresh proof, and most will fail",
                                            A_B,
                                            ATTORNEY_GENERAL),
                                    Reading.in(
                                            Set.of("1", "6", "9"),
                                            "attorney-general-there",
                                            "The Attorney General, also in circuits that read A-B- narrowly",
                                            A_B,
                                            ATTORNEY_GENERAL),
                                    Reading.in(
                                            Set.of("1", "6", "9"),
                                            "circuits",
                                            "Circuits: the test alone, case by case",
                                            "De Pena-Paniagua v. Barr, 957 F.3d 88 (1st Cir. 2020); Juan Antonio v. Barr,"
                                                    + " 959 F.3d 778 (6th Cir. 2020); Diaz-Reynoso v. Barr, 968 F.3d"
                                                    + " 1070 (9th Cir. 2020)",
                                            yes("Nothing beyond the test is asked there")))))
            .recheck()
            .decidedIn("matter-of-s-s-f-m", "matter-of-a-b-1", "matter-of-a-b-2", "matter-of-a-r-c-g", "grace-v-barr")
            .leavesOut(
                    "Groups of victims of gangs and other private persons: the test alone is run for them here.",
                    "The D.C. Circuit's ruling on screening guidance, Grace v. Barr, 965 F.3d 883 (2020).",
                    "How circuits have received S-S-F-M-: no ruling found.")
            .build();

    private DomesticViolence() {}
}
