package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.told;
import static org.asylia.law.facts.Lists.TRIPS;
import static org.asylia.law.facts.TripFacts.ADVANCE_PAROLE;
import static org.asylia.law.facts.TripFacts.COURT_CASE;
import static org.asylia.law.facts.TripFacts.LEFT_ON;
import static org.asylia.law.facts.TripFacts.MEANT_TO_GO_ON;
import static org.asylia.law.facts.TripFacts.STRONG_REASON;
import static org.asylia.law.facts.TripFacts.TO_FEARED_COUNTRY;
import static org.asylia.law.facts.TripFacts.UNLAWFUL_DAYS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// Leaving the United States while the application waits: when it is presumed abandoned, and when the trip brings
/// the three- or ten-year bar to other ways.
///
/// Never travel without advice. Leaving under a removal order also carries it out.
public final class TravelWhilePending {

    private static final Condition KEPT = judged(Judgment.of(
            "effect.travel-abandon.kept",
            "Has the applicant shown that the claim was not given up by leaving?",
            forIt("The applicant meant to go on with the case", says(MEANT_TO_GO_ON)),
            against("The applicant went to the feared country", says(TO_FEARED_COUNTRY))));

    private static final Condition COMPELLING = judged(Judgment.of(
            "effect.travel-abandon.compelling",
            "Were there compelling reasons for the return to the feared country?",
            forIt("There was a strong reason, such as a dying parent", says(STRONG_REASON)),
            against("No strong reason is told", not(says(STRONG_REASON)))));

    public static final Rule ABANDONED = Rule.of(
                    "effect.travel-abandon",
                    "By this trip the application is presumed abandoned, and the presumption was not answered.")
            .kind(Kind.PRESUMPTION)
            .each(TRIPS)
            .cites("8 CFR 208.8(a)", "8 CFR 208.8(b)", "8 CFR 1208.8")
            .burden(Burden.APPLICANT.noting("The applicant answers the presumption; it is never automatic."))
            .leavesOut("Leaving under a removal order, which also carries it out.")
            .since(
                    "1997-04-01",
                    "USCIS fact sheet of 27 December 2006 and three pages of USCIS read; start as listed",
                    any(
                            presumed(
                                    not(says(ADVANCE_PAROLE)),
                                    KEPT,
                                    "Leaving without advance parole is presumed to abandon the application.",
                                    Burden.APPLICANT),
                            presumed(
                                    all(says(ADVANCE_PAROLE), says(TO_FEARED_COUNTRY)),
                                    COMPELLING,
                                    "Going to the feared country on advance parole is presumed to abandon it.",
                                    Burden.APPLICANT)))
            .build();

    private static final Condition THREE_YEARS = all(
            amounts(told(UNLAWFUL_DAYS), Order.MORE, number(180)),
            amounts(told(UNLAWFUL_DAYS), Order.LESS, number(365)),
            not(says(COURT_CASE)),
            within(3));

    private static final Condition TEN_YEARS =
            all(amounts(told(UNLAWFUL_DAYS), Order.AT_LEAST, number(365)), within(10));

    public static final Rule DEPARTURE_BARS = Rule.of(
                    "effect.travel-advance-parole",
                    "This trip on advance parole counts as a departure and closes a later green card for three or ten"
                            + " years; never asylum, withholding or the Convention.")
            .kind(Kind.EFFECT)
            .each(TRIPS)
            .cites(
                    "INA 212(a)(9)(B)(i)(I)",
                    "INA 212(a)(9)(B)(i)(II)",
                    "INA 212(a)(9)(B)(iii)(II)",
                    "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)",
                    "Matter of Arrabally and Yerrabelly, 25 I&N Dec. 771 (BIA 2012)")
            .burden(Burden.APPLICANT)
            .leavesOut(
                    "How unlawful presence is counted: time while a good-faith asylum application waits, without"
                            + " unlawful work, is not counted (from memory).",
                    "Waivers of the bar, and the views of the circuits, which were not found.",
                    "The green card as an asylee, for which a ground can be waived: effect.asylum.green-card.")
            .since(
                    "2012-04-17",
                    "Matter of Arrabally and Yerrabelly; overruling known from an account, day from memory",
                    no("A trip on advance parole was no departure that brings the bar."))
            .since(
                    "2026-08-13",
                    Status.UNCERTAIN,
                    "Matter of Delcarmen-Lara, also for trips already made; one account, decision not read",
                    all(says(ADVANCE_PAROLE), any(THREE_YEARS, TEN_YEARS)))
            .recheck()
            .decidedIn("matter-of-delcarmen-lara")
            .build();

    private TravelWhilePending() {}

    private static Condition within(int years) {
        return days(DateTerm.asOf(), Order.LESS, DateTerm.years(DateTerm.told(LEFT_ON), years));
    }
}
