package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;

/// A late application must follow within a reasonable period after the circumstances that excuse it.
///
/// There is no automatic extra year, and no number of days is safe. The preamble of the 2000 rule suggests that six
/// months or more after lawful status ended is usually too long. A person still in lawful status on the day of filing
/// has not waited at all (8 CFR 1208.4(a)(5)(iv)).
public final class ReasonablePeriod {

    private static final Condition STILL_IN_STATUS =
            all(says(LatenessFacts.KEPT_STATUS), says(LatenessFacts.STILL_IN_STATUS));

    private static final Condition REASONABLE = any(
            STILL_IN_STATUS,
            judged(Judgment.of(
                            "asylum.bar.one-year.reasonable-period",
                            "Was the application filed within a reasonable period after those circumstances?",
                            forIt("within 30 days", filed(Order.AT_MOST, 30)),
                            forIt("within 90 days", filed(Order.AT_MOST, 90)),
                            against("after more than 180 days", filed(Order.MORE, 180)),
                            against("after a year or more", filed(Order.AT_LEAST, 365)))
                    .decidedIn(
                            "matter-of-t-m-h-and-s-w-c",
                            "matter-of-y-c",
                            "husyev-v-mukasey",
                            "taslimi-v-holder",
                            "al-ramahi-v-holder")));

    public static final Rule REASONABLE_PERIOD = Rule.of(
                    "asylum.bar.one-year.reasonable-period",
                    "The application was filed within a reasonable period after the circumstances that excuse it.")
            .cites(
                    "8 CFR 1208.4(a)(4)(ii)",
                    "8 CFR 1208.4(a)(5)",
                    "Matter of T-M-H- & S-W-C-, 25 I&N Dec. 193 (BIA 2010)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.TO_SATISFACTION, "")
            .before(Before.met("There was no time limit before 1 April 1997."))
            .since("1997-04-01", "62 FR 10312, 8 CFR 208.4(a)(4)(ii), (5) of 1997: from memory", REASONABLE)
            .since("2010-01-29", "Matter of T-M-H- & S-W-C-: a lawyer's note on it read", REASONABLE)
            .decidedIn("matter-of-t-m-h-and-s-w-c", "husyev-v-mukasey", "taslimi-v-holder", "al-ramahi-v-holder")
            .leavesOut("Which day the period runs from when there are several circumstances: judged as a whole.")
            .build();

    private ReasonablePeriod() {}

    /// Filed so many days after the obstacle ended, or after the person learned of the change.
    private static Condition filed(Order order, int after) {
        return any(
                days(FilingFacts.FILING, order, DateTerm.days(told(LatenessFacts.ENDED_ON), after)),
                days(FilingFacts.FILING, order, DateTerm.days(told(LatenessFacts.LEARNED_ON), after)),
                days(FilingFacts.FILING, order, DateTerm.days(told(LatenessFacts.CHANGED_ON), after)));
    }
}
