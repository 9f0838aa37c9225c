package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// The government may not send a person to a country where life or freedom would be threatened on a protected ground.
///
/// [#RULE] is the test of the statute, for one country; [#ELIGIBLE] adds that the evidence carries the burden.
/// The bars that take withholding away are not in here: see the bars of this room.
public final class WithholdingOfRemoval {

    private static final Burden BURDEN = new Burden(
            Burden.Party.APPLICANT,
            Burden.Proof.MORE_LIKELY_THAN_NOT,
            "past persecution shifts it to the government, 8 CFR 1208.16(b)(1)");

    public static final Rule RULE = Rule.of(
                    "withholding.rule",
                    "In this country the person's life or freedom would be threatened because of race, religion,"
                            + " nationality, membership in a particular social group, or political opinion.")
            .kind(Kind.ELEMENT)
            .each(COUNTRIES)
            .cites("INA 241(b)(3)(A)", "8 USC 1231(b)(3)(A)", "8 CFR 1208.16(b)")
            .burden(BURDEN)
            .since(
                    "1980-04-01",
                    "INA 243(h)(1) as amended by the Refugee Act of 1980, Pub. L. 96-212, 203(e); from memory, with"
                            + " the account in INS v. Stevic",
                    threat())
            .since("1997-04-01", "INA 241(b)(3)(A); statute read", threat())
            .decidedIn("ins-v-stevic", "ins-v-cardoza-fonseca", "matter-of-toboso-alfonso", "matter-of-g-k")
            .leavesOut("People stopped on the high seas are outside the statute: Sale v. Haitian Centers Council,"
                    + " 509 U.S. 155 (1993).")
            .build();

    public static final Rule ELIGIBLE = Rule.of(
                    "withholding.eligible",
                    "The threat in this country is shown, so that removal to it must be withheld unless a bar applies.")
            .kind(Kind.ELEMENT)
            .each(COUNTRIES)
            .cites("INA 241(b)(3)(A)", "INA 241(b)(3)(C)", "8 CFR 1208.16(b)")
            .burden(BURDEN)
            .since(
                    "1980-04-01",
                    "INA 243(h)(1), since 1997-04-01 INA 241(b)(3); present statute read",
                    all(holds("withholding.rule"), holds("withholding.evidence")))
            .build();

    private WithholdingOfRemoval() {}

    private static Condition threat() {
        return all(
                holds("withholding.country"),
                some(
                        CLAIMS,
                        all(
                                holds("refugee.ground"),
                                holds("refugee.actor"),
                                holds("withholding.nexus"),
                                holds("withholding.threat"))));
    }
}
