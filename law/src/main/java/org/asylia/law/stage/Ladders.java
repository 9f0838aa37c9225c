package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.FearInterviewFacts.VOICED;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.OrderFacts.CARRIED_OUT;
import static org.asylia.law.facts.OrderFacts.ORDERED;
import static org.asylia.law.facts.ProceedingFacts.ASYLUM_ONLY;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;
import static org.asylia.law.facts.ProceedingFacts.NOTICE_FILED;
import static org.asylia.law.facts.ProceedingFacts.STATE;
import static org.asylia.law.facts.ScreeningFacts.CREDIBLE_FEAR;
import static org.asylia.law.facts.ScreeningFacts.MERITS_INTERVIEW;
import static org.asylia.law.facts.ScreeningFacts.REASONABLE_FEAR;
import static org.asylia.law.facts.UscisFacts.INTERVIEW;
import static org.asylia.law.facts.UscisFacts.IN_STATUS;
import static org.asylia.law.facts.UscisFacts.STAGE;
import static org.asylia.law.stage.Ladder.otherwise;
import static org.asylia.law.stage.Ladder.rung;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Condition;
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.LaterProtectionFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.screening.Screened;

/// Where every case stands, as one order of questions: first which part of the procedure it is in, in the order of the
/// routes ([org.asylia.law.procedure.Routes]), then where in that part. On complete facts exactly one state holds.
final class Ladders {

    private static final Condition ASYLUM_STANDS = all(says(GRANTED), not(says(ENDED)));
    private static final Condition NO_INTERVIEW_YET = all(among(CREDIBLE_FEAR, "none"), not(says(VOICED)));
    private static final Condition FOUND = among(CREDIBLE_FEAR, "positive");
    private static final Condition STOWAWAY = holds("entry.stowaway");
    private static final Condition MISSED_FOR_GOOD = all(among(STAGE, "waiting"), holds("step.affirmative.no-show"));

    static final Ladder OFFICERS_ORDER = Ladder.of(
            "stage.officers-order",
            "An officer's order or a reinstated one stands, and no reasonable fear has been found.",
            "8 CFR 208.31(a)",
            all(Screened.FOR_REASONABLE_FEAR, not(among(REASONABLE_FEAR, "positive"))),
            List.of(),
            rung("removable", among(REASONABLE_FEAR, "negative-upheld")),
            rung("reasonable-fear", any(among(REASONABLE_FEAR, "waiting", "negative"), says(VOICED))),
            otherwise("prior-order"));

    static final Ladder COURT = Ladder.of(
            "stage.court",
            "The case is before a judge or the Board, or can still be appealed to the Board.",
            "8 CFR 1208.2(b)",
            all(
                    holds("stage.in-court"),
                    not(holds("stage.child-first")),
                    any(
                            among(STATE, "appeal"),
                            all(among(STATE, "open"), not(holds("stage.decision-final"))),
                            holds("stage.appeal-open"))),
            List.of(OFFICERS_ORDER),
            rung("bia", among(STATE, "appeal")),
            rung("decided", holds("stage.appeal-open")),
            rung("pretermission", among(CourtStepFacts.MOTION_TO_REFUSE, "waiting")),
            rung("withholding-only", holds("forum.eoir.withholding-only")),
            rung("asylum-only", says(ASYLUM_ONLY)),
            rung(
                    "filed-court",
                    all(
                            says(FilingFacts.FILED),
                            any(among(FilingFacts.FILED_WITH, "court"), says(FilingFacts.REFERRED)))),
            otherwise("defensive-open"));

    static final Ladder SCREENING = Ladder.of(
            "stage.screening",
            "The person is in expedited removal, or is a stowaway, and the case is not before a judge.",
            "INA 235(b)(1)(A)",
            all(
                    any(holds("entry.expedited-removal"), all(STOWAWAY, not(holds("stage.in-court")))),
                    not(holds("stage.child-first")),
                    not(all(
                            says(ORDERED),
                            says(CARRIED_OUT),
                            any(among(CREDIBLE_FEAR, "negative-upheld"), NO_INTERVIEW_YET))),
                    not(all(FOUND, says(MERITS_INTERVIEW), says(GRANTED)))),
            List.of(OFFICERS_ORDER, COURT),
            rung("stowaway", all(STOWAWAY, any(NO_INTERVIEW_YET, FOUND))),
            rung("ordered-er", any(among(CREDIBLE_FEAR, "negative-upheld"), all(NO_INTERVIEW_YET, says(ORDERED)))),
            rung("er", NO_INTERVIEW_YET),
            rung("cf-negative", among(CREDIBLE_FEAR, "negative")),
            rung("merits-interview", all(FOUND, says(MERITS_INTERVIEW))),
            otherwise("credible-fear"));

    static final Ladder ORDER = Ladder.of(
            "stage.order",
            "A final order of removal stands, and was not carried out.",
            "8 CFR 1241.1",
            all(
                    any(
                            holds("forum.motion-only"),
                            all(says(ASYLUM_ONLY), among(STATE, "ordered"), not(says(CARRIED_OUT))),
                            all(holds("forum.eoir.withholding-only"), among(STATE, "ordered")),
                            all(among(STATE, "open"), holds("stage.decision-final"))),
                    not(holds("stage.child-first")),
                    not(ASYLUM_STANDS)),
            List.of(OFFICERS_ORDER, COURT, SCREENING),
            rung("protected-wh", protection("withholding")),
            rung("protected-cat", protection("cat-withholding")),
            rung("protected-deferral", protection("cat-deferral")),
            rung("ordered-in-absentia", among(LAST_DECISION, "judge-absent")),
            otherwise("final-order"));

    static final Ladder USCIS = Ladder.of(
            "stage.uscis",
            "USCIS has the claim, or ended it without a grant, and no judge has it.",
            "8 CFR 208.2(a)",
            all(
                    says(FilingFacts.FILED),
                    any(
                            all(says(FilingFacts.REFERRED), not(holds("stage.in-court"))),
                            all(AtUscis.PENDING, not(says(FilingFacts.REFERRED))),
                            all(
                                    AtUscis.SENT,
                                    any(
                                            among(STAGE, "closed", "withdrawn", "rejected"),
                                            all(among(STAGE, "decided"), not(says(GRANTED)))),
                                    not(holds("stage.in-court"))))),
            List.of(OFFICERS_ORDER, COURT, SCREENING, ORDER),
            rung("referred", says(FilingFacts.REFERRED)),
            rung("rejected-aaf", among(STAGE, "rejected")),
            rung("recommended", among(STAGE, "recommended")),
            rung("noid", all(among(STAGE, "noid"), not(holds("step.affirmative.deny")))),
            rung("denied-uscis", among(STAGE, "noid", "decided")),
            rung("closed-uscis", among(STAGE, "withdrawn")),
            rung("closed-uscis", all(any(among(STAGE, "closed"), MISSED_FOR_GOOD), says(IN_STATUS))),
            rung("referred", any(among(STAGE, "closed"), MISSED_FOR_GOOD)),
            rung("interviewed", among(INTERVIEW, "held")),
            rung("filed-uscis", among(INTERVIEW, "none")),
            otherwise("interview-set"));

    static final Ladder GRANT = Ladder.of(
            "stage.grant",
            "Permission to stay was granted, and nothing is open.",
            "8 CFR 208.14(b)",
            any(says(GRANTED), all(holds("stage.in-court"), among(STATE, "granted"))),
            List.of(OFFICERS_ORDER, COURT, SCREENING, ORDER, USCIS),
            rung("lpr", all(ASYLUM_STANDS, says(GrantFacts.PERMANENT_RESIDENT))),
            rung("lpr-pending", all(ASYLUM_STANDS, says(AfterGrantFacts.ADJUSTMENT_FILED))),
            rung("asylee", ASYLUM_STANDS),
            rung("asylum-ended", says(GRANTED)),
            rung("protected-wh", protection("withholding")),
            rung("protected-cat", protection("cat-withholding")),
            rung("protected-deferral", protection("cat-deferral")),
            otherwise("other-relief"));

    static final Ladder NOTHING_OPEN = Ladder.of(
            "stage.nothing-open",
            "No claim, court case, screening, order or grant is open.",
            "INA 208(a)(1)",
            all(),
            List.of(OFFICERS_ORDER, COURT, SCREENING, ORDER, USCIS, GRANT),
            rung("outside", not(says(PersonFacts.IN_UNITED_STATES))),
            rung("closed-court", all(holds("stage.in-court"), among(STATE, "dismissed"))),
            rung("nta-served", all(says(CourtStepFacts.NOTICE_SERVED), not(says(NOTICE_FILED)))),
            rung("prior-order", holds("entry.reinstatement")),
            rung("vwp", holds("entry.vwp")),
            rung("crew", holds("entry.crew")),
            otherwise("intake"));

    static final List<Ladder> ALL = List.of(OFFICERS_ORDER, COURT, SCREENING, ORDER, USCIS, GRANT, NOTHING_OPEN);

    private Ladders() {}

    private static Condition protection(String code) {
        return all(among(ProtectionFacts.GRANTED, code), not(says(LaterProtectionFacts.ENDED)));
    }

    /// When a case stands in a state, over all parts that lead to it.
    static Condition condition(String state) {
        var ways = new ArrayList<Condition>();
        for (var ladder : ALL) {
            ways.addAll(ladder.leadingTo(state));
        }
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("No ladder leads to the state '" + state + "'.");
        }
        return ways.size() == 1 ? ways.getFirst() : new Condition.Any(ways);
    }
}
