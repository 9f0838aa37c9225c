package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;

/// USCIS does not grant, and the person seems removable: the same form goes on to a judge, who decides afresh.
///
/// A referral is not a denial; the filing day stands. The regulation asks whether the person appears inadmissible or
/// deportable, which is told here by whether they hold status.
public final class Referral {

    private static final Condition ON_THE_RECORD = all(
            AtUscis.SENT,
            not(says(UscisFacts.IN_STATUS)),
            not(among(UscisFacts.INTERVIEW, "held")),
            any(among(UscisFacts.STAGE, "waiting"), says(FilingFacts.REFERRED)));

    public static final Rule RULE = Rule.of(
                    "step.affirmative.refer",
                    "USCIS sends the case to a judge: it did not grant, or the interview was missed, and there is no status.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.14(c)(1)", "59 FR 62284")
            .burden(Burden.NONE.noting("Not a denial. The work-permit clock goes on."))
            .since(
                    "1995-01-04",
                    "Summary of 59 FR 62284 read",
                    all(
                            AtUscis.SENT,
                            any(
                                    says(FilingFacts.REFERRED),
                                    all(not(says(UscisFacts.IN_STATUS)), holds("step.affirmative.no-show")))))
            .build();

    public static final Rule WITHOUT_INTERVIEW = Rule.of(
                    "step.affirmative.refer.v2026-ifr",
                    "USCIS may send, or has sent, the case to a judge on the papers alone, without an interview.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.9", "8 CFR 208.14")
            .burden(Burden.APPLICANT.noting(
                    "Make the first filing complete: there may be no interview to add to it. No grant and no denial"
                            + " without an interview."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2026-07-28",
                    Status.UNCERTAIN,
                    "DHS interim final rule, FR Doc. 2026-15190, docket USCIS-2026-0199: one change log of 27 July 2026"
                            + " read, not the rule; its page and any challenge were not found",
                    contested(
                            "step.affirmative.refer.v2026-ifr.status",
                            "May USCIS refer a case on the papers alone?",
                            Reading.elsewhere(
                                    "in-use",
                                    "The rule stands: a referral where a bar, discretion or the merits speak against the"
                                            + " claim.",
                                    "FR Doc. 2026-15190, as reported",
                                    ON_THE_RECORD),
                            Reading.elsewhere(
                                    "not-in-use",
                                    "The rule is not in use, because a court stopped it or USCIS holds every interview.",
                                    "Nothing was found after 27 July 2026",
                                    no("Every case is interviewed before it is referred."))))
            .recheck()
            .leavesOut("The day of the referral: a referral before 28 July 2026 came under the old rule.")
            .build();

    private Referral() {}
}
