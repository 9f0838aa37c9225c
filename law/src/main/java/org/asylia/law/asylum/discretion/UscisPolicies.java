package org.asylia.law.asylum.discretion;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.tables.ProclamationCountries;

/// Two policies of USCIS, both vacated on 5 June 2026: country factors in discretion, and the hold on decisions.
///
/// Neither ever bound the immigration courts, and neither moved a deadline.
/// Left out: country of birth and travel papers of the Palestinian Authority, which both policies also named.
public final class UscisPolicies {

    private static final Condition LISTED_NATIONAL = some(
            COUNTRIES,
            all(
                    says(CountryFacts.NATIONALITY),
                    listed(CountryFacts.CODE, ProclamationCountries.TABLE, DateTerm.asOf())));

    private static final String BORN = "Country of birth and papers of the Palestinian Authority, also named.";

    /// The country as a negative factor.
    public static final Rule COUNTRY_FACTORS = Rule.of(
                    "asylum.discretion.uscis-country",
                    "Before USCIS, being a national of a country under an entry proclamation weighs against the person.")
            .kind(Kind.DISCRETION)
            .cites(
                    "USCIS PA-2025-26 (Nov. 27, 2025)",
                    "Dorcas Int'l Inst. of R.I. v. USCIS (D.R.I. June 5, 2026), appeal No. 26-1703 (1st Cir.)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .leavesOut(BORN, "Whether the policy reached asylum at all: accounts differ.")
            .since("2025-11-27", Status.VACATED, "USCIS PA-2025-26: four accounts read, text not read", LISTED_NATIONAL)
            .ended(
                    "2026-06-05",
                    Status.VACATED,
                    "Vacated on 5 June 2026 (Dorcas, D.R.I.); USCIS treats the vacatur as agency-wide; the stay of"
                            + " 14 August 2026 (1st Cir.) leaves it so.")
            .recheck()
            .build();

    /// The hold. Delay, never ineligibility.
    public static final Rule HOLD = Rule.of(
                    "asylum.discretion.uscis-hold",
                    "While the case is before USCIS, its decision is held back by the hold on asylum decisions.")
            .kind(Kind.EFFECT)
            .cites(
                    "USCIS PM-602-0192 (Dec. 2, 2025)",
                    "USCIS PM-602-0194 (Jan. 1, 2026)",
                    "Dorcas Int'l Inst. of R.I. v. USCIS (D.R.I. June 5, 2026), appeal No. 26-1703 (1st Cir.)",
                    "Red Eagle Law v. Edlow, No. 26-cv-04850 (N.D. Cal. Aug. 24, 2026)")
            .burden(Burden.NONE.noting("It delays; it never makes a person ineligible, and deadlines go on."))
            .before(Before.NO_SUCH_RULE)
            .leavesOut(
                    BORN,
                    "The renewed review of benefits already approved, which may run again since 14 August"
                            + " 2026 for listed countries.")
            .since(
                    "2025-12-02",
                    Status.VACATED,
                    "PM-602-0192: all asylum applications of every nationality; law-firm notes read",
                    AtUscis.PENDING)
            .since(
                    "2026-03-30",
                    Status.VACATED,
                    "USCIS said that it would decide again for screened applicants whose countries are not high-risk;"
                            + " one page read, no written guidance found",
                    all(AtUscis.PENDING, LISTED_NATIONAL))
            .ended(
                    "2026-06-05",
                    Status.VACATED,
                    "Vacated on 5 June 2026 (Dorcas, D.R.I.), and both memoranda enjoined for a class on 24 August 2026"
                            + " (N.D. Cal.).")
            .recheck()
            .build();

    private UscisPolicies() {}
}
