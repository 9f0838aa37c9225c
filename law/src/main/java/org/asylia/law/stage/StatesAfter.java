package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import java.util.List;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.ProceedingFacts;

/// After the decision is final: an order that stands, or permission to stay.
final class StatesAfter {

    static final State FINAL_ORDER = State.of("state.final-order", "A final order of removal stands.")
            .turn(
                    Actor.APPLICANT,
                    "ask the court of appeals for review within thirty days of the Board's decision",
                    among(ProceedingFacts.LAST_DECISION, "board"))
            .turn(Actor.APPLICANT, "a motion to reopen goes to whoever decided last")
            .turn(Actor.DHS, "may carry out the order")
            .cites("8 CFR 1241.1(a)", "8 CFR 1241.1(c)", "INA 242(b)(1)");

    static final State ASYLEE = State.of("state.asylee", "Asylum was granted, and stands.")
            .turn(Actor.APPLICANT, "ask for family within two years, and for the green card after one year here")
            .fromMemory("8 CFR 208.14(b)")
            .cites("INA 208(c)(1)", "8 CFR 208.14(b)");

    static final State LPR_PENDING = State.of("state.lpr-pending", "The green card was asked for on the asylum.")
            .turn(Actor.USCIS, "decide on the green card")
            .fromMemory("8 CFR 209.2(a)")
            .cites("INA 209(b)", "8 CFR 209.2(a)");

    static final State LPR = State.of("state.lpr", "The person has the green card; asylum itself is over.")
            .turn(Actor.NOBODY, "the asylum procedure is over")
            .fromMemory("8 CFR 209.2(f)")
            .endsCiting("INA 209(b)", "8 CFR 209.2(f)");

    static final State ASYLUM_ENDED = State.of(
                    "state.asylum-ended", "Asylum was ended, and no court case is open on it yet.")
            .turn(Actor.DHS, "file a Notice to Appear", says(GrantFacts.ENDED_BY_USCIS))
            .turn(Actor.APPLICANT, "get advice on review of the ending", not(says(GrantFacts.ENDED_BY_USCIS)))
            .beyondTable("Between the ending of asylum by USCIS and the filing of a new court case there is a gap.")
            .fromMemory("8 CFR 208.24(e)")
            .cites("8 CFR 208.24(e)", "INA 208(c)(3)");

    static final State WITHHOLDING = State.of("state.protected-wh", "Withholding of removal was granted, and stands.")
            .turn(Actor.NOBODY, "removal to the named country is closed; the order of removal stays")
            .fromMemory("8 CFR 1208.16(b)")
            .cites("INA 241(b)(3)(A)", "8 CFR 1208.16(b)");

    static final State TORTURE = State.of(
                    "state.protected-cat", "Withholding under the Convention Against Torture was granted, and stands.")
            .turn(Actor.NOBODY, "removal to the named country is closed; the order of removal stays")
            .cites("8 CFR 1208.16(c)(4)");

    static final State DEFERRAL = State.of(
                    "state.protected-deferral",
                    "Deferral under the Convention Against Torture was granted, and stands.")
            .turn(Actor.DHS, "may ask for a hearing to end it at any time")
            .fromMemory("8 CFR 1208.17(d)(1)")
            .cites("8 CFR 1208.17(a)", "8 CFR 1208.17(d)(1)");

    static final State OTHER_RELIEF = State.of(
                    "state.other-relief", "The court case ended with permission to stay on another ground.")
            .turn(Actor.NOBODY, "that permission lies outside this procedure")
            .beyondTable("A court case can end with relief that is not protection, such as cancellation.")
            .fromMemory("8 CFR 1240.12(c)")
            .endsCiting("8 CFR 1240.12(c)");

    static final List<State> ALL =
            List.of(FINAL_ORDER, ASYLEE, LPR_PENDING, LPR, ASYLUM_ENDED, WITHHOLDING, TORTURE, DEFERRAL, OTHER_RELIEF);

    private StatesAfter() {}
}
