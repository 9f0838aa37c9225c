package org.asylia.law.rights;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.filing.Pending;

/// The statute wants an interview or hearing within 45 days and a decision within 180, but nobody can sue for it.
public final class GovernmentTime {

    public static final Rule RULE = Rule.of(
                    "duty.ada",
                    "The government should begin to hear the claim within 45 days and decide within 180 days of filing.")
            .kind(Kind.DUTY)
            .cites("INA 208(d)(5)(A)(ii)", "INA 208(d)(5)(A)(iii)", "INA 208(d)(7)")
            .burden(Burden.GOVERNMENT.noting("Aims without a remedy, but for the work-permit clock."))
            .since("1997-04-01", "8 USC 1158(d)(5)(A)(ii)-(iv), (d)(7) read", Pending.ASYLUM)
            .leavesOut("Exceptional circumstances. The thirty days for an appeal bind: see deadline.bia-appeal.")
            .build();

    private GovernmentTime() {}
}
