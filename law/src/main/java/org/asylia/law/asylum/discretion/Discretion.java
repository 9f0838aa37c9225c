package org.asylia.law.asylum.discretion;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.yearsBetween;
import static org.asylia.law.facts.DiscretionFacts.FALSE_PAPERS_TO_ENTER;
import static org.asylia.law.facts.DiscretionFacts.FAMILY_HERE;
import static org.asylia.law.facts.DiscretionFacts.FAMILY_WOULD_FOLLOW;
import static org.asylia.law.facts.DiscretionFacts.GOOD_TIES;
import static org.asylia.law.facts.DiscretionFacts.ONLY_TO_ESCAPE;
import static org.asylia.law.facts.DiscretionFacts.PASSED_SAFE_COUNTRY;
import static org.asylia.law.facts.DiscretionFacts.REFUSED_IN_DISCRETION_ONLY;
import static org.asylia.law.facts.DiscretionFacts.SPECIAL_NEED;
import static org.asylia.law.facts.DiscretionFacts.VIOLENT_CONDUCT;
import static org.asylia.law.facts.DiscretionFacts.WITHHOLDING_GRANTED;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.RelativeFacts;

/// Asylum may be granted; it need not be. Everything is weighed, and danger should outweigh all but the worst.
///
/// Left out: fixed negative factors of the December 2020 rule, which is enjoined.
public final class Discretion {

    private static final Burden DISCRETION = new Burden(
            Burden.Party.APPLICANT,
            Burden.Proof.DISCRETION,
            "Danger of persecution should outweigh all but the most serious adverse factors (Pula).");

    private static final Judgment MERITED = Judgment.of(
                    "asylum.discretion",
                    "Does the person, being eligible, merit asylum in discretion?",
                    forIt("Past persecution is shown", someClaim("refugee.past-persecution")),
                    forIt("A well-founded fear is shown", someClaim("refugee.fear")),
                    forIt("Close family lives here", says(FAMILY_HERE)),
                    forIt("Family could follow only through asylum", says(FAMILY_WOULD_FOLLOW)),
                    forIt("There are special needs of age or health", says(SPECIAL_NEED)),
                    forIt("There are good ties here", says(GOOD_TIES)),
                    forIt("False papers served only to escape", all(says(FALSE_PAPERS_TO_ENTER), says(ONLY_TO_ESCAPE))),
                    against(
                            "False papers or lies, not only to escape",
                            all(says(FALSE_PAPERS_TO_ENTER), not(says(ONLY_TO_ESCAPE)))),
                    against("A safe country was passed by", says(PASSED_SAFE_COUNTRY)),
                    against("There is a conviction", some(CONVICTIONS, yes("A conviction is named."))),
                    against(
                            "Violent or dangerous conduct, which takes extraordinary circumstances to outweigh",
                            says(VIOLENT_CONDUCT)))
            .decidedIn(
                    "matter-of-pula", "matter-of-salim", "matter-of-jean", "matter-of-chen", "ins-v-cardoza-fonseca");

    public static final Rule RULE = Rule.of("asylum.discretion", "The person merits asylum in discretion.")
            .kind(Kind.DISCRETION)
            .cites(
                    "INA 208(b)(1)(A)",
                    "Matter of Pula, 19 I&N Dec. 467 (BIA 1987)",
                    "Matter of Jean, 23 I&N Dec. 373 (A.G. 2002)")
            .burden(DISCRETION)
            .decidedIn("matter-of-pula", "matter-of-salim", "matter-of-jean")
            .leavesOut("The fixed negative factors of the 2020 rule: enjoined, see asylum.rule.global-2020.")
            .since(
                    "1980-04-01",
                    "INA 208(a) of 1980, may be granted in discretion; Matter of Salim (1982) gave the way of entry"
                            + " great weight; from the list of precedents",
                    judged(MERITED))
            .since(
                    "1987-09-22",
                    "Matter of Pula: all circumstances, from memory; a court handbook on discretion read",
                    judged(MERITED))
            .build();

    private static final Condition FAMILY_KEPT_APART = some(
            RELATIVES,
            all(
                    not(says(RelativeFacts.IN_UNITED_STATES)),
                    any(
                            among(RelativeFacts.RELATION, "spouse"),
                            all(
                                    among(RelativeFacts.RELATION, "child"),
                                    not(says(RelativeFacts.MARRIED)),
                                    amounts(
                                            yearsBetween(DateTerm.told(RelativeFacts.BIRTH_DATE), DateTerm.asOf()),
                                            Order.LESS,
                                            number(21))))));

    /// A refusal in discretion alone must be weighed again when withholding keeps a family apart.
    public static final Rule SECOND_LOOK = Rule.of(
                    "asylum.discretion.reconsider",
                    "Asylum was refused in discretion only and withholding keeps a spouse or minor child away, so the"
                            + " refusal must be weighed again.")
            .kind(Kind.EXCEPTION)
            .cites("8 CFR 1208.16(e)", "Thamotar v. U.S. Att'y Gen., 1 F.4th 958 (11th Cir. 2021)")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .leavesOut("What comes of the second look: the reasons for the refusal and other ways to reunite the"
                    + " family are weighed. The 2020 rule that would remove the paragraph is enjoined.")
            .since(
                    "1997-04-01",
                    "8 CFR 208.16(e), now 1208.16(e): opening of Thamotar read; wording from memory",
                    all(says(REFUSED_IN_DISCRETION_ONLY), says(WITHHOLDING_GRANTED), FAMILY_KEPT_APART))
            .build();

    /// How a court looks at a refusal in discretion.
    public static final Rule REVIEW = Rule.of(
                    "asylum.discretion.review",
                    "A court may set aside a refusal in discretion only if it is manifestly contrary to law and an"
                            + " abuse of discretion.")
            .kind(Kind.EFFECT)
            .cites("INA 242(b)(4)(D)", "INA 242(a)(2)(B)(ii)")
            .burden(Burden.APPLICANT)
            .since(
                    "1997-04-01",
                    "8 USC 1252 (2013 edition) read",
                    yes("The ban on review of discretionary decisions leaves asylum out."))
            .build();

    private Discretion() {}

    private static Condition someClaim(String rule) {
        return some(COUNTRIES, some(CLAIMS, holds(rule)));
    }
}
