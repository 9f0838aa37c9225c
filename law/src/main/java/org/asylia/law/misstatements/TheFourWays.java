package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.List;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.HarmFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.TortureFacts;

/// Asylum, withholding and torture protection side by side.
final class TheFourWays {

    private static final Misstatement TORTURE_IS_SECOND_BEST = Misstatement.of(
                    1, "cat-only-without-asylum", "Torture protection is only for people who cannot get asylum.")
            .bites(Somewhere.claim(any(
                    says(TortureFacts.KILLING),
                    says(TortureFacts.BODILY_PAIN),
                    says(TortureFacts.RAPE),
                    some(HARMS, among(HarmFacts.KIND, "torture")))))
            .concerns("cat.no-nexus", "cat.eligible", "withholding.application")
            .since(
                    "1999-03-22",
                    "You may ask for both. Torture protection stands by itself, and you need no"
                            + " special reason for the harm. But an official must do the torture, or let it"
                            + " happen.",
                    "8 CFR 1208.16(c)",
                    "8 CFR 1208.17(a)",
                    "8 CFR 1208.18(a)(1)")
            .build();

    private static final Misstatement WITHHOLDING_GIVES_MORE = Misstatement.of(
                    2, "withholding-gives-more", "Withholding gives more than asylum.")
            .bites(any(
                    holds("route.court"),
                    among(ProtectionFacts.GRANTED, "withholding", "cat-withholding", "cat-deferral")))
            .concerns(
                    "withholding.effects",
                    "withholding.no-derivative",
                    "withholding.mandatory",
                    "withholding.no-other-bars")
            .since(
                    "1997-04-01",
                    "It is harder to win and gives less. It brings no green card, no trips abroad,"
                            + " and nothing for your family. It has two good sides: no one-year limit, and a"
                            + " judge who finds the danger, and no bar, must grant it.",
                    "INA 241(b)(3)(A)",
                    "INA 208(c)(1)")
            .build();

    private static final Misstatement ALREADY_HARMED = Misstatement.of(
                    4, "already-harmed", "You must have been harmed already.")
            .bites(Somewhere.claim(all(
                    says(ClaimFacts.FEARS_RETURN), not(some(HARMS, among(HarmFacts.VICTIM, "self"))))))
            .concerns("refugee.wff", "refugee.fear", "refugee.past-persecution")
            .since(
                    "1980-04-01",
                    "Fear of what would come can be enough, if there are good reasons for it. Past"
                            + " harm helps, but you do not need it.",
                    "INA 101(a)(42)(A)",
                    "8 CFR 1208.13(b)(2)")
            .build();

    private static final Misstatement MORE_LIKELY_THAN_NOT = Misstatement.of(
                    5, "more-likely-than-not", "You must show that harm is more likely than not.")
            .bites(Somewhere.claim(says(ClaimFacts.FEARS_RETURN)))
            .concerns("refugee.wff", "withholding.standard.clear-probability", "cat.standard")
            .since(
                    "1987-03-09",
                    "For asylum, a chance of about one in ten can be enough. More likely than not"
                            + " is the test for withholding.",
                    "INS v. Cardoza-Fonseca, 480 U.S. 421 (1987)",
                    "INS v. Stevic, 467 U.S. 407 (1984)")
            .since(
                    "1999-03-22",
                    "For asylum, a chance of about one in ten can be enough. More likely than not"
                            + " is the test for withholding and for torture protection.",
                    "INS v. Cardoza-Fonseca, 480 U.S. 421 (1987)",
                    "INS v. Stevic, 467 U.S. 407 (1984)",
                    "8 CFR 1208.16(c)(2)")
            .build();

    static final List<Misstatement> ALL =
            List.of(TORTURE_IS_SECOND_BEST, WITHHOLDING_GIVES_MORE, ALREADY_HARMED, MORE_LIKELY_THAN_NOT);

    private TheFourWays() {}
}
