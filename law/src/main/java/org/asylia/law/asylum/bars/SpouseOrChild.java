package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.SecurityFacts.RELATIVE;
import static org.asylia.law.facts.SecurityFacts.RELATIVE_KNOWN;
import static org.asylia.law.facts.SecurityFacts.RELATIVE_LAST_ACT;
import static org.asylia.law.facts.SecurityFacts.RELATIVE_RENOUNCED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// The spouse or child of a person described in the terrorism grounds is covered too, for acts of the last five years.
///
/// Not covered: one who did not know or should not have known, and one who is believed to have renounced the activity.
public final class SpouseOrChild {

    private static final Condition RELATED = among(RELATIVE, "spouse", "parent");

    public static final Rule RULE = Rule.of(
                    "asylum.bar.terrorism.spouse-child",
                    "The person is the spouse or child of someone described in the terrorism grounds for acts of the last"
                            + " five years.")
            .kind(Kind.BAR)
            .cites("INA 212(a)(3)(B)(i)(IX)", "INA 212(a)(3)(B)(ii)", "INA 237(a)(4)(B)", "8 USC 1182(a)(3)(B)(ii)")
            .before(Before.none("This ground was added on 26 October 2001."))
            .since(
                    "2001-10-26",
                    "Pub. L. 107-56, section 411; statute read in the 2013 edition, start from memory",
                    indicated(
                            all(
                                    RELATED,
                                    days(
                                            DateTerm.years(DateTerm.told(RELATIVE_LAST_ACT), 5),
                                            Order.AT_LEAST,
                                            DateTerm.asOf()),
                                    says(RELATIVE_KNOWN),
                                    not(holds("asylum.bar.terrorism.spouse-child.renounced")),
                                    judged(Judgment.of(
                                            "asylum.bar.terrorism.spouse-child",
                                            "Is the husband, wife or parent described in the terrorism grounds?",
                                            forIt("help to an armed group or part in attacks is told", RELATED)))),
                            all(RELATED, says(RELATIVE_KNOWN)),
                            "A relative's acts, known to the person, indicate that the bar may apply.",
                            BarBurden.ONCE_INDICATED))
            .burden(BarBurden.ONCE_INDICATED)
            .leavesOut("More than one such relative.", "From which day the five years are counted back: today is used.")
            .build();

    public static final Rule RENOUNCED = Rule.of(
                    "asylum.bar.terrorism.spouse-child.renounced",
                    "The spouse or child is reasonably believed to have renounced the activity.")
            .kind(Kind.EXCEPTION)
            .cites("INA 212(a)(3)(B)(ii)(II)", "8 USC 1182(a)(3)(B)(ii)(II)")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2001-10-26",
                    "Statute read in the 2013 edition, start from memory",
                    all(
                            says(RELATIVE_RENOUNCED),
                            judged(Judgment.of(
                                    "asylum.bar.terrorism.spouse-child.renounced",
                                    "Are there reasonable grounds to believe that the spouse or child has renounced the"
                                            + " activity?",
                                    forIt("the person says so", says(RELATIVE_RENOUNCED))))))
            .burden(Burden.APPLICANT)
            .build();

    private SpouseOrChild() {}
}
