package org.asylia.law;

import java.util.List;
import org.asylia.law.Door.Nature;

/// The doors to protection, in the order in which they are compared. When each is open: [DoorRules].
public final class Doors {

    private static final String ASYLUM_STANDARD = "The applicant proves past persecution or a well-founded fear (a"
            + " reasonable possibility) for a protected reason; bars must be disproved once evidence points to them.";

    private static final List<String> ASYLUM_BRINGS = List.of(
            "lawful status as an asylee, without a fixed end",
            "permission to work at once",
            "asylum for a spouse and unmarried children under 21, here or, if asked for within two years, abroad",
            "a green card application after one year of presence",
            "a refugee travel document");

    private static final List<String> ASYLUM_LACKS = List.of(
            "a promise for good: it can be ended, for example when the danger is over",
            "safe travel to the country that was fled");

    private static final List<String> ASYLUM_BARS = List.of(
            "asylum.apply.bar.safe-third-country",
            "asylum.bar.one-year",
            "asylum.bar.previous-denial",
            "asylum.apply.bar.cnmi",
            "asylum.apply.bar.stowaway",
            "asylum.apply.bar.235c",
            "asylum.apply.bar.admin-removal",
            "asylum.apply.bar.reinstatement",
            "asylum.bar.persecutor",
            "asylum.bar.psc",
            "asylum.bar.snpc",
            "asylum.bar.security",
            "asylum.bar.terrorism",
            "asylum.bar.firm-resettlement",
            "asylum.rule.barred",
            "asylum.frivolous");

    private static final List<String> WITHHOLDING_BARS = List.of(
            "withholding.bar.persecutor",
            "withholding.bar.psc",
            "withholding.bar.snpc",
            "withholding.bar.security",
            "withholding.bar.nazi-genocide",
            "withholding.bar.third-country-agreement");

    private static final List<String> PROTECTION_BRINGS =
            List.of("no removal to the country where the danger is", "permission to work, asked for each time");

    private static final List<String> PROTECTION_LACKS = List.of(
            "a green card or citizenship",
            "protection for family members",
            "a travel document: leaving carries out the removal order",
            "safety from removal to another country");

    public static final List<Door> ALL = List.of(
            new Door(
                    "door.asylum.affirmative",
                    "Asylum before USCIS",
                    "an asylum officer of USCIS",
                    Nature.DISCRETIONARY,
                    ASYLUM_STANDARD,
                    ASYLUM_BRINGS,
                    ASYLUM_LACKS,
                    ASYLUM_BARS),
            new Door(
                    "door.asylum.defensive",
                    "Asylum in immigration court",
                    "an immigration judge",
                    Nature.DISCRETIONARY,
                    ASYLUM_STANDARD,
                    ASYLUM_BRINGS,
                    ASYLUM_LACKS,
                    ASYLUM_BARS),
            new Door(
                    "door.withholding",
                    "Withholding of removal",
                    "an immigration judge",
                    Nature.MANDATORY,
                    "The applicant proves that a threat to life or freedom for a protected reason is more likely than"
                            + " not.",
                    PROTECTION_BRINGS,
                    PROTECTION_LACKS,
                    WITHHOLDING_BARS),
            new Door(
                    "door.cat.withholding",
                    "Withholding under the Convention Against Torture",
                    "an immigration judge",
                    Nature.MANDATORY,
                    "The applicant proves that torture with official involvement is more likely than not; no protected"
                            + " reason is needed.",
                    PROTECTION_BRINGS,
                    PROTECTION_LACKS,
                    WITHHOLDING_BARS),
            new Door(
                    "door.cat.deferral",
                    "Deferral of removal under the Convention Against Torture",
                    "an immigration judge",
                    Nature.MANDATORY,
                    "The same test of torture, for people whom a bar keeps from withholding.",
                    PROTECTION_BRINGS,
                    List.of(
                            "a green card or citizenship",
                            "protection for family members",
                            "a travel document: leaving carries out the removal order",
                            "safety from removal to another country",
                            "release from detention",
                            "permanence: it ends as soon as torture is no longer likely"),
                    List.of("withholding.bar.third-country-agreement")));

    private Doors() {}
}
