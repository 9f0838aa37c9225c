package org.asylia.law.fees;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// The two changes of the court's fee table in 2026. An unpaid appeal or motion does not count.
final class CourtFeeRules {

    static final Rule JUNE_2026 = Rule.of(
                    "fee.eoir-2026-06", "The court fee rules as rewritten in June 2026 apply to this appeal or motion.")
            .kind(Kind.EFFECT)
            .cites("91 FR 35374", "8 CFR 1003.8", "8 CFR 1003.24", "8 CFR 1103.7", "8 CFR 1208.3(a)(1)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .leavesOut("The amounts of its table, which were not seen; only 1003.8 was read.")
            .since(
                    "2026-06-11",
                    "EOIR interim rule: 8 CFR 1003.8 as of 20 June 2026 read; page of the register from one law office",
                    from("2026-06-11"))
            .build();

    static final Rule FISCAL_YEAR_2027 = Rule.of(
                    "fee.eoir-fy2027", "The court fees for fiscal year 2027 apply to this appeal or motion.")
            .kind(Kind.EFFECT)
            .cites("91 FR 54211", "8 CFR 1103.7(b)", "8 CFR 1003.24(b)(2)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .leavesOut("The primary text, which was not read; payment only through EOIR's payment page: fee.payment.")
            .since(
                    "2026-10-01",
                    Status.UNCERTAIN,
                    "One law office's notes of 2 October 2026, naming the register and EOIR's page",
                    from("2026-10-01"))
            .recheck()
            .build();

    private CourtFeeRules() {}

    private static Condition from(String day) {
        return any(
                all(holds("fee.bia-appeal"), days(AppealFee.DAY, Order.AT_LEAST, DateTerm.day(day))),
                all(
                        any(holds("fee.motion.bia"), holds("fee.motion.ij")),
                        days(MotionFees.DAY, Order.AT_LEAST, DateTerm.day(day))));
    }
}
