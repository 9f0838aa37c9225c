package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.FilingFacts;

/// The threat must be because of a protected ground; how much of a reason it must be depends on the circuit.
///
/// What suffices for asylum suffices here. Where it does not, the Board and most circuits stop; the Sixth and Ninth
/// Circuits ask only whether the ground is a reason, because Congress wrote "one central reason" into the asylum
/// statute alone. Applications filed before 11 May 2005 have the older asylum test either way.
public final class WithholdingNexus {

    private static final String POINT = "withholding.nexus.standard";
    private static final String QUESTION = "Is it enough for withholding that a protected ground is a reason for the"
            + " harm, though not a central one?";

    private static final Condition FILED_SINCE_REAL_ID = days(FilingFacts.FILING, Order.AT_LEAST, day("2005-05-11"));

    public static final Rule RULE = Rule.of(
                    "withholding.nexus",
                    "The threat is because of a protected ground, in the measure that withholding" + " asks for.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "INA 241(b)(3)(A)",
                    "INA 241(b)(3)(C)",
                    "Matter of C-T-L-, 25 I&N Dec. 341 (BIA 2010)",
                    "Barajas-Romero v. Lynch, 846 F.3d 351 (9th Cir. 2017)",
                    "Guzman-Vazquez v. Barr, 959 F.3d 253 (6th Cir. 2020)")
            .burden(Burden.APPLICANT.noting("direct or circumstantial evidence of motive"))
            .since(
                    "1980-04-01",
                    "INA 243(h)(1), since 1997-04-01 INA 241(b)(3)(A): the test of asylum was used for both; from"
                            + " memory",
                    holds("refugee.nexus"))
            .since(
                    "2005-05-11",
                    "REAL ID Act 101(a) and (c): one central reason for asylum only; whether it reached withholding was"
                            + " open (statute read)",
                    asylumTestOr(
                            Reading.elsewhere("a-reason", "A reason is enough", "INA 241(b)(3)(C)", aReason()),
                            Reading.elsewhere(
                                    "one-central-reason",
                                    "One central reason is needed",
                                    "INA 208(b)(1)(B)(i), by analogy",
                                    no("It would have to be one central reason, as for asylum."))))
            .since(
                    "2010-09-14",
                    "Matter of C-T-L-: one central reason for withholding too (headnote read)",
                    holds("refugee.nexus"))
            .since(
                    "2017-01-18",
                    "Barajas-Romero read: the Ninth Circuit departs from C-T-L-",
                    asylumTestOr(aReasonIn(Set.of("9")), oneCentralReason()))
            .since(
                    "2020-05-18",
                    "Guzman-Vazquez read: the Sixth Circuit does too. One central reason: 2d (Quituizaca), 3d"
                            + " (Gonzalez-Posadas), 5th (Vazquez-Guerra), 11th (Sanchez-Castro), in practice 1st, 4th,"
                            + " 8th, 10th, from memory; 7th not verified, so both readings run there",
                    asylumTestOr(
                            aReasonIn(Set.of("6", "7", "9")),
                            Reading.in(
                                    Set.of("7"),
                                    "one-central-reason-seventh",
                                    "Seventh Circuit, if it follows the Board: one central reason is needed",
                                    "not verified",
                                    no("The Board asks of withholding the one central reason that asylum needs.")),
                            oneCentralReason()))
            .decidedIn(
                    "matter-of-c-t-l",
                    "barajas-romero-v-lynch",
                    "guzman-vazquez-v-barr",
                    "quituizaca-v-garland",
                    "gonzalez-posadas-v-ag",
                    "vazquez-guerra-v-garland",
                    "sanchez-castro-v-ag",
                    "rodriguez-zuniga-v-garland")
            .leavesOut("The mixed-motive test for applications filed before 2005-05-11 is that of refugee.nexus.")
            .build();

    private WithholdingNexus() {}

    private static Condition asylumTestOr(Reading... readings) {
        return any(holds("refugee.nexus"), all(FILED_SINCE_REAL_ID, contested(POINT, QUESTION, readings)));
    }

    private static Reading aReasonIn(Set<String> circuits) {
        return Reading.in(
                circuits,
                "a-reason",
                "Sixth and Ninth Circuits: a reason is enough",
                "Barajas-Romero v. Lynch, 846 F.3d 351 (9th Cir. 2017); Guzman-Vazquez v. Barr, 959 F.3d 253"
                        + " (6th Cir. 2020)",
                aReason());
    }

    private static Reading oneCentralReason() {
        return Reading.elsewhere(
                "one-central-reason",
                "The Board and most circuits: one central reason is needed",
                "Matter of C-T-L-, 25 I&N Dec. 341 (BIA 2010)",
                no("The Board asks of withholding the one central reason that asylum needs."));
    }

    private static Condition aReason() {
        return all(
                not(holds("refugee.nexus.crime")),
                judged(Judgment.of(
                                "withholding.nexus",
                                "Is a protected ground a reason for the harm, even if not a central one?",
                                forIt("race is said to be a reason", says(ClaimFacts.RACE)),
                                forIt("religion is said to be a reason", says(ClaimFacts.RELIGION)),
                                forIt("nationality is said to be a reason", says(ClaimFacts.NATIONALITY)),
                                forIt("political opinion is said to be a reason", says(ClaimFacts.POLITICAL_OPINION)),
                                forIt("a social group is said to be a reason", says(ClaimFacts.SOCIAL_GROUP)))
                        .decidedIn("barajas-romero-v-lynch", "guzman-vazquez-v-barr", "rodriguez-zuniga-v-garland")));
    }
}
