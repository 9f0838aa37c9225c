package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.DetentionFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.screening.Screened;

/// A person held under INA 236(a) may ask a judge for bond: no fee, at least 1,500 dollars, on danger and flight.
///
/// Not for people stopped at a port or paroled there, held for crimes, under an officer's or a final order, or in
/// expedited removal. For people who came in without inspection the circuit decides: `entry.dhs-detention.235b`.
public final class Bond {

    private static final Condition AT_A_PORT = some(
            ARRIVALS,
            all(
                    ArrivalFacts.IS_LAST,
                    among(ArrivalFacts.MANNER, "port-without-papers", "paroled", "stowaway", "crew")));

    private static final Condition UNDER_236A = all(
            says(DetentionFacts.HELD),
            not(says(DetentionFacts.FOR_CRIME)),
            not(AT_A_PORT),
            not(holds("entry.expedited-removal")),
            not(Screened.FOR_REASONABLE_FEAR),
            not(holds("forum.motion-only")));

    private static final Condition AFTER_CREDIBLE_FEAR =
            all(says(ScreeningFacts.EXPEDITED_REMOVAL), among(ScreeningFacts.CREDIBLE_FEAR, "positive"));

    public static final Rule RULE = Rule.of(
                    "step.defensive.bond", "The person is held, and may ask an immigration judge to set a bond.")
            .kind(Kind.STEP)
            .cites("INA 236(a)", "INA 236(c)", "8 CFR 1003.19(h)(2)(i)(B)", "8 CFR 1236.1(d)")
            .burden(Burden.APPLICANT.noting("That the person is no danger and will come to hearings (from memory)."))
            .since("1997-04-01", "That no fee is due, read; the rest from memory", UNDER_236A)
            .since(
                    "2019-04-16",
                    "Matter of M-S-: no bond after a positive credible-fear finding; from the list of precedents",
                    all(UNDER_236A, not(AFTER_CREDIBLE_FEAR)))
            .since(
                    "2025-07-08",
                    "The government's reading of INA 235(b), then Matter of Yajure Hurtado: trackers read",
                    all(UNDER_236A, not(AFTER_CREDIBLE_FEAR), not(holds("entry.dhs-detention.235b"))))
            .recheck()
            .decidedIn(
                    "matter-of-x-k",
                    "matter-of-m-s-ag-2019",
                    "matter-of-q-li",
                    "matter-of-yajure-hurtado",
                    "matter-of-n-a-g-c",
                    "matter-of-vizcaino-aybar",
                    "matter-of-w-f-d")
            .leavesOut(
                    "Injunctions for people with a positive credible-fear finding, such as that in Washington State.",
                    "Long detention under INA 236(c): left to the circuits (Genalo v. Black was dismissed).")
            .build();

    private Bond() {}
}
