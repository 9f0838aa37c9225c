package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.Lists.APPLICATIONS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.EarlierApplicationFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;

/// A person whose own asylum application a judge or the Board refused may not apply again, unless things changed.
///
/// A refusal or referral by an asylum officer alone is not this bar. Only changed circumstances lift it;
/// extraordinary ones excuse lateness only. Left out: the rules for reopening, which a person under a final order
/// must meet first.
public final class EarlierDenial {

    private static final Condition CHANGED_SINCE = all(
            holds("asylum.bar.one-year.exception.changed"),
            days(told(LatenessFacts.CHANGED_ON), Order.MORE, told(EarlierApplicationFacts.DECIDED_ON)));

    public static final Rule EARLIER_DENIAL = Rule.of(
                    "asylum.bar.previous-denial",
                    "A judge or the Board refused asylum to the person before, and nothing material has changed.")
            .kind(Kind.BAR)
            .cites("INA 208(a)(2)(C)", "8 USC 1158(a)(2)(C)", "INA 208(a)(2)(D)", "8 CFR 1208.4(a)(3)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.TO_SATISFACTION, "The applicant shows the change.")
            .selectedBy(FilingFacts.FILING)
            .before(Before.none("There was no such bar for applications filed before 1 April 1997."))
            .since(
                    "1997-04-01",
                    "INA 208(a)(2)(C)-(D) read; (a)(3) of the regulation from memory",
                    some(
                            APPLICATIONS,
                            all(
                                    among(EarlierApplicationFacts.DECISION, "denied-by-judge", "denied-by-board"),
                                    not(holds("asylum.bar.previous-denial.dependents")),
                                    not(CHANGED_SINCE))))
            .decidedIn("matter-of-c-w-l")
            .leavesOut("Reopening a closed case, which comes first for a person under a final order.")
            .build();

    private EarlierDenial() {}
}
