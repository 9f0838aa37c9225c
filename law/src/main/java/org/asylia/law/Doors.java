package org.asylia.law;

import java.util.List;
import org.asylia.law.Door.Bar;
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

    private static final List<Bar> ASYLUM_BARS = List.of(
            new Bar("asylum.apply.bar.safe-third-country", "safe third country"),
            new Bar("asylum.bar.one-year", "one-year deadline"),
            new Bar("asylum.bar.previous-denial", "previous denial"),
            new Bar("asylum.apply.bar.cnmi", "Northern Mariana Islands"),
            new Bar("asylum.apply.bar.stowaway", "stowaway without a credible fear"),
            new Bar("asylum.apply.bar.235c", "removal order on security grounds"),
            new Bar("asylum.apply.bar.admin-removal", "administrative removal order"),
            new Bar("asylum.apply.bar.reinstatement", "reinstated order"),
            new Bar("asylum.bar.persecutor", "persecution of others"),
            new Bar("asylum.bar.psc", "particularly serious crime"),
            new Bar("asylum.bar.snpc", "serious nonpolitical crime abroad"),
            new Bar("asylum.bar.security", "danger to security"),
            new Bar("asylum.bar.terrorism", "terrorism"),
            new Bar("asylum.bar.firm-resettlement", "firm resettlement"),
            new Bar("asylum.rule.barred", "entry rules of recent years"),
            new Bar("asylum.frivolous", "frivolous application"));

    private static final List<Bar> WITHHOLDING_BARS = List.of(
            new Bar("withholding.bar.persecutor", "persecution of others"),
            new Bar("withholding.bar.psc", "particularly serious crime"),
            new Bar("withholding.bar.snpc", "serious nonpolitical crime abroad"),
            new Bar("withholding.bar.security", "danger to security or terrorism"),
            new Bar("withholding.bar.nazi-genocide", "Nazi persecution, genocide, torture"),
            new Bar("withholding.bar.third-country-agreement", "third-country agreement"));

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
                    List.of(new Bar("withholding.bar.third-country-agreement", "third-country agreement"))));

    private Doors() {}
}
