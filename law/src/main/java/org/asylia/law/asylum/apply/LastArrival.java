package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.yes;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// The year runs from the last arrival, even when that was a return from a short trip.
///
/// Only a return from a short trip on advance parole is contested: the Second Circuit does not count it.
public final class LastArrival {

    private static final Reading SECOND_CIRCUIT = Reading.in(
            Set.of("2"),
            "short-trip-skipped",
            "Second Circuit: a return from a short trip on parole is not the last arrival.",
            "Joaquin-Porras v. Gonzales, 435 F.3d 172 (2d Cir. 2006)",
            no("A short trip with permission does not start a new year."));

    private static final Reading LITERAL = Reading.elsewhere(
            "literal",
            "The Board: the last arrival is the last arrival, also after a short trip.",
            "Matter of F-P-R-, 24 I&N Dec. 681 (BIA 2008); 8 CFR 1208.4(a)(2)(ii)",
            yes("Every arrival counts."));

    private static final Condition POINT = contested(
            "asylum.bar.one-year.last-arrival",
            "Does a return from a short trip on advance parole start a new year?",
            SECOND_CIRCUIT,
            LITERAL);

    public static final Rule LAST_ARRIVAL = Rule.of(
                    "asylum.bar.one-year.last-arrival",
                    "The year is counted from the last arrival, even after a short trip with permission.")
            .cites("8 CFR 208.4(a)(2)(ii)", "8 CFR 1208.4(a)(2)(ii)", "Matter of F-P-R-, 24 I&N Dec. 681 (BIA 2008)")
            .burden(Burden.NONE)
            .before(Before.met("The interim rule of 1997 counted from the last arrival too."))
            .since("2001-01-05", "8 CFR 1208.4(a)(2)(ii) read", yes("Every arrival counts."))
            .since("2006-01-18", "Joaquin-Porras v. Gonzales: holding from the list of decisions", POINT)
            .decidedIn("matter-of-f-p-r", "joaquin-porras-v-gonzales")
            .build();

    private LastArrival() {}
}
