package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.STAYS;

import java.util.List;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.StayFacts;
import org.asylia.law.facts.ThirdCountryFacts;

/// A home in another country, and being sent to one.
final class OtherCountries {

    private static final String STAY =
            "What counts is the offer of a home for good, even if you did not take it. A stay alone is not that.";

    private static final Misstatement FIRM_RESETTLEMENT = Misstatement.of(
                    23,
                    "firm-resettlement",
                    "A stay elsewhere counts only if you took what was offered. Or: any stay counts.")
            .bites(some(
                    STAYS,
                    among(StayFacts.STATUS, "none", "temporary", "renewable", "offered", "permanent", "citizenship")))
            .concerns(
                    "asylum.bar.firm-resettlement.offer",
                    "asylum.bar.firm-resettlement",
                    "asylum.bar.firm-resettlement.2020-text")
            .since("2011-05-12", STAY, "INA 208(b)(2)(A)(vi)", "Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)")
            .since(
                    "2021-01-11",
                    STAY + " A harder text of 2020 is printed, but a court has stopped it.",
                    "INA 208(b)(2)(A)(vi)",
                    "Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)",
                    "Pangea Legal Services v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021)")
            .build();

    private static final Misstatement NEVER_SENT_AWAY = Misstatement.of(
                    27, "never-sent-away", "If you win withholding or torture protection, you cannot be sent away.")
            .bites(any(
                    among(ProtectionFacts.GRANTED, "withholding", "cat-withholding", "cat-deferral"),
                    says(ThirdCountryFacts.NAMED),
                    among(ScreeningFacts.REASONABLE_FEAR, "positive")))
            .concerns("withholding.country-specific", "effect.third-country", "third-country.screen")
            .since(
                    "1999-03-22",
                    "You cannot be sent to the country that the judge named. The government may try"
                            + " to send you to another one. If you fear that place too, say so at once.",
                    "8 CFR 1208.16(f)",
                    "8 CFR 1208.17(b)(2)")
            .build();

    static final List<Misstatement> ALL = List.of(FIRM_RESETTLEMENT, NEVER_SENT_AWAY);

    private OtherCountries() {}
}
