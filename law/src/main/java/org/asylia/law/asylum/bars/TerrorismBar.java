package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ContactFacts.ENDORSED;
import static org.asylia.law.facts.ContactFacts.FOUGHT;
import static org.asylia.law.facts.ContactFacts.GAVE;
import static org.asylia.law.facts.ContactFacts.MEMBER;
import static org.asylia.law.facts.ContactFacts.RECRUITED;
import static org.asylia.law.facts.ContactFacts.SPOKE_FOR;
import static org.asylia.law.facts.ContactFacts.TRAINED;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.SecurityFacts.ACCUSED;
import static org.asylia.law.facts.SecurityFacts.ATTACK;
import static org.asylia.law.facts.SecurityFacts.TERRORISM_ACCUSED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Whoever is described in the terrorism grounds is barred from asylum.
///
/// Through a group ([GroupContact]), by acts of one's own, or as the spouse or child of such a person
/// ([SpouseOrChild]). For a mere representative of a group there is a way out if there is no danger.
public final class TerrorismBar {

    private static final Condition RAISED = any(says(ATTACK), says(TERRORISM_ACCUSED));

    private static final Condition DESCRIBED = any(
            some(CONTACTS, all(holds("asylum.bar.terrorism.contact"), not(holds("asylum.bar.terrorism.no-danger")))),
            holds("asylum.bar.terrorism.acts"),
            holds("asylum.bar.terrorism.spouse-child"));

    public static final Rule RULE = Rule.of("asylum.bar.terrorism", "The person is described in the terrorism grounds.")
            .kind(Kind.BAR)
            .cites("INA 208(b)(2)(A)(v)", "INA 212(a)(3)(B)", "INA 237(a)(4)(B)", "8 USC 1158(b)(2)(A)(v)")
            .before(Before.none("Before 24 April 1996 terrorism counted through the danger-to-security bar only."))
            .since("1996-04-24", "Former INA 208(e), Pub. L. 104-132, section 421; from memory", DESCRIBED)
            .since("1997-04-01", "INA 208(b)(2)(A)(v); statute read, the grounds of that time were not", DESCRIBED)
            .since(
                    "2001-10-26",
                    "Pub. L. 107-56, section 411, then Pub. L. 109-13, section 103; statute read in the 2013 edition",
                    DESCRIBED)
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn(
                    "matter-of-s-k-2006", "matter-of-m-h-z", "matter-of-a-c-m", "khan-v-holder", "annachamy-v-holder")
            .leavesOut("INA 212(a)(3)(F), association with terrorist organizations by finding of two Secretaries.")
            .build();

    public static final Rule OWN_ACTS = Rule.of(
                    "asylum.bar.terrorism.acts",
                    "By acts of their own, apart from any group, the person is described in the terrorism grounds.")
            .cites(
                    "INA 212(a)(3)(B)(i)(I)",
                    "INA 212(a)(3)(B)(i)(II)",
                    "INA 212(a)(3)(B)(i)(III)",
                    "INA 212(a)(3)(B)(iv)")
            .since(
                    "1991-03-01",
                    "Pub. L. 101-649, sections 601 to 603: the first terrorism grounds; from memory, start not verified",
                    all(
                            RAISED,
                            notEncoded(
                                    "the terrorism grounds before 26 October 2001",
                                    "they were narrower then, and their text was not read")))
            .since(
                    "2001-10-26",
                    "Statute read in the 2013 edition",
                    indicated(
                            all(
                                    RAISED,
                                    judged(Judgment.of(
                                            "asylum.bar.terrorism.acts",
                                            "Has the person engaged in or incited terrorist activity, or is the person"
                                                    + " likely to engage in it?",
                                            forIt("an attack or a call for one is told", says(ATTACK)),
                                            forIt("a record or the government says so", says(TERRORISM_ACCUSED))))),
                            RAISED,
                            "Evidence of terrorist activity indicates that the bar may apply.",
                            BarBurden.ONCE_INDICATED))
            .burden(BarBurden.ONCE_INDICATED)
            .build();

    public static final Rule NO_DANGER = Rule.of(
                    "asylum.bar.terrorism.no-danger",
                    "The person only represented the group and is found not to be a danger to security.")
            .kind(Kind.EXCEPTION)
            .each(CONTACTS)
            .cites("INA 208(b)(2)(A)(v)", "INA 212(a)(3)(B)(i)(IV)")
            .since(
                    "1997-04-01",
                    "INA 208(b)(2)(A)(v) read: the exception is for subclause (IV) alone",
                    all(
                            says(SPOKE_FOR),
                            not(any(
                                    says(MEMBER),
                                    says(FOUGHT),
                                    says(RECRUITED),
                                    says(ENDORSED),
                                    says(TRAINED),
                                    says(GAVE))),
                            judged(Judgment.of(
                                    "asylum.bar.terrorism.no-danger",
                                    "In discretion, are there no reasonable grounds to regard this representative as a"
                                            + " danger to security?",
                                    against(
                                            "a record or the government says that the person is a danger",
                                            says(ACCUSED)),
                                    against(
                                            "a record or the government says that the person is tied to terrorism",
                                            says(TERRORISM_ACCUSED))))))
            .burden(Burden.Party.APPLICANT, Burden.Proof.DISCRETION, "Asylum only; it does not help withholding.")
            .build();

    public static final Rule NO_REVIEW = Rule.of(
                    "asylum.bar.terrorism.no-review",
                    "Courts do not review a finding under the terrorism bar, save constitutional and legal questions.")
            .kind(Kind.EFFECT)
            .cites("INA 208(b)(2)(D)", "INA 242(a)(2)(D)", "8 USC 1158(b)(2)(D)", "8 USC 1252(a)(2)(D)")
            .before(Before.NO_SUCH_RULE)
            .since("1997-04-01", "INA 208(b)(2)(D), 110 Stat. 3009-692, read", yes("no court review of the finding"))
            .since(
                    "2005-05-11",
                    "INA 242(a)(2)(D) as added by Pub. L. 109-13, section 106; statute read, start from memory",
                    yes("no court review, save constitutional claims and questions of law on a petition for review"))
            .burden(Burden.NONE)
            .build();

    private TerrorismBar() {}
}
