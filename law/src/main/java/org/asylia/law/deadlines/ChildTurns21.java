package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.DateTerm.years;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.Lists.RELATIVES;
import static org.asylia.law.facts.RelativeFacts.BIRTH_DATE;
import static org.asylia.law.facts.RelativeFacts.MARRIED;
import static org.asylia.law.facts.RelativeFacts.RELATION;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.FilingFacts;

/// A child's age is frozen on the day the application is filed, so file before the 21st birthday.
///
/// The effect itself: [org.asylia.law.asylum.family.FollowingFamily#AGE_FROZEN].
public final class ChildTurns21 {

    private static final DateTerm LAST_DAY =
            named("the day before the 21st birthday", DateTerm.days(years(told(BIRTH_DATE), 21), -1));

    public static final Rule AGE_OUT = Rule.of(
                    "deadline.child-21", "The application must be filed before this child turns 21.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("INA 208(b)(3)(B)", "8 USC 1158(b)(3)(B)")
            .burden(Burden.APPLICANT)
            .selectedBy(FilingFacts.FILING)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2002-08-06",
                    "Child Status Protection Act; 8 USC 1158(b)(3)(B) read, start from memory",
                    all(
                            among(RELATION, "child"),
                            not(says(MARRIED)),
                            undone(FilingFacts.FILED, FilingFacts.FILING_DATE, LAST_DAY)))
            .gives(Yield.lastDay(
                            LAST_DAY,
                            "received by USCIS or the court",
                            "This child can no longer share the parent's asylum and needs a case of their own.",
                            "An application of the child's own.")
                    .plannedBy(businessDayBefore(LAST_DAY)))
            .leavesOut("Applications no longer pending on 6 August 2002.")
            .build();

    private ChildTurns21() {}
}
