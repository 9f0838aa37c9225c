package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Rule;

/// How days and years are counted: forward from an event, back from a hearing, and where authority is unsure.
///
/// These are standards, which hold for everybody; the deadlines themselves are written with [Counting].
public final class CountingOfDays {

    public static final Rule DAY = Rule.of(
                    "rule.day",
                    "Days are calendar days, the day of the event is day zero, and a last day on a Saturday, Sunday or"
                            + " legal holiday moves to the next working day.")
            .cites("8 CFR 1.2", "8 CFR 1001.1(h)", "Monsalvo Velazquez v. Bondi, No. 23-929 (U.S. Apr. 22, 2025)")
            .burden(Burden.NONE)
            .since(
                    "1987-01-29",
                    "The rule as the opinion in Monsalvo Velazquez describes it: Saturdays since 52 FR 2935 of 1987;"
                            + " the exact day of 1987 from memory",
                    yes("The period runs to the end of the next day that is none of these, also for the deadlines of"
                            + " the Act itself."))
            .decidedIn("monsalvo-velazquez-v-bondi")
            .leavesOut("Periods that a judge, a manual or another court counts in its own way.")
            .build();

    public static final Rule BEFORE_A_HEARING = Rule.of(
                    "rule.day.court-before-hearing",
                    "Counted back from a hearing, the day before it is day one, and a day off moves forward to the next"
                            + " working day.")
            .cites("8 CFR 1003.31(c)")
            .burden(Burden.NONE)
            .since(
                    "2008-07-01",
                    "Immigration Court Practice Manual, ch. 3.1(c), now EOIR Policy Manual, Part II, 3.1(c): an older"
                            + " copy read",
                    yes("The hearing is day zero, and every day counts. Plan by the working day before."))
            .leavesOut("A day that the judge names, which goes before the manual.")
            .build();

    public static final Rule YEAR = Rule.of(
                    "rule.year-anniversary", "A year ends on the same date of the next year, the first day being zero.")
            .cites("8 CFR 1208.4(a)(2)(ii)", "Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)")
            .burden(Burden.NONE)
            .since(
                    "2001-01-05",
                    "8 CFR 1208.4(a)(2)(ii) and Minasyan read; for 29 February no authority was found",
                    yes("A year from 29 February ends on 28 February: the careful reading."))
            .decidedIn("minasyan-v-mukasey")
            .leavesOut("A year from 28 February before a leap year: see asylum.bar.one-year.filed-in-time.")
            .build();

    public static final Rule TWO_DATES = Rule.of(
                    "rule.two-dates",
                    "Where authority is unsure, the legal day and an earlier, safe day are both shown.")
            .cites("8 CFR 1001.1(h)")
            .burden(Burden.NONE)
            .undated("Advice of this software, not law", yes("Do it by the earlier day; argue from the later one."))
            .notVerified()
            .build();

    private CountingOfDays() {}
}
