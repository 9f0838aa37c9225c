package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.law.facts.ProceedingFacts.APPEAL_WAIVED;
import static org.asylia.law.facts.ProceedingFacts.ASYLUM_ONLY;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;
import static org.asylia.law.facts.ProceedingFacts.NOTICE_FILED;
import static org.asylia.law.facts.ProceedingFacts.STATE;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.deadlines.BoardAppeal;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.ReopeningFacts;
import org.asylia.law.facts.UscisFacts;

/// How a court case stands: whether there is one, whether the judge's decision can still be appealed, and whether
/// USCIS goes first all the same.
///
/// What a file calls a final order is not one yet while the time to appeal runs and nobody gave it up.
final class CourtCase {

    /// The old decision is on file, but a motion to reopen it was decided and the case is open again.
    private static final Condition REOPENED =
            all(among(STATE, "open"), says(ReopeningFacts.FILED), says(ReopeningFacts.DECIDED));

    private static final Condition DECIDED_BY_JUDGE =
            all(holds("stage.in-court"), among(LAST_DECISION, "judge"), not(REOPENED));

    static final Rule IN_COURT = stage("stage.in-court", "A case about the person was brought before a judge.")
            .cites("8 CFR 1003.14(a)", "8 CFR 1208.2(c)")
            .undated(
                    "8 CFR 1208.2(b) read; 1003.14 from memory",
                    any(says(NOTICE_FILED), says(ASYLUM_ONLY), holds("forum.eoir.withholding-only")))
            .build();

    static final Rule APPEAL_OPEN = stage(
                    "stage.appeal-open", "The judge has decided, and the time to appeal has not run out.")
            .cites("8 CFR 1003.38(b)", "8 CFR 1241.1(c)")
            .undated(
                    "8 CFR 1003.38 read; the thirty days of today are taken for every decision",
                    all(
                            DECIDED_BY_JUDGE,
                            among(STATE, "open", "ordered", "granted"),
                            not(says(APPEAL_WAIVED)),
                            days(asOf(), Order.AT_MOST, BoardAppeal.LAST_DAY)))
            .leavesOut("Decisions before July 1996, for which the time was ten days.")
            .build();

    static final Rule DECISION_FINAL = stage(
                    "stage.decision-final",
                    "The judge's decision is final: the time to appeal is over or was given up, or it was made in"
                            + " absence.")
            .cites("8 CFR 1241.1(b)", "8 CFR 1241.1(c)", "8 CFR 1241.1(e)")
            .undated(
                    "8 CFR 241.1 of 2003 read",
                    any(
                            all(
                                    DECIDED_BY_JUDGE,
                                    any(says(APPEAL_WAIVED), days(asOf(), Order.MORE, BoardAppeal.LAST_DAY))),
                            all(holds("stage.in-court"), among(LAST_DECISION, "judge-absent"), not(REOPENED))))
            .build();

    /// USCIS goes first until it has closed, refused or referred the claim.
    static final Rule CHILD_FIRST = stage(
                    "stage.child-first", "The claim of an unaccompanied child is with USCIS first, and not over there.")
            .cites("INA 208(b)(3)(C)")
            .undated(
                    "INA 208(b)(3)(C): from memory",
                    all(
                            holds("forum.uscis.uac"),
                            not(all(AtUscis.SENT, among(UscisFacts.STAGE, "closed", "withdrawn", "rejected"))),
                            not(all(AtUscis.SENT, among(UscisFacts.STAGE, "decided"), not(says(GrantFacts.GRANTED))))))
            .build();

    private CourtCase() {}

    private static Rule.Builder stage(String id, String title) {
        return Rule.of(id, title).kind(Kind.STATE).burden(Burden.NONE);
    }
}
