package org.asylia.law.rights;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.days;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.filing.Pending;

/// The work permit while the claim waits. How its days are counted is in the clock rules.
public final class WorkPermitRights {

    private static final Condition WAITED_150_DAYS =
            days(DateTerm.asOf(), Order.AT_LEAST, DateTerm.days(DateTerm.told(FilingFacts.FILING_DATE), 150));

    public static final Rule TIMING = Rule.of(
                    "right.stay-while-ead",
                    "The asylum claim has waited long enough that a work permit may be asked for.")
            .kind(Kind.RIGHT)
            .cites("INA 208(d)(2)", "8 CFR 208.7(a)(1)")
            .burden(Burden.APPLICANT.noting("Asked for after 150 days, not given before 180; delays do not count."))
            .since("1995-01-04", "8 CFR 208.7 read", all(Pending.ASYLUM, WAITED_150_DAYS))
            .leavesOut("Days that do not count, and bars to the permit: see clock.ead.")
            .build();

    public static final Rule CLOCK_NOTICE = Rule.of(
                    "right.clock-notice",
                    "The person must be told when the work-permit clock stops, and may see and challenge it.")
            .kind(Kind.RIGHT)
            .cites("Garcia Perez v. USCIS, No. 22-cv-00806 (W.D. Wash. 2024)", "8 CFR 208.7(a)(2)")
            .burden(Burden.GOVERNMENT.noting(
                    "Challenge court events before the court, USCIS events at the asylum office."))
            .before(Before.NO_SUCH_RULE)
            .since("2024-12-19", "Settlement and the notice of EOIR read", Pending.ASYLUM)
            .build();

    private WorkPermitRights() {}
}
