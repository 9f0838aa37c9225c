package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.AsyleeFacts.INADMISSIBLE;
import static org.asylia.law.facts.AsyleeFacts.LEFT_SINCE;
import static org.asylia.law.facts.AsyleeFacts.SETTLED_ELSEWHERE;
import static org.asylia.law.facts.AsyleeFacts.YEAR_HERE;
import static org.asylia.law.facts.GrantFacts.DANGER_OVER;
import static org.asylia.law.facts.GrantFacts.DATE;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.NEW_NATIONALITY;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// From asylum to the green card: a year of presence after the grant, and what the green card ends.
///
/// No deadline: an asylee may apply whenever the year is whole. It is a matter of discretion; the admission is
/// recorded as of one year before the approval; no affidavit of support is asked for; in court the judge decides.
public final class GreenCard {

    private static final Condition YEAR_OF_PRESENCE = all(
            days(DateTerm.years(DateTerm.told(DATE), 1), Order.AT_MOST, DateTerm.asOf()),
            any(not(says(LEFT_SINCE)), says(YEAR_HERE)));

    private static final Condition STILL_A_REFUGEE = any(
            all(not(says(DANGER_OVER)), not(says(NEW_NATIONALITY))),
            judged(Judgment.of(
                    "effect.asylum.green-card",
                    "Is the person still a refugee, or the spouse or child of one?",
                    against("The government says that the danger is over", says(DANGER_OVER)),
                    against("Another country made the person its citizen", says(NEW_NATIONALITY)),
                    forIt("Asylum has not been ended", not(says(ENDED))))));

    private static final Condition AFTER_AN_END = contested(
            "effect.asylum.green-card.ended",
            "May a person whose asylum was ended still adjust as an asylee?",
            Reading.in(
                    Set.of("5"),
                    "still-may",
                    "Fifth Circuit: yes, the statute asks for a grant, not for status today.",
                    "A tracker's account of the circuits, read; the opinion not read",
                    yes("A grant in the past is enough.")),
            Reading.elsewhere(
                    "no-longer",
                    "Second and Fourth Circuits, and the agencies: no, asylum must still stand.",
                    "The same account; Wassily v. Blanche, No. 25-842 (U.S.) pending when last seen",
                    no("Asylum was ended.")));

    public static final Rule MAY_APPLY = Rule.of(
                    "effect.asylum.green-card",
                    "The person now meets the conditions of a green card as an asylee: a year of presence since the grant.")
            .kind(Kind.EFFECT)
            .cites("INA 209(b)", "INA 209(c)", "8 CFR 209.2", "8 CFR 1209.2", "8 USC 1159(b)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.DISCRETION, "The green card itself is left to discretion.")
            .leavesOut(
                    "Relatives, who adjust on the same rule.",
                    "USCIS looks for the whole year on the day of its decision since 2 February 2023, so that an"
                            + " earlier filing is possible but early.",
                    "How a waiver under 209(c) is weighed (Form I-602).",
                    "Holds and re-review of cases from listed countries.")
            .since(
                    "1980-04-01",
                    "8 USC 1159(b)-(c) (2013 edition) read; start as listed",
                    all(
                            says(GRANTED),
                            not(says(PERMANENT_RESIDENT)),
                            YEAR_OF_PRESENCE,
                            STILL_A_REFUGEE,
                            not(says(SETTLED_ELSEWHERE)),
                            among(INADMISSIBLE, "none", "exempt", "waivable"),
                            any(not(says(ENDED)), AFTER_AN_END)))
            .build();

    public static final Rule LOST_ON_ADJUSTMENT = Rule.of(
                    "effect.asylum.lost-on-adjustment",
                    "With the green card the protection of asylum is gone: a later crime can lead to removal.")
            .kind(Kind.EFFECT)
            .cites("INA 209(b)", "Matter of N-A-I-, 27 I&N Dec. 72 (BIA 2017)")
            .burden(Burden.NONE)
            .leavesOut("A new claim for protection, which can be made again.")
            .since(
                    "2017-08-03",
                    "Matter of N-A-I-: headnotes read; circuits not checked",
                    holds("asylum.effect.ends-on-adjustment"))
            .decidedIn("matter-of-n-a-i")
            .build();

    private GreenCard() {}
}
