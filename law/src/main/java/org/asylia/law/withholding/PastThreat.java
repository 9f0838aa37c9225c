package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.HarmFacts;
import org.asylia.law.facts.RelocationFacts;
import org.asylia.law.facts.ThreatFacts;

/// Past persecution on a protected ground is taken as showing a future threat until the government rebuts it.
///
/// The future harm need not take the form of the past harm; it is enough that it would be for the same reason. A fear
/// that has nothing to do with the past harm is a claim of its own, in which nothing is presumed.
public final class PastThreat {

    private static final Burden GOVERNMENT = Burden.GOVERNMENT.noting("8 CFR 1208.16(b)(1)(ii)");

    public static final Rule PRESUMPTION = Rule.of(
                    "withholding.presumption.past",
                    "Past persecution makes the threat presumed, and the government has not rebutted it.")
            .kind(Kind.PRESUMPTION)
            .each(CLAIMS)
            .cites("8 CFR 1208.16(b)(1)(i)", "8 CFR 1208.16(b)(1)(ii)", "8 CFR 1208.16(b)(1)(iii)")
            .burden(GOVERNMENT)
            .since(
                    "1990-10-01",
                    "8 CFR 208.16(b)(2) of 1990, which let only changed conditions rebut; from memory",
                    presumption(holds("withholding.presumption.changed")))
            .since(
                    "2001-01-05",
                    "8 CFR 1208.16(b)(1) (65 FR 76121); a practice page read, the relocation limb from memory",
                    presumption(any(holds("withholding.presumption.changed"), holds("withholding.relocation"))))
            .decidedIn("matter-of-a-t-ag-2008", "bah-v-mukasey", "aguilar-escoto-v-garland")
            .leavesOut("The 2020 rule that would have rewritten 8 CFR 1208.16(b) is enjoined: see"
                    + " asylum.rule.global-2020.")
            .build();

    public static final Rule CHANGED = Rule.of(
                    "withholding.presumption.changed",
                    "The government showed a change after which the person's life or freedom would no longer be"
                            + " threatened.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites("8 CFR 1208.16(b)(1)(i)(A)", "8 CFR 1208.16(b)(1)(ii)")
            .burden(GOVERNMENT)
            .since(
                    "1990-10-01",
                    "8 CFR 208.16(b)(2) of 1990 (conditions in the country), since 2001-01-05 8 CFR 1208.16(b)(1)(i)(A)"
                            + " (any fundamental change in circumstances); from memory",
                    all(
                            says(RelocationFacts.CHANGE_POINTED_TO),
                            any(
                                    holds("refugee.past.rebuttal.changed-conditions"),
                                    judged(Judgment.of(
                                                    "withholding.presumption.changed",
                                                    "Did the government show a change after which the person's life or freedom"
                                                            + " would no longer be threatened?",
                                                    forIt(
                                                            "those who did the harm have lost their power",
                                                            says(RelocationFacts.CHANGE_REACHES_PERSECUTOR)),
                                                    forIt(
                                                            "others in the same position live there unharmed",
                                                            says(ThreatFacts.OTHERS_UNHARMED)),
                                                    against(
                                                            "they looked for the person since",
                                                            says(ThreatFacts.LOOKED_FOR)),
                                                    against(
                                                            "others are still harmed for the same reason",
                                                            says(ThreatFacts.OTHERS_HARMED)))
                                            .decidedIn("matter-of-a-t-ag-2008", "bah-v-mukasey")))))
            .decidedIn("matter-of-a-t-ag-2008", "bah-v-mukasey")
            .build();

    public static final Rule PAST = Rule.of(
                    "withholding.past-persecution",
                    "The person suffered persecution in this country in the past, by the nexus test of withholding.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.16(b)(1)(i)")
            .burden(Burden.APPLICANT)
            .since(
                    "1980-04-01",
                    "INA 243(h)(1), since 1990-10-01 8 CFR 208.16(b), since 2001-01-05 8 CFR 1208.16(b)(1)(i); a"
                            + " practice page read. That the circuit's nexus test for withholding governs here too"
                            + " follows from the words; no decision was looked for",
                    any(
                            holds("refugee.past-persecution"),
                            all(
                                    some(HARMS, says(HarmFacts.IN_COUNTRY)),
                                    holds("refugee.persecution.severity"),
                                    not(holds("refugee.persecution.prosecution")),
                                    holds("refugee.actor"),
                                    holds("refugee.ground"),
                                    holds("withholding.nexus"))))
            .decidedIn("matter-of-d-i-m")
            .build();

    private PastThreat() {}

    private static Condition presumption(Condition rebuttal) {
        return presumed(
                holds("withholding.past-persecution"),
                rebuttal,
                "Past persecution on a protected ground is taken as showing a future threat until it is rebutted.",
                GOVERNMENT);
    }
}
