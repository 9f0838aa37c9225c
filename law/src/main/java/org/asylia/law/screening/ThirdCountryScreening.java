package org.asylia.law.screening;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ThirdCountryFacts;

/// A person with withholding or torture protection may be sent to another country, and must say at once if that
/// country is feared too.
///
/// As reported, the practice of 2025 gives 24 hours' notice, six in urgent cases and none where the other country has
/// promised not to harm; only fear that is voiced leads to a short screening, at the more-likely-than-not standard.
public final class ThirdCountryScreening {

    private static final Condition NAMED = all(
            among(ProtectionFacts.GRANTED, "withholding", "cat-withholding", "cat-deferral"),
            says(ThirdCountryFacts.NAMED));

    private static final Condition AS_PRACTISED =
            all(NAMED, not(says(ThirdCountryFacts.ASSURANCES)), says(ThirdCountryFacts.FEAR_VOICED));

    private static final Condition POINT = contested(
            "third-country.screen.practice",
            "Must the government ask about fear before it sends a person to a third country?",
            Reading.elsewhere(
                    "practice",
                    "The department: a screening only for fear that is voiced, and none where there are assurances.",
                    "DHS guidance of 2025; judgment against it stayed, DHS v. D.V.D., No. 26A406 (U.S. Sept. 29, 2026)",
                    AS_PRACTISED),
            Reading.onReview(
                    Set.of(),
                    "practice-upheld",
                    "A court that upholds the practice: only fear that is voiced, and none where there are assurances.",
                    "DHS v. D.V.D., No. 26A406 (U.S. Sept. 29, 2026): the judgment against it is stayed in full",
                    AS_PRACTISED),
            Reading.onReview(
                    Set.of(),
                    "notice-owed",
                    "The district court: notice and a fair chance to show fear are owed to everyone.",
                    "D.V.D. v. DHS (D. Mass. 2026), judgment of 25 February 2026, stayed",
                    NAMED));

    public static final Rule RULE = Rule.of(
                    "third-country.screen",
                    "Another country has been named for removal, and a screening of fear of that country comes first.")
            .kind(Kind.STEP)
            .cites(
                    "DHS v. D.V.D., No. 26-426 (U.S. Sept. 29, 2026)",
                    "D.V.D. v. DHS, No. 25-cv-10676 (D. Mass. 2026)",
                    "INA 241(b)(2)",
                    "8 CFR 1208.16(f)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "Answer at once, in writing.")
            .since(
                    "2025-02-18",
                    Status.UNCERTAIN,
                    "Guidance of 2025 by several accounts; notice hours from memory; the stay of 29 September 2026 by one"
                            + " record project; argument in the December 2026 session",
                    POINT)
            .recheck()
            .decidedIn("dhs-v-dvd", "matter-of-a-s-m")
            .leavesOut("What the First Circuit decided between May and September 2026: not found.")
            .build();

    private ThirdCountryScreening() {}
}
