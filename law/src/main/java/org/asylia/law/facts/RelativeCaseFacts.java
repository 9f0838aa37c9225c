package org.asylia.law.facts;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;

/// Where the spouse and each child stand in the case.
public final class RelativeCaseFacts {

    public static final Fact CAME_TOGETHER = Fact.yesNo("relative.came-together")
            .of(RELATIVES)
            .asks("Did this person come to the United States together with you?")
            .because("Family who came together can go through the fear interview together.")
            .identifying();

    public static final Fact WANTS_INCLUSION = Fact.yesNo("relative.wants-inclusion")
            .of(RELATIVES)
            .asks("Does this person want to be part of your fear interview?")
            .because("Nobody is included who does not want it. Each may have an interview alone.");

    public static final Fact IN_COURT_CASE = Fact.yesNo("relative.in-court-case")
            .of(RELATIVES)
            .asks("Is this person in the same court case as you?")
            .because("Family in the same case can share your asylum claim.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing notice", "Notice to Appear (Form I-862)");

    /// A husband or wife, or an unmarried child under 21 today.
    public static final Condition SPOUSE_OR_CHILD = any(
            among(RelativeFacts.RELATION, "spouse"),
            all(
                    among(RelativeFacts.RELATION, "child"),
                    not(says(RelativeFacts.MARRIED)),
                    amounts(
                            NumberTerm.yearsBetween(DateTerm.told(RelativeFacts.BIRTH_DATE), DateTerm.asOf()),
                            Order.LESS,
                            NumberTerm.number(21))));

    private RelativeCaseFacts() {}
}
