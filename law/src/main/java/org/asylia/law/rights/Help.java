package org.asylia.law.rights;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.asylum.apply.UnaccompaniedChild;
import org.asylia.law.court.BeforeJudge;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.filing.Pending;
import org.asylia.law.screening.Screened;

/// A lawyer at one's own cost, somebody to consult, an interpreter.
public final class Help {

    private static final Condition CHILD_ALONE = any(UnaccompaniedChild.AT_FILING, UnaccompaniedChild.EARLIER_FINDING);

    public static final Rule COUNSEL = Rule.of(
                    "right.counsel",
                    "In this case the person may have a lawyer, at no cost to the government, and time to find one.")
            .kind(Kind.RIGHT)
            .cites("INA 240(b)(4)(A)", "INA 292", "8 CFR 1003.16", "8 CFR 1240.10(a)")
            .burden(Burden.NONE.noting("The judge gives a list of free lawyers."))
            .since(
                    "1952-12-24",
                    "INA 240(b)(4)(A) and 292 as described in a statement of the government, and the manual, read",
                    any(Pending.BEFORE_JUDGE_OR_BOARD, holds("route.motion")))
            .decidedIn(
                    "matter-of-c-b",
                    "matter-of-lozada",
                    "matter-of-compean-1",
                    "matter-of-compean-2",
                    "matter-of-melgar",
                    "matter-of-l-r-m-c-and-v-a-m-m")
            .leavesOut("Bad legal help, which is a ground to reopen: see deadline.mtr.")
            .build();

    public static final Rule COUNSEL_AT_USCIS = Rule.of(
                    "right.counsel-uscis", "A representative may come to the asylum interview and speak at its end.")
            .kind(Kind.RIGHT)
            .cites("8 CFR 208.9(b)")
            .burden(Burden.NONE)
            .since("1997-04-01", "From memory", AtUscis.INTERVIEW_AHEAD)
            .notVerified()
            .build();

    public static final Rule COUNSEL_FOR_CHILDREN = Rule.of(
                    "right.counsel-children",
                    "For this child the government must seek counsel, as far as it is practicable.")
            .kind(Kind.RIGHT)
            .cites("8 USC 1232(c)(5)")
            .burden(Burden.GOVERNMENT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2008-12-23",
                    Status.UNCERTAIN,
                    "From memory; the contract for such counsel was cut in 2025, which was litigated",
                    all(
                            CHILD_ALONE,
                            contested(
                                    "right.counsel-children.status",
                                    "Is counsel still sought for children alone, after the contract was cut in 2025?",
                                    Reading.elsewhere(
                                            "owed",
                                            "The statute's duty stands, and courts ordered that the work go on.",
                                            "8 USC 1232(c)(5), from memory",
                                            yes("The duty stands, as far as is practicable.")),
                                    Reading.elsewhere(
                                            "cut",
                                            "The government: the contract may end, and nobody has a claim to counsel.",
                                            "The end of the contract in 2025, from memory",
                                            no("Nobody has a claim to paid counsel.")))))
            .recheck()
            .notVerified()
            .build();

    public static final Rule CONSULTATION = Rule.of(
                    "right.consult-cf",
                    "Before the fear interview, or its review, the person may consult somebody of their choice.")
            .kind(Kind.RIGHT)
            .cites("INA 235(b)(1)(B)(iv)", "8 CFR 1003.42(c)")
            .burden(Burden.NONE.noting("At no cost to the government, and without unreasonable delay."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "8 USC 1225(b)(1)(B)(iv) and 8 CFR 1003.42(c) read",
                    all(Screened.FOR_CREDIBLE_FEAR, among(ScreeningFacts.CREDIBLE_FEAR, "none", "negative")))
            .build();

    public static final Rule INTERPRETER = Rule.of(
                    "right.interpreter-court",
                    "The government must bring the interpreter: the case is in court or at a fear interview.")
            .kind(Kind.RIGHT)
            .cites("8 CFR 1240.5", "8 CFR 1003.22", "8 CFR 208.30(d)(5)")
            .burden(Burden.GOVERNMENT.noting("Not at an affirmative interview: see step.affirmative.interpreter."))
            .since(
                    "1997-04-01",
                    "From memory",
                    all(
                            not(says(HelpFacts.ENGLISH)),
                            any(
                                    BeforeJudge.OPEN,
                                    holds("forum.ij-review"),
                                    all(Screened.FOR_CREDIBLE_FEAR, among(ScreeningFacts.CREDIBLE_FEAR, "none")),
                                    all(Screened.FOR_REASONABLE_FEAR, among(ScreeningFacts.REASONABLE_FEAR, "none")))))
            .notVerified()
            .build();

    private Help() {}
}
