package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.UscisFacts;

/// A missed interview ends the case at USCIS on the 46th day: without status it goes to a judge, with status it is
/// closed.
public final class MissedInterview {

    private static final Condition DID_NOT_APPEAR = any(
            among(UscisFacts.INTERVIEW, "missed"),
            all(
                    among(UscisFacts.INTERVIEW, "no-interpreter"),
                    judged(Judgment.of(
                            "step.affirmative.no-show.no-interpreter",
                            "Did the person come without an interpreter, and without good cause for that?",
                            against("The reason is serious", says(UscisFacts.SERIOUS_REASON))))));

    private static final Condition DAY_46 =
            days(DateTerm.asOf(), Order.MORE, DateTerm.days(DateTerm.told(UscisFacts.INTERVIEW_DAY), 45));

    public static final Rule RULE = Rule.of(
                    "step.affirmative.no-show",
                    "The asylum interview was missed and not excused for 45 days, so USCIS sends the case on or closes it.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.10", "8 CFR 208.14(c)")
            .burden(Burden.APPLICANT.noting("Excused by exceptional circumstances, or a notice to a wrong address."))
            .since(
                    "1997-04-01",
                    "USCIS page in an archive copy of 2020 and accounts read",
                    all(
                            AtUscis.SENT,
                            any(
                                    among(UscisFacts.STAGE, "closed"),
                                    all(DID_NOT_APPEAR, DAY_46, not(says(UscisFacts.ABSENCE_EXCUSED))))))
            .leavesOut("The days between the missed interview and the 46th: another day can still be asked for.")
            .build();

    private MissedInterview() {}
}
