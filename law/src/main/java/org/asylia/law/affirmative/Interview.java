package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.UscisFacts;

/// The asylum interview, the interpreter for it, and a request for another day.
public final class Interview {

    /// Through the 45th day after it, a good reason is enough; later it must be exceptional.
    private static final Condition WITHIN_45_DAYS =
            days(DateTerm.asOf(), Order.AT_MOST, DateTerm.days(DateTerm.told(UscisFacts.INTERVIEW_DAY), 45));

    private static final Condition GOOD_CAUSE = judged(Judgment.of(
            "step.affirmative.reschedule.good-cause",
            "Is there good cause, a reasonable excuse, for another interview day?",
            forIt("The reason is serious", says(UscisFacts.SERIOUS_REASON)),
            forIt("The notice went to a wrong address", says(UscisFacts.WRONG_ADDRESS)),
            against("The interview was already put off once", among(UscisFacts.INTERVIEW, "moved"))));

    private static final Condition EXCEPTIONAL = judged(Judgment.of(
            "step.affirmative.reschedule.exceptional",
            "Were there exceptional circumstances, such as serious illness, battery, or a death in the close family?",
            forIt("The reason is serious", says(UscisFacts.SERIOUS_REASON)),
            forIt("The notice went to a wrong address", says(UscisFacts.WRONG_ADDRESS))));

    private static final Condition OTHER_LANGUAGE =
            all(AtUscis.INTERVIEW_AHEAD, not(says(HelpFacts.ENGLISH)), not(says(HelpFacts.SIGN_LANGUAGE)));

    public static final Rule RULE = Rule.of(
                    "step.affirmative.interview",
                    "USCIS has the application, and the asylum interview is still to come.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.9", "INA 208(d)(5)(A)(ii)")
            .burden(Burden.NONE.noting("Not adversarial; a representative may come, and evidence may be brought."))
            .since("1997-04-01", "USCIS pages read", AtUscis.INTERVIEW_AHEAD)
            .since(
                    "2026-07-28",
                    "As before, but USCIS may refer without an interview (step.affirmative.refer.v2026-ifr): one change"
                            + " log read",
                    AtUscis.INTERVIEW_AHEAD)
            .recheck()
            .leavesOut("In which order cases are called: policy, newest first beside a second track for old cases.")
            .build();

    public static final Rule INTERPRETER = Rule.of(
                    "step.affirmative.interpreter",
                    "The person must bring an interpreter to the asylum interview, aged 18 or more and not involved.")
            .kind(Kind.DUTY)
            .cites("8 CFR 208.9(g)")
            .burden(Burden.APPLICANT.noting("Coming without one, without good cause, may count as not coming."))
            .since("1997-04-01", "USCIS announcement, which restores it, read", OTHER_LANGUAGE)
            .since(
                    "2020-09-23",
                    "Telephone interpreters of the government: USCIS announcement read",
                    all(
                            OTHER_LANGUAGE,
                            notEncoded(
                                    "whether the language was one of USCIS's telephone languages",
                                    "the list of those languages is not in the tables")))
            .since("2023-09-13", "USCIS announcement in five copies read", OTHER_LANGUAGE)
            .leavesOut("Who may not interpret: the representative, a witness, somebody from the home government, or an"
                    + " applicant whose own interview is still to come.")
            .build();

    public static final Rule RESCHEDULE = Rule.of(
                    "step.affirmative.reschedule",
                    "Another interview day is asked for, and the reason is strong enough for the time that has passed.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.10(b)")
            .burden(Burden.APPLICANT.noting("It stops the work-permit clock until the person appears."))
            .since(
                    "1997-04-01",
                    "USCIS page in an archive copy of 2020 read; the 45 days are USCIS practice, the regulation as now"
                            + " printed was not read",
                    all(
                            AtUscis.SENT,
                            among(UscisFacts.STAGE, "waiting"),
                            among(UscisFacts.INTERVIEW, "set", "moved", "missed", "no-interpreter"),
                            says(UscisFacts.OTHER_DAY_NEEDED),
                            any(all(WITHIN_45_DAYS, GOOD_CAUSE), all(not(WITHIN_45_DAYS), EXCEPTIONAL))))
            .build();

    private Interview() {}
}
