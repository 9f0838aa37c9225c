package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.CourtStepFacts.INDIVIDUAL;
import static org.asylia.law.facts.CourtStepFacts.MASTER;
import static org.asylia.law.facts.FilingFacts.FILED;

import java.util.List;
import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.DecisionFacts;

/// Before a judge and the Board: from the first hearing to the decision on appeal.
final class StatesInCourt {

    private static final Condition FIRST_HEARING_AHEAD = among(MASTER, "none", "set");

    static final State DEFENSIVE_OPEN = State.of(
                    "state.defensive-open", "The case is before a judge, and no asylum form is on file there.")
            .turn(Actor.APPLICANT, "file Form I-589 with the court, by the day the judge sets")
            .turn(Actor.JUDGE, "hold the first hearing", FIRST_HEARING_AHEAD)
            .cites("8 CFR 1208.2(b)", "8 CFR 1208.4(b)(3)");

    static final State FILED_COURT = State.of(
                    "state.filed-court", "The asylum form is before a judge, who has not decided.")
            .turn(Actor.APPLICANT, "come to every hearing, and file the evidence in time")
            .turn(Actor.JUDGE, "hold the hearings and decide", among(INDIVIDUAL, "none", "set"))
            .turn(Actor.JUDGE, "decide: the long hearing was held", among(INDIVIDUAL, "held"))
            .fromMemory("INA 240(b)(4)")
            .cites("8 CFR 1240.11(c)(3)", "INA 240(b)(4)");

    static final State PRETERMISSION = State.of(
                    "state.pretermission", "The government asks the judge to refuse the claim without a full hearing.")
            .turn(Actor.APPLICANT, "answer within ten days, or by the day the judge sets")
            .turn(Actor.JUDGE, "decide on the motion")
            .cites("8 CFR 1240.11(c)(3)", "Matter of H-A-A-V-, 29 I&N Dec. 233 (BIA 2025)");

    static final State ASYLUM_ONLY = State.of(
                    "state.asylum-only", "A judge has the claim on Form I-863, for asylum and other protection only.")
            .turn(Actor.APPLICANT, "file Form I-589 with the court", not(says(FILED)))
            .turn(Actor.JUDGE, "hear and decide the claim")
            .fromMemory("8 CFR 1208.2(c)(3)")
            .cites("8 CFR 1208.2(c)(1)", "8 CFR 1208.2(c)(3)");

    static final State WITHHOLDING_ONLY = State.of(
                    "state.withholding-only",
                    "After a reasonable fear was found, a judge hears withholding and torture only.")
            .turn(Actor.APPLICANT, "file Form I-589 with the court, for withholding and torture", not(says(FILED)))
            .turn(Actor.JUDGE, "hear and decide the claim")
            .fromMemory("8 CFR 1208.2(c)(2)")
            .cites("8 CFR 1208.2(c)(2)", "8 CFR 1208.31(e)");

    static final State DECIDED = State.of("state.decided", "The judge has decided, and the time to appeal runs.")
            .turn(
                    Actor.APPLICANT,
                    "appeal to the Board within thirty days, if any part was refused",
                    all(says(DecisionFacts.AGAINST), not(says(AppealFacts.FILED))))
            .turn(Actor.DHS, "may appeal within thirty days what was granted")
            .fromMemory("8 CFR 1003.39")
            .cites("8 CFR 1003.38(b)", "8 CFR 1003.39");

    static final State ABSENT = State.of(
                    "state.ordered-in-absentia", "The judge ordered removal because the person was not at the hearing.")
            .turn(Actor.APPLICANT, "ask the judge at once to reopen; there is no appeal")
            .turn(Actor.DHS, "may carry out the order, unless a motion stays it")
            .cites("INA 240(b)(5)(A)", "INA 240(b)(5)(C)");

    static final State BIA = State.of("state.bia", "The case is on appeal to the Board.")
            .turn(
                    Actor.APPLICANT,
                    "file the brief by the day in the letter",
                    all(says(AppealFacts.SCHEDULED), not(says(AppealFacts.BRIEF_FILED))))
            .turn(Actor.BOARD, "decide the appeal")
            .fromMemory("8 CFR 1003.1(b)(3)", "8 CFR 1003.6(a)")
            .cites("8 CFR 1003.1(b)(3)", "8 CFR 1003.6(a)");

    static final State CLOSED = State.of(
                    "state.closed-court", "The court case was dismissed or terminated, and nothing else is open.")
            .turn(Actor.APPLICANT, "Form I-589 now goes to USCIS")
            .turn(Actor.DHS, "may begin a new court case")
            .fromMemory("8 CFR 1239.2(c)", "8 CFR 208.2(a)")
            .cites("8 CFR 1239.2(c)", "8 CFR 208.2(a)");

    static final List<State> ALL = List.of(
            DEFENSIVE_OPEN, FILED_COURT, PRETERMISSION, ASYLUM_ONLY, WITHHOLDING_ONLY, DECIDED, ABSENT, BIA, CLOSED);

    private StatesInCourt() {}
}
