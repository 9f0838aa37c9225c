package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CONTACTS;

import java.util.List;
import org.asylia.law.facts.ContactFacts;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.PersecutorFacts;

/// What the person did under force, or is said to have made up.
final class OwnActs {

    private static final String DEFERRAL = " Deferral of removal for torture has no such bar.";

    private static final String PAID = "If the government counts the group as terrorist, it can bar you, even for a"
            + " small sum. Being forced is no defense. Only Homeland Security can set it"
            + " aside.";

    private static final String FRIVOLOUS =
            "It is frivolous only if you made up an important part on purpose, after you"
                    + " were warned. A claim that is weak or fails is not that.";

    private static final Misstatement FORCED_TO_HELP = Misstatement.of(
                    18, "forced-to-harm", "Who was forced to help harm others is excused.")
            .bites(all(
                    any(
                            says(PersecutorFacts.DID),
                            says(PersecutorFacts.GUARDED),
                            says(PersecutorFacts.HELPED),
                            says(PersecutorFacts.ACCUSED)),
                    says(PersecutorFacts.THREATENED)))
            .concerns(
                    "asylum.bar.persecutor.duress",
                    "asylum.bar.persecutor",
                    "withholding.bar.persecutor",
                    "cat.deferral")
            .since(
                    "2009-03-03",
                    "That is not settled. The Supreme Court left the question to the agency." + DEFERRAL,
                    "Negusie v. Holder, 555 U.S. 511 (2009)",
                    "8 CFR 1208.17(a)")
            .since(
                    "2018-06-28",
                    "Only if five strict points are shown, such as a threat of death and no way out." + DEFERRAL,
                    "Matter of Negusie, 27 I&N Dec. 347 (BIA 2018)",
                    "8 CFR 1208.17(a)")
            .since(
                    "2020-11-05",
                    "It is not. The agency sees no excuse in force or threats." + DEFERRAL,
                    "Matter of Negusie, 28 I&N Dec. 120 (A.G. 2020)",
                    "8 CFR 1208.17(a)")
            .since(
                    "2021-10-12",
                    "That is not settled. The Attorney General has taken the question up again." + DEFERRAL,
                    "Matter of Negusie, 28 I&N Dec. 399 (A.G. 2021)",
                    "8 CFR 1208.17(a)")
            .since(
                    "2025-10-22",
                    "It is not. Since 22 October 2025 the agency again sees no excuse in force or threats." + DEFERRAL,
                    "Matter of Negusie, 29 I&N Dec. 285 (A.G. 2025)",
                    "8 CFR 1208.17(a)")
            .build();

    private static final Misstatement FORCED_TO_PAY = Misstatement.of(
                    19, "forced-to-pay", "If you were forced to pay a cartel or an armed group, that is no problem.")
            .bites(some(CONTACTS, says(ContactFacts.GAVE)))
            .concerns(
                    "asylum.bar.terrorism.material-support",
                    "asylum.bar.terrorism.cartels",
                    "asylum.bar.terrorism.exemption.possible",
                    "asylum.bar.terrorism")
            .since("2016-06-09", PAID, "INA 212(a)(3)(B)(iv)(VI)", "Matter of M-H-Z-, 26 I&N Dec. 757 (BIA 2016)")
            .since(
                    "2025-02-20",
                    PAID + " Since 20 February 2025 many cartels and gangs are on the list of such groups.",
                    "INA 212(a)(3)(B)(iv)(VI)",
                    "Matter of M-H-Z-, 26 I&N Dec. 757 (BIA 2016)")
            .build();

    private static final Misstatement WEAK_IS_FRIVOLOUS = Misstatement.of(
                    29, "weak-is-frivolous", "A weak claim is a frivolous claim.")
            .bites(any(says(GrantFacts.REFUSED), says(GrantFacts.LYING_CLAIMED), says(EvidenceFacts.STATEMENTS_DIFFER)))
            .concerns("asylum.frivolous", "effect.frivolous")
            .since("1997-04-01", FRIVOLOUS, "INA 208(d)(6)")
            .since("2007-04-25", FRIVOLOUS, "INA 208(d)(6)", "Matter of Y-L-, 24 I&N Dec. 151 (BIA 2007)")
            .build();

    private static final Misstatement TAKEN_BACK = Misstatement.of(
                    30, "false-claim-taken-back", "If you take a false claim back, all is well.")
            .bites(any(says(EvidenceFacts.FALSE_PAPER), says(GrantFacts.LYING_CLAIMED)))
            .concerns("asylum.frivolous", "duty.frivolous-warning")
            // The day of Matter of X-M-C- is not known, only its year: from the year after it is certain.
            .since(
                    "2011-01-01",
                    "Taking it back does not undo it. Once it was filed after the warning, a judge"
                            + " may still call it frivolous. Ask a lawyer before you act.",
                    "Matter of X-M-C-, 25 I&N Dec. 322 (BIA 2010)")
            .build();

    static final List<Misstatement> ALL = List.of(FORCED_TO_HELP, FORCED_TO_PAY, WEAK_IS_FRIVOLOUS, TAKEN_BACK);

    private OwnActs() {}
}
