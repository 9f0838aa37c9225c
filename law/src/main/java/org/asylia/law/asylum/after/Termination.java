package org.asylia.law.asylum.after;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.GrantFacts.DANGER_OVER;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.ENDED_BY_USCIS;
import static org.asylia.law.facts.GrantFacts.FRAUD_CLAIMED;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.NEW_NATIONALITY;
import static org.asylia.law.facts.GrantFacts.RETURNED_TO_RESIDE;
import static org.asylia.law.facts.GrantFacts.SAFE_COUNTRY_AGREEMENT;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.RelativeFacts;

/// Asylum may be ended, on the listed grounds only and never by itself.
///
/// A passport renewal or a short visit home is evidence, not a ground.
public final class Termination {

    private static final Condition ALLEGED =
            any(says(DANGER_OVER), says(FRAUD_CLAIMED), says(SAFE_COUNTRY_AGREEMENT), holds("asylum.barred"));

    private static final Judgment GROUND_PROVED = Judgment.of(
                    "asylum.termination",
                    "Has the government proved a listed ground for ending asylum?",
                    forIt("It says that the danger is over", says(DANGER_OVER)),
                    forIt("It says that asylum was got by fraud", says(FRAUD_CLAIMED)),
                    forIt("A bar to asylum applies", holds("asylum.barred")),
                    forIt("An agreement with a safe country covers the person", says(SAFE_COUNTRY_AGREEMENT)))
            .decidedIn("matter-of-a-s-j", "matter-of-n-a-i");

    public static final Rule RULE = Rule.of("asylum.termination", "Asylum that was granted may be ended.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 208(c)(2)",
                    "8 CFR 208.24",
                    "8 CFR 1208.24",
                    "Matter of A-S-J-, 25 I&N Dec. 893 (BIA 2012)",
                    "Nijjar v. Holder, 689 F.3d 1077 (9th Cir. 2012)")
            .burden(Burden.GOVERNMENT.noting("Notice, and an interview or a hearing."))
            .decidedIn("matter-of-a-s-j")
            .leavesOut("The steps of notice, interview and hearing. A judge cannot review an ending by USCIS (A-S-J-).")
            .since(
                    "1997-04-01",
                    "8 USC 1158(c)(2)-(3), 208.24(a)-(b), A-S-J- and Nijjar read",
                    all(
                            says(GRANTED),
                            not(says(GrantFacts.PERMANENT_RESIDENT)),
                            any(says(RETURNED_TO_RESIDE), says(NEW_NATIONALITY), all(ALLEGED, judged(GROUND_PROVED))),
                            contested(
                                    "asylum.termination.uscis-power",
                                    "May USCIS itself end asylum?",
                                    Reading.elsewhere(
                                            "uscis-may",
                                            "Regulation: USCIS may end asylum that it granted",
                                            "8 CFR 208.24(a)",
                                            yes("USCIS may end asylum that it granted.")),
                                    Reading.in(
                                            Set.of("9"),
                                            "judges-only",
                                            "Ninth Circuit: only the Attorney General's judges may",
                                            "Nijjar v. Holder, 689 F.3d 1077 (9th Cir. 2012)",
                                            not(says(ENDED_BY_USCIS))))))
            .build();

    /// What came through the applicant goes with it.
    public static final Rule DERIVATIVES = Rule.of(
                    "asylum.termination.derivatives",
                    "The asylum of this relative came through the applicant and ends with it.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("8 CFR 208.24(d)", "8 CFR 1208.24(d)")
            .burden(Burden.NONE.noting("The relative may apply alone (from memory)."))
            .leavesOut("Ninth Circuit: USCIS sends a notice and leaves the ending to the court.")
            .since(
                    "1997-04-01",
                    "A policy tracker's account of the USCIS Policy Manual of 21 Aug 2020 read; paragraph from memory",
                    all(
                            says(ENDED),
                            says(RelativeFacts.STATUS_THROUGH_APPLICANT),
                            not(says(RelativeFacts.PERMANENT_RESIDENT))))
            .build();

    private Termination() {}
}
