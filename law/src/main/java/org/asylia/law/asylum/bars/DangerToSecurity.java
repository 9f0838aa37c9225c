package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.SecurityFacts.ACCUSED;
import static org.asylia.law.facts.SecurityFacts.ACTS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// A person who may reasonably be regarded as a danger to the security of the United States is barred from asylum.
///
/// The Attorney General asks for any danger that is not trivial; the 3rd Circuit asks that the person is, not merely
/// may be, a danger (Yusupov). Terrorism has its own bar, [TerrorismBar]; disease its own rule, [PublicHealth].
public final class DangerToSecurity {

    private static final Condition RAISED = any(says(ACCUSED), says(ACTS));

    private static final Condition DANGER = indicated(
            all(
                    RAISED,
                    judged(Judgment.of(
                                    "asylum.bar.security",
                                    "Are there reasonable grounds to regard the person as a danger to the security of the"
                                            + " United States, by the standard of the governing circuit?",
                                    forIt("a record or the government says so", says(ACCUSED)),
                                    forIt("acts against the country or its people", says(ACTS)))
                            .decidedIn("matter-of-a-h-ag-2005", "yusupov-v-ag", "matter-of-u-h"))),
            RAISED,
            "Evidence of a danger to security indicates that the bar may apply.",
            BarBurden.ONCE_INDICATED);

    public static final Rule RULE = Rule.of(
                    "asylum.bar.security",
                    "There are reasonable grounds to regard the person as a danger to the security of the United States.")
            .kind(Kind.BAR)
            .cites(
                    "INA 208(b)(2)(A)(iv)",
                    "8 USC 1158(b)(2)(A)(iv)",
                    "Matter of A-H-, 23 I&N Dec. 774 (A.G. 2005)",
                    "Yusupov v. Attorney General, 518 F.3d 185 (3d Cir. 2008)")
            .since(
                    "1980-04-01",
                    "By regulation first (former 8 CFR 208.8(f)(1)(vi) and 208.14(c)(3), from memory), since 1 April 1997"
                            + " INA 208(b)(2)(A)(iv) (statute read)",
                    DANGER)
            .since(
                    "2025-12-31",
                    "The same, and 8 CFR 1208.13(c)(10) on public health: FR Doc. 2025-23970, header read",
                    any(DANGER, holds("asylum.bar.security.public-health")))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("matter-of-a-h-ag-2005", "yusupov-v-ag")
            .leavesOut("The two wordings of the standard are left to the judgment; the 3rd Circuit's is stricter.")
            .build();

    private DangerToSecurity() {}
}
