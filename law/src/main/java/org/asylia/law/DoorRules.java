package org.asylia.law;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.COUNTRIES;

import java.util.List;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// When each door to protection is open: the route leads to it, the test is met, and no bar is in the way.
///
/// For a person in no proceedings the court doors are closed today, because there is no judge yet; they open with a
/// referral by USCIS or a Notice to Appear. What each door is: [Doors].
public final class DoorRules {

    private static final String SOURCE = "Composed of the rules named by each part";

    private static final Condition ASYLUM = all(
            holds("asylum.may-apply"),
            holds("asylum.refugee"),
            not(holds("asylum.barred")),
            not(holds("asylum.rule.barred")),
            holds("asylum.evidence.burden"),
            not(holds("asylum.frivolous")),
            holds("asylum.discretion"));

    private static final Condition HEARD_HERE = not(holds("withholding.bar.third-country-agreement"));

    private static final Condition TORTURE_LIKELY = some(COUNTRIES, holds("cat.eligible"));

    public static final Rule ASYLUM_AFFIRMATIVE = Rule.of("door.asylum.affirmative", "Asylum is open before USCIS.")
            .kind(Kind.DOOR)
            .cites("INA 208(b)(1)(A)", "8 USC 1158(b)(1)(A)", "8 CFR 208.14(b)")
            .burden(Burden.APPLICANT)
            .since("1980-04-01", SOURCE, all(any(holds("route.affirmative"), holds("route.affirmative-uac")), ASYLUM))
            .build();

    public static final Rule ASYLUM_DEFENSIVE = Rule.of(
                    "door.asylum.defensive",
                    "Asylum is open in immigration court; a court case begins with a referral or a Notice to Appear.")
            .kind(Kind.DOOR)
            .cites("INA 208(b)(1)(A)", "8 USC 1158(b)(1)(A)", "8 CFR 1208.14(a)")
            .burden(Burden.APPLICANT)
            .since(
                    "1980-04-01",
                    SOURCE,
                    all(
                            any(holds("route.defensive"), holds("route.asylum-only"), holds("route.merits-interview")),
                            ASYLUM))
            .build();

    public static final Rule WITHHOLDING = Rule.of(
                    "door.withholding",
                    "Withholding of removal is open in immigration court; a court case begins with a referral or a"
                            + " Notice to Appear.")
            .kind(Kind.DOOR)
            .cites("INA 241(b)(3)(A)", "8 USC 1231(b)(3)(A)", "8 CFR 1208.16(b)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "")
            .since(
                    "1980-04-01",
                    SOURCE,
                    all(
                            holds("route.court"),
                            some(COUNTRIES, holds("withholding.eligible")),
                            not(holds("withholding.barred")),
                            HEARD_HERE))
            .build();

    public static final Rule CAT_WITHHOLDING = Rule.of(
                    "door.cat.withholding",
                    "Withholding under the Convention Against Torture is open in immigration court; a court case begins"
                            + " with a referral or a Notice to Appear.")
            .kind(Kind.DOOR)
            .cites("8 CFR 1208.16(c)(4)", "8 CFR 1208.16(d)(2)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "")
            .since(
                    "1999-03-22",
                    SOURCE,
                    all(holds("route.court"), TORTURE_LIKELY, not(holds("withholding.barred")), HEARD_HERE))
            .build();

    public static final Rule CAT_DEFERRAL = Rule.of(
                    "door.cat.deferral",
                    "Deferral of removal under the Convention Against Torture is open: torture is likely, and a bar"
                            + " closes withholding.")
            .kind(Kind.DOOR)
            .cites("8 CFR 1208.17(a)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "")
            .since(
                    "1999-03-22",
                    SOURCE,
                    all(holds("route.court"), TORTURE_LIKELY, holds("withholding.barred"), HEARD_HERE))
            .build();

    public static final List<Rule> RULES =
            List.of(ASYLUM_AFFIRMATIVE, ASYLUM_DEFENSIVE, WITHHOLDING, CAT_WITHHOLDING, CAT_DEFERRAL);

    private DoorRules() {}
}
