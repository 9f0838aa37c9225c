package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.LaterProtectionFacts.NAMED;
import static org.asylia.law.facts.LaterProtectionFacts.NOTICE_AND_CHANCE;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.CountryFacts;

/// Removal to a third country of a person who is protected from another: allowed by statute, used since 2025.
///
/// The courts have moved several times on the notice that must come before it. Fear of the third country must be said
/// at once: third-country.screen.
public final class ThirdCountryRemoval {

    private static final Condition NAMED_BY_THE_GOVERNMENT =
            all(OtherProtection.STANDS, says(CountryFacts.REMOVAL_PROPOSED), not(says(NAMED)));

    private static final Condition AFTER_NOTICE = all(NAMED_BY_THE_GOVERNMENT, says(NOTICE_AND_CHANCE));

    public static final Rule RULE = Rule.of(
                    "effect.third-country",
                    "The protection does not name this country, and the government may remove the person to it.")
            .kind(Kind.EFFECT)
            .each(COUNTRIES)
            .cites("INA 241(b)(1)", "INA 241(b)(2)", "INA 241(b)(3)", "DHS v. D.V.D., No. 26-426 (U.S. 2026)")
            .burden(Burden.GOVERNMENT)
            .leavesOut(
                    "The order of countries in INA 241(b)(2), and whether the country will take the person.",
                    "The screening of a fear of that country: third-country.screen.")
            .since(
                    "2025-02-18",
                    "Enforcement directive of this day, known from accounts; the statute is older",
                    NAMED_BY_THE_GOVERNMENT)
            .since(
                    "2025-04-18",
                    Status.ENJOINED,
                    "D.V.D. v. DHS (D. Mass.): injunction, only after notice and a real chance to claim fear; accounts",
                    AFTER_NOTICE)
            .since("2025-06-23", "The Supreme Court stays the injunction; accounts", NAMED_BY_THE_GOVERNMENT)
            .since(
                    "2026-02-25",
                    Status.VACATED,
                    "Final judgment of the same court against the policy; accounts, its terms not read and taken to"
                            + " be those of the injunction",
                    AFTER_NOTICE)
            .since(
                    "2026-03-11",
                    "The First Circuit pauses that judgment on about this day; accounts",
                    NAMED_BY_THE_GOVERNMENT)
            .since(
                    "2026-09-29",
                    Status.UNCERTAIN,
                    "The Supreme Court stays the judgment and takes the case, Nos. 26A406 and 26-426; one account",
                    NAMED_BY_THE_GOVERNMENT)
            .recheck()
            .decidedIn("dhs-v-dvd")
            .build();

    private ThirdCountryRemoval() {}
}
