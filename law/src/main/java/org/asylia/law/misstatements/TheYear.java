package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.law.facts.Lists.ARRIVALS;

import java.util.List;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Order;
import org.asylia.law.clocks.FilingYear;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ScreeningFacts;

/// The one-year limit: what it does, and from when it runs.
final class TheYear {

    /// No more than so many days before the last one, the year counts as nearly over.
    private static final int NEARLY = 60;

    private static final Condition NOT_IN_TIME = not(holds("asylum.bar.one-year.filed-in-time"));

    private static final Misstatement NOTHING_TO_DO = Misstatement.of(
                    8, "after-a-year", "After one year you can do nothing.")
            .bites(any(
                    NOT_IN_TIME,
                    all(
                            not(says(FilingFacts.FILED)),
                            days(asOf(), Order.AT_LEAST, DateTerm.days(FilingYear.LAST_DAY, -NEARLY)))))
            // While the day of arrival is not known, the year may be over, and who believes this gives up.
            .alsoWhenUnknown()
            .concerns(
                    "asylum.bar.one-year",
                    "asylum.bar.one-year.exception.changed",
                    "asylum.bar.one-year.exception.extraordinary",
                    "withholding.no-other-bars")
            .since(
                    "1997-04-01",
                    "A late form can be excused if things changed, or if something grave held you"
                            + " up. And there is no such limit for withholding.",
                    "INA 208(a)(2)(D)",
                    "8 CFR 1208.4(a)(4)-(5)")
            .since(
                    "1999-03-22",
                    "A late form can be excused if things changed, or if something grave held you"
                            + " up. And there is no such limit for withholding and torture protection.",
                    "INA 208(a)(2)(D)",
                    "8 CFR 1208.4(a)(4)-(5)")
            .build();

    private static final Misstatement FROM_WHEN = Misstatement.of(
                    9,
                    "year-runs-from",
                    "The year runs from the first time you came, from the end of the visa, or from"
                            + " the fear interview.")
            .bites(all(
                    any(not(says(FilingFacts.FILED)), NOT_IN_TIME),
                    any(
                            atLeast(2, ARRIVALS, yes("every arrival is counted")),
                            some(ARRIVALS, among(ArrivalFacts.MANNER, "admitted")),
                            among(ScreeningFacts.CREDIBLE_FEAR, "waiting", "positive", "negative", "negative-upheld"))))
            .concerns(
                    "asylum.bar.one-year.last-arrival",
                    "asylum.bar.one-year.filed-in-time",
                    "asylum.bar.one-year.exception.extraordinary",
                    "asylum.bar.one-year")
            .since(
                    "2001-01-05",
                    "It runs from the last time you came in. A visa status that you kept can excuse"
                            + " a late form, but it does not move the start.",
                    "8 CFR 1208.4(a)(2)(ii)",
                    "8 CFR 1208.4(a)(5)(iv)")
            .since(
                    "2006-01-18",
                    "It runs from the last time you came in. A visa status that you kept can excuse"
                            + " a late form, but it does not move the start. For a short trip with a travel"
                            + " permit, the Second Circuit counts from the time before.",
                    "8 CFR 1208.4(a)(2)(ii)",
                    "8 CFR 1208.4(a)(5)(iv)",
                    "Joaquin-Porras v. Gonzales, 435 F.3d 172 (2d Cir. 2006)")
            .build();

    static final List<Misstatement> ALL = List.of(NOTHING_TO_DO, FROM_WHEN);

    private TheYear() {}
}
