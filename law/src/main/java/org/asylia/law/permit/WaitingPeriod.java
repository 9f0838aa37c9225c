package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.law.facts.ClockFacts.DATE;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.facts.PermitFacts.CLOCK_DAYS;
import static org.asylia.law.facts.PermitFacts.CLOCK_DAYS_ON;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;

/// How long a first permit (c)(8) must wait: form after 150 days on the clock, permit after 180.
///
/// These are waits, not deadlines: they do not move for weekends. Where no event stopped the clock, the days since the
/// filing decide; where one did, the office's own count does, as long as it was read on the day asked for or had come
/// far enough by then. The counts of the offices differ by a day at the ends of a stop, so a few days late is safer
/// than a day early. The count from the events, day by day, is no rule: the room of calendars has it.
public final class WaitingPeriod {

    /// No event of the complete list stops the clock.
    private static final Condition NEVER_STOPPED = every(CLOCK_EVENTS, not(holds("clock.ead.stop")));

    private static final Condition RECOMMENDED = some(CLOCK_EVENTS, holds("clock.ead.recommended"));

    /// A count that was read on an earlier day may have gone up since.
    private static final Condition READ_EARLIER = all(
            days(told(CLOCK_DAYS_ON), Order.LESS, DateTerm.asOf()),
            notEncoded("The days since the count was read", "they are counted day by day, which is not a rule"));

    private static final Condition THE_RULE_OF_2020 = holds("clock.ead.v2020");

    public static final Rule STATUTE = Rule.of(
                    "clock.ead.statute", "180 days have passed since the asylum application was filed.")
            .kind(Kind.ELEMENT)
            .cites("INA 208(d)(2)", "8 USC 1158(d)(2)")
            .burden(Burden.NONE)
            .leavesOut("Delays, which only the regulation takes off.")
            .since(
                    "1996-09-30",
                    "8 USC 1158(d)(2) reread: it counts from the filing; no permit is owed by right",
                    all(says(FILED), since(180)))
            .gives(Yield.firstDay(
                    DateTerm.named("the 180th day after the filing", DateTerm.days(told(FILING_DATE), 180)),
                    "given by USCIS on or after the day",
                    "No permit can be given before the day.",
                    "None is needed: wait for the day."))
            .build();

    public static final Rule DAY_150 = Rule.of(
                    "clock.ead.150-day",
                    "The form for a first permit may be filed: 150 days are on the clock, or approval was recommended.")
            .kind(Kind.ELEMENT)
            .cites("8 CFR 208.7(a)(1)", "8 CFR 1208.7(a)(1)")
            .burden(Burden.APPLICANT)
            .leavesOut(
                    "The count day by day from the events, which is not a rule but a computation.",
                    "Bars to the permit: withholding only, an aggravated felony, a denial.")
            .since("1995-01-04", "8 CFR 208.7(a)(1), 59 FR 62284; present text read", any(RECOMMENDED, counted(150)))
            .gives(firstDay(formFrom()))
            .since("2020-08-25", Status.VACATED, "85 FR 38532, see clock.ead.v2020", inTheYears2020To2022(150))
            .gives(firstDay(in2020(formFrom())))
            .since(
                    "2022-02-07",
                    "AsylumWorks v. Mayorkas (D.D.C. 2022) and 87 FR 57795; 8 CFR 208.7(a)(1) as of 20 June 2026 read",
                    any(RECOMMENDED, counted(150)))
            .gives(firstDay(formFrom()))
            .build();

    public static final Rule DAY_180 = Rule.of(
                    "clock.ead.180-day",
                    "A first permit may be given: 180 days are on the clock, or approval was recommended.")
            .kind(Kind.ELEMENT)
            .cites("INA 208(d)(2)", "8 CFR 208.7(a)(1)", "8 CFR 1208.7(a)(1)")
            .burden(Burden.APPLICANT)
            .leavesOut("The count day by day from the events, which is not a rule but a computation.")
            .since("1995-01-04", "8 CFR 208.7(a)(1), 59 FR 62284; present text read", any(RECOMMENDED, counted(180)))
            .gives(firstDay(afterFiling(180)))
            .since("2020-08-25", Status.VACATED, "85 FR 38532, see clock.ead.v2020", inTheYears2020To2022(180))
            .gives(firstDay(in2020(afterFiling(180))))
            .since(
                    "2022-02-07",
                    "AsylumWorks v. Mayorkas (D.D.C. 2022) and 87 FR 57795; 8 CFR 208.7(a)(1) as of 20 June 2026 read",
                    any(RECOMMENDED, counted(180)))
            .gives(firstDay(afterFiling(180)))
            .build();

    private WaitingPeriod() {}

    private static Condition since(int days) {
        return days(DateTerm.days(told(FILING_DATE), days), Order.AT_MOST, DateTerm.asOf());
    }

    /// So many days have passed, and none was lost or the office counts as many.
    private static Condition counted(int days) {
        return all(
                says(FILED),
                since(days),
                any(NEVER_STOPPED, amounts(NumberTerm.told(CLOCK_DAYS), Order.AT_LEAST, number(days)), READ_EARLIER));
    }

    private static Condition inTheYears2020To2022(int days) {
        return any(all(THE_RULE_OF_2020, counted(365)), all(not(THE_RULE_OF_2020), any(RECOMMENDED, counted(days))));
    }

    /// The day of the form: day 150, or that of an earlier notice that approval is recommended.
    private static DateTerm formFrom() {
        return DateTerm.chosen(
                some(CLOCK_EVENTS, all(holds("clock.ead.recommended"), days(told(DATE), Order.LESS, afterFiling(150)))),
                DateTerm.named(
                        "the notice of recommended approval",
                        new DateTerm.EarliestOf(CLOCK_EVENTS, DATE, among(KIND, "recommended"))),
                afterFiling(150));
    }

    /// 365 days for those whom the rule of 2020 governed, and as before for the others.
    private static DateTerm in2020(DateTerm otherwise) {
        return DateTerm.chosen(THE_RULE_OF_2020, afterFiling(365), otherwise);
    }

    private static DateTerm afterFiling(int days) {
        return DateTerm.named("day " + days + " on a clock that never stopped", DateTerm.days(told(FILING_DATE), days));
    }

    private static Yield firstDay(DateTerm day) {
        return Yield.firstDay(
                day,
                "received or given on or after the day",
                "A form that comes before the day is rejected or denied.",
                "File again after the day.");
    }
}
