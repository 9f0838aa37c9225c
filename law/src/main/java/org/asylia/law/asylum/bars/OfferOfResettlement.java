package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.daysBetween;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.law.facts.Lists.STAYS;
import static org.asylia.law.facts.StayFacts.FROM;
import static org.asylia.law.facts.StayFacts.LAW_ALLOWED;
import static org.asylia.law.facts.StayFacts.OFFER_DOUBTED;
import static org.asylia.law.facts.StayFacts.OWNED;
import static org.asylia.law.facts.StayFacts.STATUS;
import static org.asylia.law.facts.StayFacts.TO;
import static org.asylia.law.facts.StayFacts.WORKED;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// Whether another country offered a person permanent resettlement: the first three steps of Matter of A-G-G-.
///
/// The government shows an offer, by direct evidence or, if there is none, by indirect evidence; the applicant rebuts
/// it; the judge weighs all. Taking the offer up is not needed. A permit that looks valid counts at first even if it
/// was got by fraud (Matter of D-X- & Y-Z-).
public final class OfferOfResettlement {

    private static final Condition DIRECT = among(STATUS, "citizenship", "permanent", "offered");

    /// That the law there gives such people a right to stay can be enough, even for who only passed through and did not
    /// ask for it (Matter of A-G-G-, headnote 4); a life there is evidence only of who stayed.
    private static final Condition INDIRECT = any(
            says(LAW_ALLOWED),
            all(not(among(STATUS, "passing-through")), any(among(STATUS, "renewable"), says(WORKED), says(OWNED))));

    private static final Judgment WEIGHED = Judgment.of(
                    "asylum.bar.firm-resettlement.offer",
                    "On all the evidence, did that country offer the person permanent resettlement?",
                    forIt("citizenship, permanent residence or an offer of it", DIRECT),
                    forIt("the law there let such people stay for good", says(LAW_ALLOWED)),
                    forIt("a permit that could be renewed without end", among(STATUS, "renewable")),
                    forIt("worked there with permission or ran a business", says(WORKED)),
                    forIt("owned a home or land, or got public help", says(OWNED)),
                    forIt(
                            "stayed a year or longer",
                            amounts(daysBetween(told(FROM), told(TO)), Order.AT_LEAST, number(365))),
                    against("a permit for a limited time only, or none", among(STATUS, "temporary", "none")),
                    against("reasons to doubt the offer", says(OFFER_DOUBTED)))
            .decidedIn(
                    "matter-of-a-g-g",
                    "matter-of-d-x-and-y-z",
                    "matter-of-l-t-a",
                    "abdille-v-ashcroft",
                    "maharaj-v-gonzales",
                    "elzour-v-ashcroft");

    public static final Rule RULE = Rule.of(
                    "asylum.bar.firm-resettlement.offer", "That country offered the person permanent resettlement.")
            .each(STAYS)
            .cites(
                    "8 CFR 1208.15",
                    "Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)",
                    "Matter of D-X- & Y-Z-, 25 I&N Dec. 664 (BIA 2012)")
            .since(
                    "1990-10-01",
                    "8 CFR 208.15 of 1990, the text before 11 January 2021; Matter of A-G-G- headnotes read. The steps are"
                            + " those of 12 May 2011; before, circuits differed in how an offer was shown",
                    indicated(
                            all(any(DIRECT, INDIRECT), any(all(DIRECT, not(says(OFFER_DOUBTED))), judged(WEIGHED))),
                            DIRECT,
                            "Direct evidence of an offer stands until it is rebutted.",
                            Burden.APPLICANT.noting("Steps two and three of Matter of A-G-G-.")))
            .burden(
                    Burden.Party.GOVERNMENT,
                    Burden.Proof.SOME_EVIDENCE,
                    "The government first shows evidence of an offer; then the applicant rebuts it by a preponderance.")
            .decidedIn(
                    "matter-of-a-g-g",
                    "matter-of-d-x-and-y-z",
                    "matter-of-l-t-a",
                    "matter-of-k-r-y-and-k-c-s",
                    "jang-v-lynch",
                    "matter-of-k-s-e")
            .leavesOut("Which treaties and laws let whom stay where: a practitioner tells.")
            .build();

    private OfferOfResettlement() {}
}
