package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.DiscretionFacts.SPECIAL_NEED;
import static org.asylia.law.facts.FearFacts.OTHER_SERIOUS_HARM;
import static org.asylia.law.facts.HarmFacts.LASTING;
import static org.asylia.law.facts.HarmFacts.TREATED;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Asylum although the danger is over: for past harm so severe, or for other serious harm on return.
///
/// Both need past persecution for a protected reason first, and both remain in discretion.
public final class HumanitarianAsylum {

    private static final Burden IN_DISCRETION = new Burden(
            Burden.Party.APPLICANT, Burden.Proof.DISCRETION, "After past persecution on a protected ground.");

    private static final Judgment COMPELLING = Judgment.of(
                    "refugee.humanitarian.severity",
                    "Was the past persecution so severe that there are compelling reasons not to return?",
                    forIt("The effects last until today", some(HARMS, says(LASTING))),
                    forIt("Medical care was needed", some(HARMS, says(TREATED))),
                    forIt("The victim was a child", holds("refugee.persecution.child")),
                    forIt("Several things happened and add up", holds("refugee.persecution.cumulative")),
                    against("No effects last", not(some(HARMS, says(LASTING)))))
            .decidedIn(
                    "matter-of-chen",
                    "matter-of-b-1995",
                    "matter-of-s-a-k-and-h-a-h",
                    "matter-of-n-m-a",
                    "lopez-galarza-v-ins");

    private static final Condition SEVERE_PAST = all(holds("refugee.past-persecution"), judged(COMPELLING));

    /// The past harm was atrocious or exceptionally severe.
    public static final Rule SEVERITY = Rule.of(
                    "refugee.humanitarian.severity",
                    "The past persecution was so severe that there are compelling reasons not to return.")
            .kind(Kind.DISCRETION)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(1)(iii)(A)", "Matter of Chen, 20 I&N Dec. 16 (BIA 1989)")
            .burden(IN_DISCRETION)
            .decidedIn("matter-of-chen", "matter-of-s-a-k-and-h-a-h", "matter-of-n-m-a")
            .since("1989-04-25", "Matter of Chen; day from the list of precedents", SEVERE_PAST)
            .since("1990-10-01", "8 CFR 208.13(b)(1)(ii) of 1990; headnotes of Matter of N-M-A- read", SEVERE_PAST)
            .since("2001-01-05", "8 CFR 208.13(b)(1)(iii)(A), 65 FR 76121; two summaries read", SEVERE_PAST)
            .build();

    /// New harm of the same gravity, for whatever reason.
    public static final Rule OTHER_HARM = Rule.of(
                    "refugee.humanitarian.other-harm",
                    "There is a reasonable possibility of other harm on return that is as serious as persecution.")
            .kind(Kind.DISCRETION)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(1)(iii)(B)", "Matter of L-S-, 25 I&N Dec. 705 (BIA 2012)")
            .burden(new Burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.REASONABLE_POSSIBILITY,
                    "After past persecution on a protected ground; the new harm needs no protected ground."))
            .before(Before.NO_SUCH_RULE)
            .decidedIn("matter-of-l-s-2012")
            .since(
                    "2001-01-05",
                    "65 FR 76121; headnotes of Matter of L-S- read",
                    all(
                            holds("refugee.past-persecution"),
                            judged(Judgment.of(
                                            "refugee.humanitarian.other-harm",
                                            "Is there a reasonable possibility of other harm on return, as serious as"
                                                    + " persecution?",
                                            forIt("There is war, hunger or no needed care", says(OTHER_SERIOUS_HARM)),
                                            forIt("There is a special need", says(SPECIAL_NEED)),
                                            forIt("Harm of the past has lasting effects", some(HARMS, says(LASTING))),
                                            against("No other danger was named", not(says(OTHER_SERIOUS_HARM))))
                                    .decidedIn("matter-of-l-s-2012"))))
            .build();

    /// Either of the two.
    public static final Rule RULE = Rule.of(
                    "refugee.humanitarian",
                    "After past persecution, asylum may be granted although the fear of the future is rebutted.")
            .kind(Kind.DISCRETION)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(1)(iii)")
            .burden(IN_DISCRETION)
            .decidedIn("matter-of-chen", "matter-of-l-s-2012")
            .since(
                    "1989-04-25",
                    "Matter of Chen, then the regulations of 1990 and 2001, as in the two rules it names",
                    any(holds("refugee.humanitarian.severity"), holds("refugee.humanitarian.other-harm")))
            .build();

    private HumanitarianAsylum() {}
}
