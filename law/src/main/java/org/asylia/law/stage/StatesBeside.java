package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.TRIPS;

import java.util.List;
import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LaterProtectionFacts;
import org.asylia.law.facts.PetitionFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ReopeningFacts;
import org.asylia.law.facts.StageFacts;
import org.asylia.law.facts.ThirdCountryFacts;
import org.asylia.law.facts.TripFacts;

/// What can be open beside the state of the case: a court case that waits, a motion, review by a court, removal to
/// another country, a trip abroad. Each stands or falls by itself.
final class StatesBeside {

    private static final Condition BOARD_LAST = among(ProceedingFacts.LAST_DECISION, "board");

    static final State COURT_WAITS = State.beside(
                    Track.COURT_BESIDE,
                    "state.court-waits",
                    "A court case is open beside the claim of a child, which USCIS decides first.",
                    all(
                            holds("stage.in-court"),
                            holds("stage.child-first"),
                            among(ProceedingFacts.STATE, "open", "appeal")))
            .turn(Actor.APPLICANT, "come to every hearing all the same")
            .turn(Actor.JUDGE, "wait for the decision of USCIS")
            .beyondTable("The route of an unaccompanied child runs inside a court case.")
            .fromMemory("INA 208(b)(3)(C)")
            .cites("INA 208(b)(3)(C)");

    static final State MOTION = State.beside(
                    Track.MOTION,
                    "state.motion",
                    "A motion to reopen is waiting for a decision.",
                    all(holds("stage.order"), says(ReopeningFacts.FILED), not(says(ReopeningFacts.DECIDED))))
            .turn(Actor.BOARD, "decide the motion", BOARD_LAST)
            .turn(Actor.JUDGE, "decide the motion", not(BOARD_LAST))
            .cites("INA 240(c)(7)", "8 CFR 1003.2(c)", "8 CFR 1003.23(b)");

    static final State REVIEW = State.beside(
                    Track.REVIEW,
                    "state.judicial-review",
                    "A court of appeals reviews the order.",
                    all(says(PetitionFacts.FILED), not(says(StageFacts.PETITION_DECIDED))))
            .turn(Actor.COURT_OF_APPEALS, "decide the petition; removal is stayed only if the court says so")
            .cites("INA 242(a)(5)", "INA 242(b)(3)(B)");

    static final State THIRD_COUNTRY = State.beside(
                    Track.THIRD_COUNTRY,
                    "state.third-country-screen",
                    "The government means to remove the protected person to a country that the order does not name.",
                    all(
                            among(ProtectionFacts.GRANTED, "withholding", "cat-withholding", "cat-deferral"),
                            not(says(LaterProtectionFacts.ENDED)),
                            says(ThirdCountryFacts.NAMED)))
            .turn(
                    Actor.APPLICANT,
                    "say at once, in writing, that this country is feared too",
                    not(says(ThirdCountryFacts.FEAR_VOICED)))
            .turn(Actor.USCIS, "screen the fear of that country", says(ThirdCountryFacts.FEAR_VOICED))
            .cites("INA 241(b)(2)", "8 CFR 1208.16(f)");

    static final State ABANDONED = State.beside(
                    Track.TRIP,
                    "state.presumed-abandoned",
                    "By a trip abroad the waiting claim is presumed to be given up, unless that is answered.",
                    all(
                            says(FilingFacts.FILED),
                            any(holds("stage.uscis"), holds("stage.court"), holds("stage.screening")),
                            some(TRIPS, any(not(says(TripFacts.ADVANCE_PAROLE)), says(TripFacts.TO_FEARED_COUNTRY)))))
            .turn(Actor.APPLICANT, "show that the claim was not given up, or why the trip home could not wait")
            .cites("8 CFR 208.8(a)", "8 CFR 208.8(b)");

    static final List<State> ALL = List.of(COURT_WAITS, MOTION, REVIEW, THIRD_COUNTRY, ABANDONED);

    private StatesBeside() {}
}
