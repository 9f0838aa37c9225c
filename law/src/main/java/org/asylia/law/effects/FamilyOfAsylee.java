package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.AfterGrantFacts.PETITION_FILED;
import static org.asylia.law.facts.AfterGrantFacts.PETITION_FILED_ON;
import static org.asylia.law.facts.FollowingFacts.INCLUDED;
import static org.asylia.law.facts.FollowingFacts.LATE_EXCUSED;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GrantFacts;

/// After the grant a spouse or child has asylum too: because the relative was included, or by Form I-730.
///
/// Who counts as a spouse or child: [org.asylia.law.asylum.family.FollowingFamily].
public final class FamilyOfAsylee {

    private static final DateTerm TWO_YEARS =
            DateTerm.named("two years after the grant", DateTerm.years(DateTerm.told(GrantFacts.DATE), 2));

    private static final Condition IN_TIME =
            any(days(DateTerm.told(PETITION_FILED_ON), Order.AT_MOST, TWO_YEARS), says(LATE_EXCUSED));

    private static final Condition STILL_TIME =
            all(not(says(PETITION_FILED)), days(DateTerm.asOf(), Order.AT_MOST, TWO_YEARS));

    public static final Rule RULE = Rule.of(
                    "effect.asylum.family",
                    "This spouse or child shares the asylum: included in it, or by Form I-730 in time.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("INA 208(b)(3)", "8 CFR 208.21", "8 CFR 208.21(c)", "8 CFR 208.21(d)", "63 FR 3792")
            .burden(Burden.APPLICANT)
            .leavesOut(
                    "A last day on a weekend, and how the two years are counted: deadline.i730.",
                    "The relation on the days of filing, decision and entry: asylum.derivative.relationship.")
            .since(
                    "1980-04-01",
                    "INA 208(b)(3), before 1997 INA 208(c); two accounts. Time for the petition before 1998 not"
                            + " encoded",
                    all(says(GRANTED), not(says(ENDED)), holds("asylum.derivative")))
            .since(
                    "1998-02-26",
                    "63 FR 3792: summary read, and the USCIS Policy Manual; pinpoint from memory",
                    all(
                            says(GRANTED),
                            not(says(ENDED)),
                            holds("asylum.derivative"),
                            any(says(INCLUDED), all(says(PETITION_FILED), IN_TIME), STILL_TIME)))
            .build();

    private FamilyOfAsylee() {}
}
