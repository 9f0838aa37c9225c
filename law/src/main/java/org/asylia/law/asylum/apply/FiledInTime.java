package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.clocks.FilingYear;
import org.asylia.law.facts.FilingFacts;

/// The application was filed within a year of the last arrival or, if it is not filed yet, the year is not over.
///
/// How the year is counted: [FilingYear]. Filed means received. At USCIS a form that came late counts from the day of
/// mailing when a document proves that day; a court has no such rule. Left out: a form that was sent back; see
/// [ExtraordinaryCircumstances].
public final class FiledInTime {

    private static final Condition BY_THE_LEAP_DAY = contested(
            "asylum.bar.one-year.leap-day",
            "For an arrival on 28 February before a leap year, is 29 February still in time?",
            Reading.elsewhere(
                    "same-date",
                    "The year ends on the same calendar date.",
                    "Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009), which had no leap day before it",
                    within(FilingYear.LAST_DAY)),
            Reading.elsewhere(
                    "from-day-one",
                    "The year begins on the day after the arrival and ends on the day before that date returns.",
                    "No decision found; follows from counting the day after the arrival as day one",
                    within(FilingYear.LAST_DAY_FROM_DAY_ONE)));

    private static final Condition AFTER_A_CLOSED_DAY = contested(
            "asylum.bar.one-year.closed-by-order",
            "Where the President had closed the offices on the last day, is the next working day still in time?",
            Reading.elsewhere(
                    "a-day-like-others",
                    "The order speaks of the pay and leave of employees and declares no holiday.",
                    "Latham v. Dominick's Finer Foods, 149 F.3d 673 (7th Cir. 1998), on another rule: the order of 1997"
                            + " declared no holiday; opening read",
                    within(FilingYear.LAST_DAY)),
            Reading.elsewhere(
                    "a-day-off",
                    "A day on which the office itself was closed counts as a day off.",
                    "The same decision, as a later one sums it up: a day on which the office is officially closed is left"
                            + " out; not decided for this rule",
                    within(FilingYear.LAST_DAY_PAST_CLOSURES)));

    private static final Condition IN_TIME = any(BY_THE_LEAP_DAY, AFTER_A_CLOSED_DAY);

    public static final Rule FILED_IN_TIME = Rule.of(
                    "asylum.bar.one-year.filed-in-time",
                    "The application was filed within one year after the last arrival, or the year is not over.")
            .cites("INA 208(a)(2)(B)", "8 CFR 208.4(a)(2)(ii)", "8 CFR 1208.4(a)(2)(ii)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.CLEAR_AND_CONVINCING,
                    "The day of arrival and the day of filing" + " must be shown by clear and convincing evidence.")
            .selectedBy(FilingFacts.FILING)
            .before(Before.met("There was no time limit for applications filed before 1 April 1997."))
            .since("1997-04-01", "INA 208(a)(2)(B) and 8 CFR 1208.4(a)(2)(i)-(ii) read", IN_TIME)
            .decidedIn("minasyan-v-mukasey", "matter-of-f-p-r")
            .leavesOut("How the day of arrival is proved.")
            .build();

    private FiledInTime() {}

    private static Condition within(DateTerm lastDay) {
        return any(
                days(FilingFacts.FILING, Order.AT_MOST, lastDay),
                all(
                        says(FilingFacts.FILED),
                        among(FilingFacts.FILED_WITH, "uscis"),
                        says(FilingFacts.MAILING_PROOF),
                        days(told(FilingFacts.MAILING_DATE), Order.AT_MOST, lastDay)));
    }
}
