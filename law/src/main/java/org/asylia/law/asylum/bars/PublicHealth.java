package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.SecurityFacts.HEALTH_EXPOSED;
import static org.asylia.law.facts.SecurityFacts.HEALTH_PLACE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Since 31 December 2025 an emergency over a disease that spreads can make a person a danger to security.
///
/// As far as known on 22 November 2026 no place had been named under the rule. Published in 2020, it was put off five
/// times and never applied before.
public final class PublicHealth {

    public static final Rule RULE = Rule.of(
                    "asylum.bar.security.public-health",
                    "An emergency over a disease that spreads makes the person a danger to security.")
            .kind(Kind.BAR)
            .cites(
                    "8 CFR 208.13(c)(10)",
                    "8 CFR 1208.13(c)(10)",
                    "8 CFR 208.16(d)(2)",
                    "8 CFR 1208.16(d)(2)",
                    "85 FR 84160",
                    "91 FR 2285")
            .before(Before.none("The rule of 2020 was put off until 31 December 2025 and never applied before."))
            .since(
                    "2025-12-31",
                    "FR Doc. 2025-23970 (partial withdrawal), header read; delays read in 86 FR 73615 and 89 FR 105386;"
                            + " the two prongs from memory; no designation found up to October 2026",
                    any(says(HEALTH_EXPOSED), says(HEALTH_PLACE)))
            .recheck()
            .burden(BarBurden.ONCE_INDICATED)
            .leavesOut(
                    "Which declaration or designation is in force: told by the person or the practitioner, no table is kept.",
                    "Which event must fall on or after 31 December 2025: not verified, the day asked for is used.")
            .build();

    private PublicHealth() {}
}
