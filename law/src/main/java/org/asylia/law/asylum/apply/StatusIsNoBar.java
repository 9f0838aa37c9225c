package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Coming or staying without permission does not by itself close asylum.
///
/// It may weigh in discretion, in the rules for some border crossings ([org.asylia.law.asylum.limits]) and in what
/// proceedings a person is put into.
public final class StatusIsNoBar {

    private static final String BECAUSE =
            "The statute lets a person apply whatever the status and wherever the" + " person came in.";

    public static final Rule STATUS_IS_NO_BAR = Rule.of(
                    "asylum.apply.status-irrelevant",
                    "Coming in or staying without permission does not by itself bar asylum.")
            .kind(Kind.EFFECT)
            .cites("INA 208(a)(1)", "8 USC 1158(a)(1)")
            .burden(Burden.NONE)
            .since("1980-04-01", "INA 208(a) as enacted in 1980 (irrespective of status): from memory", yes(BECAUSE))
            .since("1997-04-01", "INA 208(a)(1); statute read", yes(BECAUSE))
            .decidedIn("east-bay-v-trump-2020")
            .build();

    private StatusIsNoBar() {}
}
