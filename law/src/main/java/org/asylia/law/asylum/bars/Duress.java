package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.PersecutorFacts.BELIEVED;
import static org.asylia.law.facts.PersecutorFacts.GREATER_HARM;
import static org.asylia.law.facts.PersecutorFacts.PUT_SELF_THERE;
import static org.asylia.law.facts.PersecutorFacts.THREATENED;
import static org.asylia.law.facts.PersecutorFacts.WAY_OUT;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// Whether a person who was forced to take part in persecution escapes the bar.
///
/// The answer turned with the day: no, then open, a narrow defense, none, open, and since 22 October 2025 none again.
/// The day of the decision selects it. Duress always stays worth recording: deferral under the Convention has no bars.
public final class Duress {

    private static final Condition FIVE_CONDITIONS = all(
            says(THREATENED),
            says(BELIEVED),
            not(says(WAY_OUT)),
            not(says(PUT_SELF_THERE)),
            not(says(GREATER_HARM)),
            judged(Judgment.of(
                            "asylum.bar.persecutor.history.negusie-2018",
                            "On all the evidence, are the five conditions of the narrow duress defense met?",
                            forIt("threatened with death or grave injury at once", says(THREATENED)),
                            forIt("no chance to escape", not(says(WAY_OUT))))
                    .decidedIn("matter-of-negusie-2018")));

    public static final Rule NARROW_DEFENSE = Rule.of(
                    "asylum.bar.persecutor.history.negusie-2018",
                    "The narrow duress defense that the Board allowed in 2018 takes the persecutor bar away.")
            .kind(Kind.EXCEPTION)
            .cites("Matter of Negusie, 27 I&N Dec. 347 (BIA 2018)", "Matter of Negusie, 28 I&N Dec. 120 (A.G. 2020)")
            .before(Before.none("The Board had not allowed this defense yet."))
            .since(
                    "2018-06-28",
                    Status.VACATED,
                    "27 I&N Dec. 347, headnotes read; the Attorney General took the case up on 18 October 2018 (27 I&N"
                            + " Dec. 481), which stayed the decision in that case",
                    FIVE_CONDITIONS)
            .ended("2020-11-05", Status.VACATED, "vacated by the Attorney General, 28 I&N Dec. 120")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-negusie-2018", "matter-of-negusie-2020")
            .build();

    public static final Rule RULE = Rule.of(
                    "asylum.bar.persecutor.duress", "Having been forced takes the persecutor bar away.")
            .kind(Kind.EXCEPTION)
            .cites(
                    "INA 208(b)(2)(A)(i)",
                    "Negusie v. Holder, 555 U.S. 511 (2009)",
                    "Matter of Negusie, 28 I&N Dec. 120 (A.G. 2020)",
                    "Matter of Negusie, 28 I&N Dec. 399 (A.G. 2021)",
                    "Matter of Negusie, 29 I&N Dec. 285 (A.G. 2025)")
            .since(
                    "1988-09-28",
                    "Matter of Rodriguez-Majano, 19 I&N Dec. 811 (BIA 1988), after Fedorenko v. United States, 449 U.S."
                            + " 490 (1981): the effect of the act decides; from summaries",
                    no("the Board asked only for the effect of the act, not for its being voluntary"))
            .since(
                    "2009-03-03",
                    "Negusie v. Holder: the statute leaves it open, and the agency must decide; opinion summary read",
                    openQuestion(
                            "asylum.bar.persecutor.duress.2009",
                            notEncoded(
                                    "a duress exception between 2009 and 2018",
                                    "the agency had not said what its conditions would be")))
            .since(
                    "2018-06-28",
                    "Matter of Negusie, 27 I&N Dec. 347 (BIA 2018), headnotes read",
                    holds("asylum.bar.persecutor.history.negusie-2018"))
            .since(
                    "2020-11-05",
                    "Matter of Negusie, 28 I&N Dec. 120 (A.G. 2020), opening read",
                    no("the bar has no exception for coercion or duress, 28 I&N Dec. 120"))
            .since(
                    "2021-10-12",
                    Status.SUPERSEDED,
                    "28 I&N Dec. 399 (A.G. 2021), order read: case taken up, the Board's decision in it stayed",
                    openQuestion("asylum.bar.persecutor.duress.2021", FIVE_CONDITIONS))
            .since(
                    "2025-10-22",
                    "Matter of Negusie, 29 I&N Dec. 285 (A.G. 2025): stay ended, the 2020 opinion operative again;"
                            + " policy tracker read",
                    no("the bar has no exception for coercion or duress, 29 I&N Dec. 285"))
            .burden(Burden.APPLICANT)
            .decidedIn(
                    "negusie-v-holder",
                    "matter-of-rodriguez-majano",
                    "matter-of-negusie-2018",
                    "matter-of-negusie-2020",
                    "matter-of-negusie-2021",
                    "matter-of-negusie-2025")
            .leavesOut("How a court would read the statute on its own since 2024: no decision was found.")
            .build();

    private Duress() {}

    private static Condition openQuestion(String id, Condition defense) {
        return contested(
                id,
                "Does the persecutor bar cover what a person was forced to do?",
                Reading.elsewhere(
                        "no-defense",
                        "Yes, the bar covers it",
                        "Fedorenko v. United States, 449 U.S. 490 (1981); 28 I&N Dec. 120 (A.G. 2020)",
                        no("no duress exception")),
                Reading.elsewhere(
                        "defense",
                        "No, there is a duress defense",
                        "Negusie v. Holder, 555 U.S. 511 (2009); 27 I&N Dec. 347 (BIA 2018)",
                        defense));
    }
}
