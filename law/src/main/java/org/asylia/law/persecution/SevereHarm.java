package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.told;
import static org.asylia.law.facts.HarmFacts.DAYS_HELD;
import static org.asylia.law.facts.HarmFacts.INJURED;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.HarmFacts.KIND;
import static org.asylia.law.facts.HarmFacts.LASTING;
import static org.asylia.law.facts.HarmFacts.TREATED;
import static org.asylia.law.facts.HarmFacts.VICTIM;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// What has happened under one claim, all of it together, is severe enough to be persecution.
///
/// Without any harm in the country the answer is no. A few kinds of harm are severe enough by law; everything else
/// is a judgment over the whole list of harms.
/// Left out: the different thresholds of the circuits, which guide the judgment and do not replace it.
public final class SevereHarm {

    /// Several incidents are weighed together and not one by one.
    public static final Rule CUMULATIVE = Rule.of(
                    "refugee.persecution.cumulative",
                    "More than one thing has happened under this claim, so that all of it is weighed together.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("Matter of O-Z- & I-Z-, 22 I&N Dec. 23 (BIA 1998)")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-o-z-and-i-z", "korablina-v-ins", "herrera-reyes-v-ag")
            .since(
                    "1998-04-02",
                    "Day of decision from the list of precedents; cite from memory; a 2025 Ninth Circuit reversal"
                            + " for failure to cumulate seen in a bar association's list",
                    atLeast(2, HARMS, says(IN_COUNTRY)))
            .build();

    private static final Judgment TOGETHER = Judgment.of(
                    "refugee.persecution.severity",
                    "Taken together, is the past harm under this claim severe enough to be persecution?",
                    forIt("Several things happened and add up", holds("refugee.persecution.cumulative")),
                    forIt("There was an injury to the body", some(HARMS, says(INJURED))),
                    forIt("Somebody needed medical care", some(HARMS, says(TREATED))),
                    forIt("The effects last until today", some(HARMS, says(LASTING))),
                    forIt(
                            "Weapons, rape or torture were used",
                            some(HARMS, among(KIND, "weapon-attack", "rape", "other-sexual-harm", "torture"))),
                    forIt("A person was held for more than three days", some(HARMS, held(Order.MORE, 3))),
                    forIt("A death threat counts by itself", holds("refugee.persecution.threats")),
                    forIt("Loss of the means to live counts by itself", holds("refugee.persecution.economic")),
                    forIt("The victim was a child", holds("refugee.persecution.child")),
                    forIt("Harm to a relative counts", holds("refugee.persecution.family-harm")),
                    against("Nobody was hurt in the body", not(some(HARMS, says(INJURED)))),
                    against("It happened only once", not(atLeast(2, HARMS, says(IN_COUNTRY)))),
                    against(
                            "There were only insults, or threats other than to kill",
                            not(some(HARMS, not(among(KIND, "insults", "other-threat"))))))
            .decidedIn(
                    "matter-of-o-z-and-i-z",
                    "matter-of-d-v",
                    "ivanishvili-v-doj",
                    "beskovic-v-gonzales",
                    "sanchez-jimenez-v-ag",
                    "sharma-v-garland",
                    "gjetani-v-barr",
                    "mikhailevitch-v-ins",
                    "urias-orellana-v-bondi");

    public static final Rule RULE = Rule.of(
                    "refugee.persecution.severity",
                    "What has happened under this claim, taken together, is severe enough to be persecution.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "INA 101(a)(42)(A)",
                    "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)",
                    "Matter of Kasinga, 21 I&N Dec. 357 (BIA 1996)",
                    "Matter of H-C-R-C-, 28 I&N Dec. 809 (BIA 2024)",
                    "Urias-Orellana v. Bondi, No. 24-777 (U.S. Mar. 4, 2026)")
            .burden(Burden.APPLICANT.noting("A court reviews the whole finding only for substantial evidence."))
            .before(Before.NOT_ENCODED)
            .decidedIn("matter-of-acosta", "matter-of-kasinga", "urias-orellana-v-bondi")
            .leavesOut("Thresholds that differ among circuits: they guide the judgment.")
            .notVerified()
            .since(
                    "1980-04-01",
                    "INA 101(a)(42) as enacted in 1980; the definition in words from memory",
                    all(some(HARMS, says(IN_COUNTRY)), weighed()))
            .since(
                    "1996-06-13",
                    "Matter of Kasinga: genital cutting is persecution; day from the list of precedents",
                    severe("genital-cutting"))
            .since(
                    "1996-09-30",
                    "Sentence added to INA 101(a)(42) by IIRIRA 601: a forced abortion or sterilization is"
                            + " persecution; statute read",
                    severe("genital-cutting", "forced-abortion-or-sterilization"))
            .since(
                    "2024-06-20",
                    "Matter of H-C-R-C-: rape is always severe enough to be torture, and so to be persecution;"
                            + " holding from the list of precedents",
                    severe("genital-cutting", "forced-abortion-or-sterilization", "rape"))
            .build();

    private SevereHarm() {}

    /// Harm is there, and some of it is severe by law or all of it together is judged to be.
    private static Condition severe(String... kinds) {
        return all(
                some(HARMS, says(IN_COUNTRY)),
                any(some(HARMS, all(says(IN_COUNTRY), among(VICTIM, "self"), among(KIND, kinds))), weighed()));
    }

    private static Condition weighed() {
        return indicated(
                judged(TOGETHER),
                any(holds("refugee.persecution.threats"), holds("refugee.persecution.economic")),
                "A part of the harm already counts as persecution by itself.",
                Burden.APPLICANT);
    }

    private static Condition held(Order order, long days) {
        return amounts(told(DAYS_HELD), order, number(days));
    }
}
