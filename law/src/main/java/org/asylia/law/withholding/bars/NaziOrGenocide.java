package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.PersecutorFacts.GENOCIDE;
import static org.asylia.law.facts.PersecutorFacts.NAZI;
import static org.asylia.law.facts.PersecutorFacts.TORTURE;
import static org.asylia.law.facts.PersecutorFacts.UNLAWFUL_KILLING;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Part in Nazi persecution, genocide, torture abroad or killings by officials without trial bars withholding.
///
/// It never bars deferral under the Convention Against Torture.
public final class NaziOrGenocide {

    private static final Judgment DESCRIBED = Judgment.of(
                    "withholding.bar.nazi-genocide",
                    "Did the person take part in Nazi persecution, genocide, or (from 17 December 2004) torture abroad or"
                            + " an extrajudicial killing, as the law defines them?",
                    forIt("Nazi persecution", says(NAZI)),
                    forIt("genocide", says(GENOCIDE)),
                    forIt("torture outside the United States", says(TORTURE)),
                    forIt("killing by officials without a trial", says(UNLAWFUL_KILLING)))
            .decidedIn("matter-of-d-r-2011", "matter-of-d-r-2017", "matter-of-o-r-e");

    public static final Rule RULE = Rule.of(
                    "withholding.bar.nazi-genocide",
                    "The person took part in Nazi persecution, genocide, torture abroad or extrajudicial killing.")
            .kind(Kind.BAR)
            .cites(
                    "INA 241(b)(3)(B)",
                    "INA 237(a)(4)(D)",
                    "INA 212(a)(3)(E)",
                    "8 USC 1227(a)(4)(D)",
                    "8 USC 1182(a)(3)(E)")
            .since("1980-04-01", "Old INA 243(h)(1) with 241(a)(19): Nazi persecution; from memory", raised(says(NAZI)))
            .since(
                    "1991-03-01",
                    "Pub. L. 101-649, section 602: genocide added; from memory, start not verified",
                    raised(any(says(NAZI), says(GENOCIDE))))
            .since("1997-04-01", "INA 241(b)(3)(B); statute read", raised(any(says(NAZI), says(GENOCIDE))))
            .since(
                    "2004-12-17",
                    "Pub. L. 108-458, section 5501: torture and extrajudicial killing added; text read in the 2013"
                            + " edition, start from memory",
                    raised(any(says(NAZI), says(GENOCIDE), says(TORTURE), says(UNLAWFUL_KILLING))))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("matter-of-d-r-2011", "matter-of-d-r-2017", "matter-of-o-r-e")
            .build();

    private NaziOrGenocide() {}

    private static Condition raised(Condition told) {
        return indicated(
                all(told, judged(DESCRIBED)),
                told,
                "What is told or recorded indicates that the bar may apply.",
                BarBurden.ONCE_INDICATED);
    }
}
