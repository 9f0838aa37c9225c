package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.STAYS;

import java.util.List;
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ConvictionFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.StayFacts;

/// Rules that are printed but stopped, and news that keeps people from filing.
final class TheBookAndTheNews {

    private static final Misstatement PRINTED = Misstatement.of(
                    32, "printed-rules", "What is printed in the book of rules (CFR) is the law.")
            .bites(any(
                    some(
                            STAYS,
                            among(
                                    StayFacts.STATUS,
                                    "none",
                                    "temporary",
                                    "renewable",
                                    "offered",
                                    "permanent",
                                    "citizenship")),
                    some(CONVICTIONS, among(ConvictionFacts.RESULT, "guilty", "deferred")),
                    some(
                            ARRIVALS,
                            all(
                                    among(ArrivalFacts.PLACE, "southwest-land-border", "southwest-coast"),
                                    not(among(ArrivalFacts.MANNER, "admitted"))))))
            .concerns(
                    "asylum.rule.global-2020",
                    "asylum.bar.firm-resettlement.2020-text",
                    "asylum.rule.crimes-2020",
                    "asylum.rule.stb")
            .since(
                    "2021-01-11",
                    "Some printed parts are not used, because courts have stopped them. Check what"
                            + " holds on your day.",
                    "Pangea Legal Services v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021)")
            .since(
                    "2025-05-09",
                    "Some printed parts are not used, because courts have stopped them or set them"
                            + " aside. Check what holds on your day.",
                    "Pangea Legal Services v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021)",
                    "Las Americas v. DHS, No. 24-cv-1702 (D.D.C. May 9, 2025)")
            .build();

    private static final Misstatement FROZEN = Misstatement.of(33, "frozen", "Asylum cases are frozen, so do not file.")
            .bites(any(not(says(FilingFacts.FILED)), AtUscis.PENDING))
            // While it is not known whether the form was filed, who believes this may let the year run out.
            .alsoWhenUnknown()
            .concerns("status.uscis.asylum-hold", "asylum.discretion.uscis-hold", "asylum.bar.one-year")
            .since(
                    "2025-12-02",
                    "USCIS only holds its decisions back. It still takes forms, and the last days"
                            + " to file do not move. File in time.",
                    "USCIS PM-602-0192 (Dec. 2, 2025)")
            .since(
                    "2026-06-05",
                    "USCIS held only its decisions back, and a court ended that on 5 June 2026. The"
                            + " last days to file never moved. File in time.",
                    "USCIS PM-602-0192 (Dec. 2, 2025)",
                    "Dorcas Int'l Inst. of R.I. v. USCIS (D.R.I. June 5, 2026), appeal No. 26-1703 (1st Cir.)")
            .build();

    static final List<Misstatement> ALL = List.of(PRINTED, FROZEN);

    private TheBookAndTheNews() {}
}
