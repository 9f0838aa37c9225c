package org.asylia.law.proof;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.EvidenceFacts.CURE_OFFERED;
import static org.asylia.law.facts.EvidenceFacts.EVERY_QUESTION_ANSWERED;
import static org.asylia.law.facts.EvidenceFacts.FACTS_DISPUTED;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;

/// When a judge may decide without hearing the merits, and what the parties cannot settle between them.
///
/// Only in immigration court. The lesson is the same in each: answer every question, and prove every element.
public final class DecisionWithoutHearing {

    /// An incomplete form may be dropped.
    public static final Rule INCOMPLETE = Rule.of(
                    "asylum.evidence.complete-application",
                    "The form is incomplete, so a judge may treat it as waived without looking at the merits.")
            .kind(Kind.EFFECT)
            .cites("Matter of C-A-R-R-, 29 I&N Dec. 13 (BIA 2025)", "8 CFR 1208.3(c)(3)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .decidedIn("matter-of-c-a-r-r", "matter-of-r-c-r")
            .leavesOut("Whether the judge will: the Board says above all after a chance to complete the form. A"
                    + " missing declaration does not make a form incomplete.")
            .since(
                    "2025-03-17",
                    "Matter of C-A-R-R-: headnotes and day of decision read",
                    all(
                            says(FILED),
                            not(says(EVERY_QUESTION_ANSWERED)),
                            any(
                                    says(CURE_OFFERED),
                                    judged(Judgment.of(
                                                    "asylum.evidence.complete-application",
                                                    "Although no chance to complete it was given, may the form be"
                                                            + " treated as waived?",
                                                    against(
                                                            "No chance to complete it was given",
                                                            not(says(CURE_OFFERED))))
                                            .decidedIn("matter-of-c-a-r-r")))))
            .build();

    private static final Condition NO_GROUND = not(some(
            COUNTRIES,
            some(
                    CLAIMS,
                    any(
                            says(ClaimFacts.RACE),
                            says(ClaimFacts.RELIGION),
                            says(ClaimFacts.NATIONALITY),
                            says(ClaimFacts.POLITICAL_OPINION),
                            says(ClaimFacts.SOCIAL_GROUP)))));

    /// No case on undisputed facts.
    public static final Rule NO_CASE = Rule.of(
                    "asylum.evidence.prima-facie",
                    "No fact is in dispute and the facts, read for the applicant, make no case, so a judge may refuse"
                            + " without a hearing.")
            .kind(Kind.EFFECT)
            .cites(
                    "Matter of H-A-A-V-, 29 I&N Dec. 233 (BIA 2025)",
                    "Matter of E-F-H-L-, 26 I&N Dec. 319 (BIA 2014)",
                    "Matter of E-F-H-L-, 27 I&N Dec. 226 (A.G. 2018)")
            .burden(Burden.APPLICANT.noting("The form and declaration must state every element from the start."))
            .decidedIn("matter-of-h-a-a-v", "matter-of-e-f-h-l-bia", "matter-of-e-f-h-l-ag")
            .since(
                    "2014-06-12",
                    "Matter of E-F-H-L- (BIA): headnote and day read",
                    no("Every applicant was entitled to a hearing on the merits without first showing a case."))
            .since(
                    "2018-03-05",
                    "E-F-H-L- vacated by the Attorney General as moot; read",
                    notEncoded(
                            "Refusal without a hearing between March 2018 and September 2025",
                            "The precedent was vacated and nothing took its place."))
            .since(
                    "2025-09-11",
                    "Matter of H-A-A-V-: five accounts read; reactions of the circuits not checked",
                    all(
                            not(says(FACTS_DISPUTED)),
                            judged(Judgment.of(
                                            "asylum.evidence.prima-facie",
                                            "Read most favourably, do the undisputed facts fail to make a case?",
                                            forIt("No protected ground is among the reasons told", NO_GROUND),
                                            against(
                                                    "Every question on the form is answered",
                                                    says(EVERY_QUESTION_ANSWERED)))
                                    .decidedIn("matter-of-h-a-a-v"))))
            .recheck()
            .build();

    /// Agreement of the parties does not bind the judge.
    public static final Rule STIPULATIONS = Rule.of(
                    "asylum.evidence.stipulations",
                    "What the parties agree on does not bind the judge, so every element must still be proved.")
            .kind(Kind.EFFECT)
            .cites(
                    "Matter of J-H-M-H-, 29 I&N Dec. 278 (BIA 2025)",
                    "Matter of A-C-A-A-, 28 I&N Dec. 84 (A.G. 2020)",
                    "Matter of A-C-A-A-, 28 I&N Dec. 351 (A.G. 2021)")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .decidedIn("matter-of-j-h-m-h", "matter-of-a-c-a-a-1", "matter-of-a-c-a-a-2")
            .since(
                    "2020-09-24",
                    "Matter of A-C-A-A- I: the Board must look at every element afresh; from the list of precedents",
                    yes("The Board may not rest on what the parties agree on."))
            .since(
                    "2021-07-26",
                    "Matter of A-C-A-A- II vacated it; headnotes read",
                    no("Agreements on an element could be accepted again."))
            .since(
                    "2025-10-07",
                    "Matter of J-H-M-H-: a bar association's list read; day from the list of precedents",
                    yes("The judge decides every element, whatever the parties agree on."))
            .build();

    private DecisionWithoutHearing() {}
}
