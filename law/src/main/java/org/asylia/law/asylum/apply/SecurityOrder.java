package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.OrderFacts;

/// A person ordered out at the border on security grounds may ask for protection only as the government directs.
///
/// Left out: the Attorney General's decision itself, which may rest on secret information, and the separate path for
/// torture protection (8 CFR 235.8, 208.18(d)).
public final class SecurityOrder {

    public static final Rule SECURITY_ORDER = Rule.of(
                    "asylum.apply.bar.235c",
                    "The person was ordered out on security grounds and no hearing on asylum was ordered.")
            .kind(Kind.BAR)
            .cites("INA 235(c)", "8 USC 1225(c)", "8 CFR 1208.2(c)(1)")
            .burden(Burden.NONE)
            .since(
                    "1980-04-01",
                    "Old INA 235(c): from memory",
                    all(
                            says(OrderFacts.SECURITY),
                            notEncoded(
                                    "asylum after a summary exclusion under old INA 235(c)",
                                    "the practice before 1997 was not looked up")))
            .since(
                    "1997-04-01",
                    "INA 235(c) read; regulations from memory",
                    all(says(OrderFacts.SECURITY), not(says(OrderFacts.SECURITY_HEARING))))
            .leavesOut("Torture protection after such an order (8 CFR 235.8, 208.18(d)): it has its own path.")
            .build();

    private SecurityOrder() {}
}
