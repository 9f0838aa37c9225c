package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.asylum.apply.UnaccompaniedChild;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;

/// An officer, not a judge, orders some people removed; one who voices fear is first interviewed.
///
/// Whether the removal order itself was right is not decided here. How far expedited removal reaches inside the
/// country has moved several times; orders made while a court had blocked the expansion should go to a lawyer.
public final class ExpeditedRemoval {

    private static final Condition AT_A_PORT = among(ArrivalFacts.MANNER, "port-without-papers");

    private static final Condition UNINSPECTED = among(ArrivalFacts.MANNER, "without-inspection");

    private static final Condition INTERIOR = some(
            ARRIVALS,
            all(ArrivalFacts.IS_LAST, any(AT_A_PORT, all(UNINSPECTED, cameAfter(DateTerm.years(asOf(), -2))))));

    private static final Condition NEAR_THE_BORDER = some(
            ARRIVALS,
            all(
                    ArrivalFacts.IS_LAST,
                    any(
                            AT_A_PORT,
                            all(
                                    UNINSPECTED,
                                    cameAfter(DateTerm.years(asOf(), -2)),
                                    notEncoded(
                                            "the earlier reach of expedited removal",
                                            "it turns on the place and day of the encounter, and on coming by sea")))));

    public static final Rule EXPEDITED_REMOVAL = Rule.of(
                    "entry.expedited-removal",
                    "Expedited removal has been begun, and no Notice to Appear has taken its place.")
            .kind(Kind.ROUTE)
            .cites("INA 235(b)(1)(A)(i)", "INA 235(b)(1)(A)(ii)", "8 CFR 235.3(b)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "8 USC 1225(b)(1)(A)-(G) read",
                    all(says(ScreeningFacts.EXPEDITED_REMOVAL), not(says(ProceedingFacts.NOTICE_FILED))))
            .decidedIn("dhs-v-thuraissigiam")
            .build();

    public static final Rule OUTSIDE = Rule.of(
                    "entry.expedited-removal.exceptions",
                    "The person is outside expedited removal: a child alone, a claim to status, or exempt by nationality.")
            .kind(Kind.EXCEPTION)
            .cites("INA 235(b)(1)(C)", "INA 235(b)(1)(F)", "8 USC 1232(a)(5)(D)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "Both statutes read",
                    any(
                            UnaccompaniedChild.AT_FILING,
                            says(ScreeningFacts.CLAIMED_STATUS),
                            some(
                                    ARRIVALS,
                                    all(
                                            among(ArrivalFacts.PLACE, "airport-or-seaport"),
                                            AT_A_PORT,
                                            notEncoded(
                                                    "arrival by air from a country of the Western Hemisphere without"
                                                            + " full diplomatic relations",
                                                    "which countries those were on which day is not in the tables")))))
            .leavesOut("The special return path for some Mexican and Canadian children.")
            .build();

    public static final Rule REACH = Rule.of(
                    "entry.expedited-removal.reach",
                    "Expedited removal can reach the person: at a port, or inside the country within two years.")
            .cites("INA 235(b)(1)(A)(iii)(II)", "90 FR 8139")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.TO_SATISFACTION,
                    "The person shows two years of presence just" + " before the finding.")
            .since("2025-01-21", "90 FR 8139: from memory; several accounts read", INTERIOR)
            .since(
                    "2025-08-29",
                    Status.STAYED,
                    "Make the Road New York v. Noem (D.D.C.), stay of the expansion: accounts read, day from memory",
                    NEAR_THE_BORDER)
            .since(
                    "2026-07-17",
                    "D.C. Cir., No. 25-5320: stay set aside on 23 June 2026, usable from 17 July 2026 (one secondary"
                            + " source)",
                    INTERIOR)
            .recheck()
            .decidedIn("make-the-road-v-noem")
            .leavesOut("People whom officers do not find, and how two years of presence are shown.")
            .build();

    private ExpeditedRemoval() {}

    private static Condition cameAfter(DateTerm when) {
        return days(told(ArrivalFacts.DATE), Order.MORE, when);
    }
}
