package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.OrderFacts;

/// A person whom an officer ordered removed for an aggravated felony may not ask for asylum.
///
/// It reaches people who are not permanent residents, or only conditional ones. Withholding and torture protection
/// stay open after a positive reasonable-fear finding. Left out: whether the conviction is an aggravated felony; that
/// is decided in [org.asylia.law.crimes].
public final class AdministrativeRemoval {

    private static final Condition ORDERED_BY_OFFICER = all(says(OrderFacts.ORDERED), says(OrderFacts.ADMINISTRATIVE));

    public static final Rule ADMINISTRATIVE_REMOVAL = Rule.of(
                    "asylum.apply.bar.admin-removal",
                    "An officer ordered the person removed for an aggravated felony, so asylum cannot be asked for.")
            .kind(Kind.BAR)
            .cites("INA 238(b)(5)", "8 USC 1228(b)(5)", "8 CFR 1208.31(a)", "8 CFR 1208.31(e)")
            .burden(
                    Burden.Party.GOVERNMENT,
                    Burden.Proof.CLEAR_AND_CONVINCING,
                    "The government shows the conviction and" + " that the person is no permanent resident.")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1994-09-13",
                    "Violent Crime Control and Law Enforcement Act of 1994, section 130004: from memory",
                    ORDERED_BY_OFFICER)
            .since("1997-04-01", "INA 238(b)(1)-(5) and 8 CFR 1208.31(a), (e) read", ORDERED_BY_OFFICER)
            .leavesOut(
                    "A person ordered removed in error because the conviction is no aggravated felony: the order must"
                            + " first be undone.")
            .build();

    private AdministrativeRemoval() {}
}
