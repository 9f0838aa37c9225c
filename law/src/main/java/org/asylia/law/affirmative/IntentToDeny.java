package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.UscisFacts;

/// A person in status hears first that USCIS intends to deny, and may answer; the day in the letter counts.
public final class IntentToDeny {

    public static final Rule RULE = Rule.of(
                    "step.affirmative.noid",
                    "USCIS has said that it intends to deny, and the time to answer has not run out.")
            .kind(Kind.STEP)
            .cites("8 CFR 103.2(b)(8)")
            .burden(Burden.APPLICANT.noting("Sixteen days, by the question page of USCIS; the letter controls."))
            .since(
                    "1997-04-01",
                    "USCIS question page read; whether 8 CFR 103.2(b)(8) is the right paragraph is doubtful",
                    all(
                            AtUscis.SENT,
                            among(UscisFacts.STAGE, "noid"),
                            not(says(UscisFacts.NOID_ANSWERED)),
                            days(DateTerm.asOf(), Order.AT_MOST, DateTerm.told(UscisFacts.NOID_ANSWER_BY))))
            .build();

    private IntentToDeny() {}
}
