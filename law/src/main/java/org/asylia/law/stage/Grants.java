package org.asylia.law.stage;

import java.util.List;
import org.asylia.law.stage.Grant.Aspect;

/// What each grant brings: the work permit and its category, the green card, family, travel, and how it can end.
public final class Grants {

    private static final String NO_FAMILY = "no: each relative needs a claim of their own";
    private static final String NO_TRAVEL = "none: leaving carries out the order of removal";
    private static final String NO_CARD = "no way to one on this protection";

    private static final Aspect WITHHOLDING_WORK = Aspect.of(
            "Work permit",
            "category (a)(10), asked for each time",
            "8 CFR 274a.12(a)(10)",
            "ead.category",
            "form.i765");

    public static final Grant ASYLUM = new Grant(
            List.of("door.asylum.affirmative", "door.asylum.defensive"),
            "asylee",
            "Asylum",
            List.of(
                    Aspect.of(
                            "Work permit",
                            "work is allowed at once; a card in category (a)(5) proves it",
                            "8 CFR 274a.12(a)(5)",
                            "effect.asylum.work",
                            "ead.category"),
                    Aspect.of(
                            "Green card",
                            "after one year here, on Form I-485",
                            "INA 209(b)",
                            "effect.asylum.green-card",
                            "deadline.asylee-adjust",
                            "form.i485"),
                    Aspect.of(
                            "Family",
                            "spouse and unmarried children under 21: with the grant if included, else on Form I-730"
                                    + " within two years",
                            "INA 208(b)(3)(A)",
                            "effect.asylum.family",
                            "deadline.i730",
                            "form.i730"),
                    Aspect.of(
                            "Travel",
                            "a refugee travel document, asked for before leaving; not to the country that was fled",
                            "8 CFR 223.1(b)",
                            "effect.asylum.travel",
                            "form.i131"),
                    Aspect.of(
                            "How it ends",
                            "no fixed end; ended for a listed reason after notice and a hearing, and replaced by the"
                                    + " green card",
                            "INA 208(c)(2)",
                            "effect.asylum.termination",
                            "asylum.termination",
                            "effect.asylum.lost-on-adjustment")));

    public static final Grant WITHHOLDING = new Grant(
            List.of("door.withholding"),
            "protected-wh",
            "Withholding of removal",
            List.of(
                    WITHHOLDING_WORK,
                    Aspect.of("Green card", NO_CARD, "INA 241(b)(3)(A)", "effect.withholding"),
                    Aspect.of("Family", NO_FAMILY, "INA 241(b)(3)(A)", "effect.withholding"),
                    Aspect.of("Travel", NO_TRAVEL, "8 CFR 241.7", "effect.withholding"),
                    Aspect.of(
                            "How it ends",
                            "a judge ends it for fraud, a crime or changed conditions; DHS may remove to another country",
                            "8 CFR 1208.24(b)",
                            "effect.withholding",
                            "effect.third-country")));

    public static final Grant TORTURE = new Grant(
            List.of("door.cat.withholding"),
            "protected-cat",
            "Withholding under the Convention Against Torture",
            List.of(
                    WITHHOLDING_WORK,
                    Aspect.of("Green card", NO_CARD, "8 CFR 1208.16(c)(4)", "effect.cat.withholding"),
                    Aspect.of("Family", NO_FAMILY, "8 CFR 1208.16(c)(4)", "effect.cat.withholding"),
                    Aspect.of("Travel", NO_TRAVEL, "8 CFR 241.7", "effect.cat.withholding"),
                    Aspect.of(
                            "How it ends",
                            "a judge ends it for fraud, a crime or changed conditions; DHS may remove to another country",
                            "8 CFR 1208.24(b)",
                            "effect.cat.withholding",
                            "effect.third-country")));

    public static final Grant DEFERRAL = new Grant(
            List.of("door.cat.deferral"),
            "protected-deferral",
            "Deferral under the Convention Against Torture",
            List.of(
                    Aspect.of(
                            "Work permit",
                            "category (c)(18), only under an order of supervision, as DHS sees fit",
                            "8 CFR 274a.12(c)(18)",
                            "ead.category",
                            "form.i765"),
                    Aspect.of("Green card", NO_CARD, "8 CFR 1208.17(b)", "effect.cat.deferral"),
                    Aspect.of("Family", NO_FAMILY, "8 CFR 1208.17(b)", "effect.cat.deferral"),
                    Aspect.of("Travel", NO_TRAVEL, "8 CFR 241.7", "effect.cat.deferral"),
                    Aspect.of(
                            "How it ends",
                            "a judge ends it once torture is no longer likely, on a motion that needs no new evidence;"
                                    + " detention may go on",
                            "8 CFR 1208.17(d)(1)",
                            "effect.cat.deferral",
                            "effect.third-country",
                            "effect.post-order-detention")));

    public static final List<Grant> ALL = List.of(ASYLUM, WITHHOLDING, TORTURE, DEFERRAL);

    private Grants() {}
}
