package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILING;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.clocks.FilingYear;

/// The year in which to ask for asylum, and for whom it does not run.
///
/// How it is counted: [FilingYear]. What it means to miss it: [org.asylia.law.asylum.apply.OneYearDeadline]. What
/// counts as filed: [FilingDay].
public final class OneYear {

    static final Before NO_LIMIT = Before.none("There was no time limit for applications filed before 1 April 1997.");

    public static final Rule ONE_YEAR = Rule.of(
                    "deadline.one-year",
                    "The application for asylum must be filed within one year after the last arrival.")
            .kind(Kind.EFFECT)
            .cites("INA 208(a)(2)(B)", "INA 208(a)(2)(D)", "8 CFR 208.4(a)(2)", "8 CFR 1208.4(a)(2)(ii)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.CLEAR_AND_CONVINCING,
                    "The day of arrival and the day of filing.")
            .selectedBy(FILING)
            .before(NO_LIMIT)
            .since(
                    "1997-04-01",
                    "8 USC 1158(a)(2)(B) and 8 CFR 1208.4(a)(2)(ii) read; Minasyan v. Mukasey as quoted",
                    all(
                            any(not(says(FILED)), not(holds("asylum.bar.one-year.filed-in-time"))),
                            not(holds("asylum.bar.one-year.exempt.uac"))))
            .gives(Yield.lastDay(
                            FilingYear.LAST_DAY_AS_READ,
                            "received by USCIS or, in court proceedings, by the court",
                            "Asylum is closed unless an exception applies; withholding and torture protection are not"
                                    + " touched.",
                            "Changed or extraordinary circumstances, and filing within a reasonable time after them.")
                    .plannedBy(FilingYear.FROM_THE_LATEST_KNOWN_ARRIVAL))
            .decidedIn("minasyan-v-mukasey", "matter-of-f-p-r")
            .leavesOut("How the day of arrival is proved.")
            .build();

    public static final Rule UNACCOMPANIED_CHILD = Rule.of(
                    "deadline.one-year.uac", "No year runs for this unaccompanied child: there is no last day.")
            .kind(Kind.EXCEPTION)
            .cites("INA 208(a)(2)(E)", "8 USC 1158(a)(2)(E)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2009-03-23",
                    "8 USC 1158(a)(2)(E) and 6 USC 279(g)(2) read; start from memory",
                    holds("asylum.bar.one-year.exempt.uac"))
            .build();

    private OneYear() {}
}
