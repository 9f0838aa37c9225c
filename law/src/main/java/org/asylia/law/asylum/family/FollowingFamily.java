package org.asylia.law.asylum.family;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.yearsBetween;
import static org.asylia.law.facts.GrantFacts.GRANT_DAY;
import static org.asylia.law.facts.Lists.RELATIVES;
import static org.asylia.law.facts.RelativeFacts.BAR_SIGN;
import static org.asylia.law.facts.RelativeFacts.BIRTH_DATE;
import static org.asylia.law.facts.RelativeFacts.ENDED;
import static org.asylia.law.facts.RelativeFacts.MARRIED;
import static org.asylia.law.facts.RelativeFacts.RELATION;
import static org.asylia.law.facts.RelativeFacts.SINCE;
import static org.asylia.law.facts.RelativeFacts.UNBORN_AT_GRANT;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;

/// Spouse and unmarried children under 21 share asylum, with the applicant or later.
///
/// Left out: the petition for a relative abroad (Form I-730, within two years of the grant), which is procedure.
/// A child's own asylum gives nothing to its parents.
public final class FollowingFamily {

    private static final Condition SPOUSE = among(RELATION, "spouse");
    private static final Condition CHILD = among(RELATION, "child");

    /// The relation exists on the day of the grant and goes on.
    public static final Rule RELATIONSHIP = Rule.of(
                    "asylum.derivative.relationship",
                    "The marriage or parentage exists on the day of the grant and has not ended since.")
            .kind(Kind.ELEMENT)
            .each(RELATIVES)
            .cites("8 CFR 208.21(b)", "8 CFR 208.21(c)", "8 CFR 208.21(d)", "8 CFR 1208.21")
            .burden(Burden.APPLICANT)
            .leavesOut("The days of filing, decision and entry, told together by whether the relation has ended.")
            .since(
                    "1998-02-26",
                    "63 FR 3792: summary read, and the USCIS Policy Manual; that an unborn child counts, from memory",
                    all(
                            any(SPOUSE, CHILD),
                            any(
                                    days(DateTerm.told(SINCE), Order.AT_MOST, GRANT_DAY),
                                    all(CHILD, says(UNBORN_AT_GRANT))),
                            not(says(ENDED))))
            .build();

    /// The age is frozen on the day of filing.
    public static final Rule AGE_FROZEN = Rule.of(
                    "asylum.derivative.age-out",
                    "This unmarried child was under 21 on the day of filing, and so still counts as a child.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("INA 208(b)(3)(B)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .leavesOut("Applications no longer pending on 6 August 2002.")
            .since(
                    "2002-08-06",
                    "Child Status Protection Act; 8 USC 1158(b)(3)(B) read, start from memory",
                    all(CHILD, not(says(MARRIED)), under21On(FilingFacts.FILING)))
            .build();

    public static final Rule RULE = Rule.of(
                    "asylum.derivative", "If asylum is granted, this spouse or child may have the same status.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("INA 208(b)(3)(A)", "8 CFR 208.21(a)", "8 CFR 1208.21")
            .burden(Burden.APPLICANT.noting("The applicant shows the relation by a preponderance."))
            .leavesOut(
                    "A relative who is eligible for asylum alone.",
                    "Form I-730 within two years of the grant: a deadline, kept with the procedure.")
            .since(
                    "1997-04-01",
                    "8 USC 1158(b)(3)(A) and the USCIS Policy Manual read; which bars reach a relative, from memory",
                    all(
                            any(
                                    SPOUSE,
                                    all(
                                            CHILD,
                                            not(says(MARRIED)),
                                            any(under21On(GRANT_DAY), holds("asylum.derivative.age-out")))),
                            holds("asylum.derivative.relationship"),
                            any(
                                    not(says(BAR_SIGN)),
                                    judged(Judgment.of(
                                            "asylum.derivative",
                                            "Is the relative free of the bars of INA 208(b)(2)(A)(i) to (v)?",
                                            against("There are signs of such a bar", says(BAR_SIGN)))))))
            .build();

    private FollowingFamily() {}

    private static Condition under21On(DateTerm day) {
        return amounts(yearsBetween(DateTerm.told(BIRTH_DATE), day), Order.LESS, number(21));
    }
}
