package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.ASKED_ON;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.DECIDED;
import static org.asylia.law.facts.PermitFacts.FIRST;
import static org.asylia.law.facts.PermitFacts.MEMBER;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;

/// USCIS has thirty days to decide a first permit (c)(8). The day of receipt picks the text.
public final class ThirtyDays {

    private static final DateTerm THIRTIETH_DAY =
            DateTerm.named("thirty days after receipt", DateTerm.days(told(ASKED_ON), 30));

    private static final Condition OVERDUE = all(
            says(ASKED),
            says(FIRST),
            among(CATEGORY, "c8"),
            not(says(DECIDED)),
            days(DateTerm.asOf(), Order.MORE, THIRTIETH_DAY));

    private static final Yield.Due BY = Yield.lastDay(
            THIRTIETH_DAY,
            "decided by USCIS, which the day binds",
            "The decision is overdue; nothing is granted by that.",
            "An inquiry to USCIS, then a suit in a federal court.");

    public static final Rule RULE = Rule.of(
                    "clock.ead.30-day-decision",
                    "USCIS has had a first form (c)(8) for more than thirty days and is overdue.")
            .kind(Kind.ELEMENT)
            .cites(
                    "8 CFR 208.7(a)(1)",
                    "85 FR 37502",
                    "91 FR 45637",
                    "AsylumWorks v. Mayorkas, 590 F. Supp. 3d 11 (D.D.C. 2022)")
            .burden(Burden.NONE)
            .selectedBy(DateTerm.chosen(says(ASKED), told(ASKED_ON), DateTerm.asOf()))
            .leavesOut(
                    "Time for a request for evidence, which does not count; how a court enforces the limit (Rosario v."
                            + " USCIS, W.D. Wash. 2018).",
                    "Forms that were pending when the limit was taken away or came back.")
            .since("1995-01-04", "8 CFR 208.7(a)(1); Rosario v. USCIS through accounts", OVERDUE)
            .gives(BY)
            .since(
                    "2020-08-21",
                    Status.VACATED,
                    "85 FR 37502 takes the limit away; accounts and the opinion in CASA read in part",
                    no("The rule of 2020 had taken the thirty days away."))
            .since(
                    "2020-09-11",
                    Status.VACATED,
                    "CASA de Maryland v. Wolf (D. Md. 2020), No. 20-cv-02118: kept from members of two groups; that it"
                            + " reached this limit too, from memory",
                    all(says(MEMBER), OVERDUE))
            .gives(BY)
            .since("2022-02-07", "AsylumWorks v. Mayorkas vacates the rule; two accounts", OVERDUE)
            .gives(BY)
            .since(
                    "2026-05-29",
                    "The fee rule of this day dropped the words by mistake; 91 FR 45637 of 21 July 2026 puts them back from"
                            + " the same day; one account",
                    OVERDUE)
            .gives(BY)
            .build();

    private ThirtyDays() {}
}
