package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.ScreeningFacts.CREDIBLE_FEAR;
import static org.asylia.law.facts.ScreeningFacts.REASONABLE_FEAR;
import static org.asylia.law.facts.ScreeningFacts.REVIEW_ASKED;

import java.util.List;
import org.asylia.law.facts.FearInterviewFacts;

/// At the border and after old orders: from the first encounter to the end of the fear interviews.
final class StatesInScreening {

    static final State EXPEDITED = State.of(
                    "state.er", "Expedited removal has begun, and the person has not said that they are afraid.")
            .turn(Actor.APPLICANT, "tell an officer of the fear, or ask for asylum, at once")
            .turn(Actor.DHS, "may order removal without a judge")
            .cites("INA 235(b)(1)(A)(i)");

    static final State CREDIBLE_FEAR_INTERVIEW = State.of(
                    "state.credible-fear",
                    "The person said that they are afraid, and the credible fear process goes on.")
            .turn(
                    Actor.USCIS,
                    "hold the credible fear interview and give its result",
                    among(CREDIBLE_FEAR, "none", "waiting"))
            .turn(Actor.DHS, "file a Notice to Appear: fear was found", among(CREDIBLE_FEAR, "positive"))
            .fromMemory("8 CFR 208.30(d)")
            .cites("INA 235(b)(1)(B)(ii)", "8 CFR 208.30(d)");

    static final State NEGATIVE = State.of(
                    "state.cf-negative", "An officer found no credible fear, and no judge has looked at that.")
            .turn(Actor.APPLICANT, "ask for a judge's review at once", not(says(REVIEW_ASKED)))
            .turn(Actor.JUDGE, "review the finding, within seven days", says(REVIEW_ASKED))
            .cites("INA 235(b)(1)(B)(iii)(III)", "8 CFR 1003.42(a)");

    static final State ORDERED = State.of(
                    "state.ordered-er", "The person is ordered removed without a hearing, and no appeal is open.")
            .turn(Actor.DHS, "may carry out the order")
            .turn(Actor.APPLICANT, "may ask USCIS to look at the finding again")
            .fromMemory("8 CFR 1208.30(g)(2)(iv)(A)")
            .cites("INA 235(b)(1)(B)(iii)(I)", "8 CFR 1208.30(g)(2)(iv)(A)");

    static final State MERITS_INTERVIEW = State.of(
                    "state.merits-interview", "After credible fear was found, USCIS kept the case to decide asylum.")
            .turn(Actor.USCIS, "hold the merits interview and decide")
            .fromMemory("8 CFR 208.2(a)(1)(ii)", "8 CFR 208.9(a)(1)")
            .cites("8 CFR 208.2(a)(1)(ii)", "8 CFR 208.9(a)(1)");

    static final State PRIOR_ORDER = State.of(
                    "state.prior-order",
                    "An earlier order can be used again, or was, and no fear was told to an officer.")
            .turn(Actor.APPLICANT, "tell an officer of the fear at once", holds("stage.officers-order"))
            .turn(Actor.DHS, "may bring the old order back", not(holds("stage.officers-order")))
            .cites("INA 241(a)(5)", "INA 238(b)(1)");

    static final State REASONABLE_FEAR_INTERVIEW = State.of(
                    "state.reasonable-fear", "The reasonable fear process goes on.")
            .turn(
                    Actor.USCIS,
                    "hold the reasonable fear interview and give its result",
                    among(REASONABLE_FEAR, "none", "waiting"))
            .turn(
                    Actor.APPLICANT,
                    "ask for a judge's review at once",
                    all(among(REASONABLE_FEAR, "negative"), not(says(REVIEW_ASKED))))
            .turn(
                    Actor.JUDGE,
                    "review the finding, within ten days",
                    all(among(REASONABLE_FEAR, "negative"), says(REVIEW_ASKED)))
            .cites("8 CFR 208.31(b)", "8 CFR 1208.31(g)");

    static final State REMOVABLE = State.of(
                    "state.removable", "No reasonable fear was found, and the earlier order can be carried out.")
            .turn(Actor.DHS, "may carry out the order")
            .turn(Actor.APPLICANT, "may ask a court of appeals for review of the order")
            .cites("8 CFR 208.31(g)(1)", "8 CFR 1208.31(g)(1)");

    static final State VWP = State.of(
                    "state.vwp", "The person came under the Visa Waiver Program, and nothing was referred to a judge.")
            .turn(Actor.APPLICANT, "inside the 90 days Form I-589 usually goes to USCIS; after them, tell DHS")
            .turn(Actor.DHS, "refer the claim to a judge on Form I-863")
            .cites("INA 217(b)(2)", "8 CFR 1208.2(c)(1)(iii)");

    static final State CREW = State.of("state.crew", "The person came as crew, and nothing was referred to a judge.")
            .turn(Actor.APPLICANT, "tell an officer of the fear, and hand in the form within ten days of getting it")
            .turn(Actor.DHS, "refer the claim to a judge on Form I-863")
            .fromMemory("INA 252(b)", "8 CFR 1208.5(b)(1)(ii)")
            .cites("INA 252(b)", "8 CFR 1208.5(b)(1)(ii)");

    static final State STOWAWAY = State.of(
                    "state.stowaway", "The person came as a stowaway, and nothing was referred to a judge.")
            .turn(Actor.APPLICANT, "tell an officer of the fear at once", not(says(FearInterviewFacts.VOICED)))
            .turn(Actor.DHS, "refer the claim to a judge on Form I-863", among(CREDIBLE_FEAR, "positive"))
            .fromMemory("8 CFR 208.30(e)(5)")
            .cites("INA 235(a)(2)", "8 CFR 208.30(e)(5)");

    static final List<State> ALL = List.of(
            EXPEDITED,
            CREDIBLE_FEAR_INTERVIEW,
            NEGATIVE,
            ORDERED,
            MERITS_INTERVIEW,
            PRIOR_ORDER,
            REASONABLE_FEAR_INTERVIEW,
            REMOVABLE,
            VWP,
            CREW,
            STOWAWAY);

    private StatesInScreening() {}
}
