package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.ASKED_ON;
import static org.asylia.law.facts.PermitFacts.CARD_END;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.FIRST;
import static org.asylia.law.facts.UscisFacts.ABSENCE_EXCUSED;
import static org.asylia.law.facts.UscisFacts.INTERVIEW;
import static org.asylia.law.facts.UscisFacts.INTERVIEW_DAY;
import static org.asylia.law.facts.UscisFacts.NOID_ANSWERED;
import static org.asylia.law.facts.UscisFacts.NOID_ANSWER_BY;
import static org.asylia.law.facts.UscisFacts.STAGE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.affirmative.AtUscis;

/// What USCIS must hear from the person by a day: an excuse for a missed interview, an answer to its intent to deny,
/// and the renewal of a work permit.
public final class AnswersToUscis {

    private static final DateTerm DAY_45 =
            named("the 45th day after the missed interview", DateTerm.days(told(INTERVIEW_DAY), 45));

    public static final Rule MISSED_INTERVIEW = Rule.of(
                    "deadline.missed-interview", "The missed asylum interview must be excused within 45 days.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.10", "8 CFR 208.10(b)")
            .burden(Burden.APPLICANT.noting("Good cause within the 45 days; exceptional circumstances after them."))
            .before(Before.NOT_ENCODED)
            .since(
                    "1997-04-01",
                    "USCIS page in an archive copy of 2020 and accounts read; the 45 days are USCIS practice",
                    all(
                            AtUscis.SENT,
                            among(STAGE, "waiting"),
                            among(INTERVIEW, "missed", "no-interpreter"),
                            not(says(ABSENCE_EXCUSED))))
            .gives(Yield.lastDay(
                            DAY_45,
                            "the asylum office has the request for another day, with the reason and papers on it",
                            "On the 46th day USCIS sends the case to court or closes it, and no first work permit is given.",
                            "Exceptional circumstances, or a notice that went to a wrong address.")
                    .plannedBy(safely(told(INTERVIEW_DAY), 45)))
            .leavesOut("An interview missed for want of an interpreter, with good cause: it is no missed interview.")
            .build();

    public static final Rule INTENT_TO_DENY = Rule.of(
                    "deadline.noid",
                    "The letter in which USCIS says that it intends to deny must be answered by its day.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 103.2(b)(8)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since(
                    "1997-04-01",
                    "USCIS question page read: sixteen days, and the letter controls; the paragraph is doubtful",
                    all(AtUscis.SENT, among(STAGE, "noid"), not(says(NOID_ANSWERED))))
            .gives(Yield.lastDay(
                            told(NOID_ANSWER_BY),
                            "received by the asylum office that wrote",
                            "USCIS denies the application on what it has.",
                            "None named; in court the claim can be made again once a case is begun there.")
                    .plannedBy(businessDayBefore(told(NOID_ANSWER_BY))))
            .leavesOut("The sixteen days are not counted here: the letter names the day.")
            .build();

    /// Since no renewal keeps an old card good any more, every day of waiting is a day without work.
    public static final Rule RENEWAL = Rule.of(
                    "deadline.permit-renewal", "The renewal of the work permit must be filed before the card ends.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 274a.13(d)", "8 CFR 208.7(b)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(b) from memory; that a renewal may come up to 180 days early: two accounts",
                    all(
                            among(CATEGORY, "c8", "a5", "a10", "c18"),
                            Conditions.any(
                                    not(all(says(ASKED), not(says(FIRST)))),
                                    Conditions.days(told(ASKED_ON), Order.MORE, told(CARD_END)))))
            .gives(Yield.lastDay(
                            told(CARD_END),
                            "Form I-765 received by USCIS, in the category of the card",
                            "Work must stop when the card ends, until the new card is there; an asylee may go on, because"
                                    + " the status itself allows it.",
                            "File at once; ask USCIS to hurry for a reason that it accepts.")
                    .plannedBy(named(
                            "180 days before the card ends, when USCIS first takes it", safely(told(CARD_END), -180))))
            .recheck()
            .leavesOut(
                    "Whether the claim is still alive: see ead.renewal.pending.",
                    "Cards that a renewal filed before 30 October 2025 keeps good: see ead.auto-extension.")
            .build();

    private AnswersToUscis() {}
}
