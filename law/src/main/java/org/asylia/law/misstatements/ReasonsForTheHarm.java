package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.COUNTRIES;

import java.util.List;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.FearFacts;
import org.asylia.law.facts.NexusFacts;
import org.asylia.law.facts.PopulationControlFacts;

/// Why the harm is done, and how much of a reason the law asks for.
final class ReasonsForTheHarm {

    private static final String WAR = "It is not enough by itself. The harm must be for your race, faith, people,"
            + " politics, or group. But war or crime can be the way in which such harm is"
            + " done. And after past harm of that kind, other grave harm can count too.";

    private static final Misstatement WAR_AND_CRIME = Misstatement.of(
                    11, "war-crime-poverty", "War, crime, or being poor is enough for asylum. Or: it never counts.")
            .bites(any(
                    some(COUNTRIES, says(FearFacts.OTHER_SERIOUS_HARM)),
                    Somewhere.claim(any(
                            says(NexusFacts.ANYONE),
                            says(NexusFacts.MONEY),
                            says(NexusFacts.RECRUITS),
                            says(NexusFacts.PERSONAL)))))
            .concerns("refugee.nexus", "refugee.ground", "refugee.nexus.crime", "refugee.humanitarian.other-harm")
            .since("2001-01-05", WAR, "INA 101(a)(42)(A)", "8 CFR 1208.13(b)(1)(iii)")
            .since(
                    "2012-02-17",
                    WAR,
                    "INA 101(a)(42)(A)",
                    "8 CFR 1208.13(b)(1)(iii)",
                    "Matter of L-S-, 25 I&N Dec. 705 (BIA 2012)")
            .build();

    private static final Misstatement ONLY_REASON = Misstatement.of(
                    16, "only-reason", "What the law protects must be the only reason for the harm.")
            .bites(Somewhere.claim(any(
                    holds("refugee.nexus.mixed-motive"),
                    atLeast(
                            2,
                            says(ClaimFacts.RACE),
                            says(ClaimFacts.RELIGION),
                            says(ClaimFacts.NATIONALITY),
                            says(ClaimFacts.POLITICAL_OPINION),
                            says(ClaimFacts.SOCIAL_GROUP)))))
            // Nobody knows at first why others do harm; who believes this leaves the protected reason out.
            .alsoWhenUnknown()
            .concerns("refugee.nexus.one-central-reason", "refugee.nexus.mixed-motive", "refugee.nexus")
            .since(
                    "1996-06-18",
                    "There may be more than one reason. One that the law protects must be among them.",
                    "Matter of S-P-, 21 I&N Dec. 486 (BIA 1996)")
            .since(
                    "2005-05-11",
                    "There may be more than one reason, such as money. One that the law protects"
                            + " must be a central one.",
                    "INA 208(b)(1)(B)(i)")
            .since(
                    "2007-06-25",
                    "There may be more than one reason, such as money. One that the law protects"
                            + " must be a central one.",
                    "INA 208(b)(1)(B)(i)",
                    "Matter of J-B-N- & S-M-, 24 I&N Dec. 208 (BIA 2007)")
            .build();

    private static final Misstatement SAME_EVERYWHERE = Misstatement.of(
                    17, "withholding-link", "For withholding, the link to a protected reason is the same everywhere.")
            .bites(Somewhere.claim(holds("refugee.nexus.mixed-motive")))
            .concerns("withholding.nexus", "withholding.rule")
            .since(
                    "2017-01-18",
                    "In the Ninth Circuit it is enough that what the law protects is one of the"
                            + " reasons. The Board and most courts ask for a central one.",
                    "Barajas-Romero v. Lynch, 846 F.3d 351 (9th Cir. 2017)",
                    "Matter of C-T-L-, 25 I&N Dec. 341 (BIA 2010)")
            .since(
                    "2020-05-18",
                    "In the Sixth and Ninth Circuits it is enough that what the law protects is one"
                            + " of the reasons. The Board and most courts ask for a central one.",
                    "Barajas-Romero v. Lynch, 846 F.3d 351 (9th Cir. 2017)",
                    "Guzman-Vazquez v. Barr, 959 F.3d 253 (6th Cir. 2020)",
                    "Matter of C-T-L-, 25 I&N Dec. 341 (BIA 2010)")
            .build();

    private static final Misstatement SPOUSES_ABORTION = Misstatement.of(
                    31, "spouses-forced-abortion", "If my wife was forced to end a pregnancy, that makes me a refugee.")
            .bites(Somewhere.claim(says(PopulationControlFacts.SPOUSE_FORCED)))
            .concerns("refugee.cpc")
            .since(
                    "2008-05-15",
                    "Not by that alone. You must show that you resisted too, and were harmed for it"
                            + " or fear to be.",
                    "Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008)")
            .build();

    static final List<Misstatement> ALL = List.of(WAR_AND_CRIME, ONLY_REASON, SAME_EVERYWHERE, SPOUSES_ABORTION);

    private ReasonsForTheHarm() {}
}
