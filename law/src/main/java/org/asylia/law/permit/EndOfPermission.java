package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.FilingFacts.REFERRED;
import static org.asylia.law.facts.GrantFacts.REFUSED;
import static org.asylia.law.facts.PermitFacts.CARD_END;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.REFUSED_ON;
import static org.asylia.law.facts.PermitFacts.REJECTED_FOR_FEE;
import static org.asylia.law.facts.PermitFacts.REJECTED_ON;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;

/// When a permit (c)(8) ends before the claim is over: USCIS denies for good, or the yearly fee is not paid.
public final class EndOfPermission {

    private static final DateTerm LAST_DAY = DateTerm.named(
            "the end of the card or sixty days after the denial, whichever is later",
            DateTerm.laterOf(told(CARD_END), DateTerm.days(told(REFUSED_ON), 60)));

    public static final Rule AFTER_DENIAL = Rule.of(
                    "ead.ends", "USCIS itself denied asylum, and the permission to work has ended.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.7(b)(1)")
            .burden(Burden.NONE)
            .notVerified()
            .leavesOut("After a referral the permission goes on with the case in court.")
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(b)(1); from memory, unverified",
                    all(
                            says(REFUSED),
                            among(LAST_DECISION, "officer"),
                            not(says(REFERRED)),
                            days(DateTerm.asOf(), Order.MORE, LAST_DAY)))
            .gives(Yield.lastDay(
                    LAST_DAY,
                    "work on this permit until the end of the day",
                    "Work on this permit must stop.",
                    "Another ground for a permit, if there is one."))
            .build();

    private static final Condition REJECTED = all(says(REJECTED_FOR_FEE), among(CATEGORY, "c8"));

    private static final Condition UNDER_THE_ORDER = contested(
            "ead.ends.aaf.order",
            "Does the order of 5 August 2026 keep the permit of a person whose form was rejected for the fee?",
            Reading.elsewhere(
                    "kept",
                    "No form may be rejected, so the ground for ending the permit falls away.",
                    "Venezuelan Ass'n of Mass. v. USCIS, order of 5 August 2026, as told; an inference",
                    no("The rejection itself is stayed.")),
            Reading.elsewhere(
                    "not-kept",
                    "The order does not name the permit, so the rule of 29 May 2026 still ends it.",
                    "The same accounts, which do not list the loss of work permission",
                    yes("The rule ends the permit with the rejection.")));

    public static final Rule UNPAID_FEE = Rule.of(
                    "ead.ends.aaf",
                    "The permit (c)(8) ended because the asylum form was rejected for an unpaid yearly fee.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.7(a)(1)", "Venezuelan Ass'n of Mass. v. USCIS, No. 26-cv-13038 (D. Mass. 2026)")
            .burden(Burden.NONE)
            .selectedBy(DateTerm.chosen(says(REJECTED_FOR_FEE), told(REJECTED_ON), DateTerm.asOf()))
            .before(Before.NO_SUCH_RULE)
            .leavesOut(
                    "Whether a rejection from 29 May to 20 July 2026 is undone by the later orders: seek advice on"
                            + " having the case restored.",
                    "The words of the order of 5 August 2026, which were not read.")
            .since(
                    "2026-05-29",
                    "DHS interim rule of 29 April 2026: the announcement is quoted in several places",
                    REJECTED)
            .since(
                    "2026-07-21",
                    Status.STAYED,
                    "D. Mass., administrative stay of rejection and of the loss of work permission; two accounts",
                    no("The rule is stayed: no permit ends for this reason."))
            .since(
                    "2026-08-05",
                    Status.UNCERTAIN,
                    "The order that replaced the stay; one account, which does not list the loss of work permission",
                    all(REJECTED, UNDER_THE_ORDER))
            .recheck()
            .build();

    private EndOfPermission() {}
}
