package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.PresenceFacts;

/// Asylum cannot be asked for in the Northern Mariana Islands before 1 January 2030.
///
/// Withholding and torture protection can. The bar is taken to end when the person moves to another part of the
/// United States: an inference from its words, not a decided point.
public final class NorthernMarianas {

    public static final Rule NORTHERN_MARIANAS = Rule.of(
                    "asylum.apply.bar.cnmi",
                    "The person is in the Northern Mariana Islands, where asylum cannot be asked for before 2030.")
            .kind(Kind.BAR)
            .cites("INA 208(e)", "8 USC 1158(e)", "INA 235(b)(1)(G)", "8 CFR 208.1(a)(2)", "8 CFR 1208.1(a)(2)")
            .burden(Burden.NONE)
            .before(Before.none("The immigration laws of the United States did not apply there yet."))
            .since(
                    "2009-11-28",
                    "8 CFR 208.1(a)(2) read in copies of 2021 and 2024 for the end; start from memory",
                    says(PresenceFacts.IN_NORTHERN_MARIANAS))
            .ended(
                    "2030-01-01",
                    Status.SUPERSEDED,
                    "The bar is set to end on 1 January 2030, unless Congress moves it.")
            .leavesOut("Whether a person who arrived there and moved on stays barred: taken as no, not decided.")
            .build();

    private NorthernMarianas() {}
}
