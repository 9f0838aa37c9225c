package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.latest;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.STAYS;
import static org.asylia.law.facts.StayFacts.FROM;
import static org.asylia.law.facts.StayFacts.HARMED_THERE;
import static org.asylia.law.facts.StayFacts.LEFT_WHEN_ABLE;
import static org.asylia.law.facts.StayFacts.NEEDED_FOR_FLIGHT;
import static org.asylia.law.facts.StayFacts.OWNED;
import static org.asylia.law.facts.StayFacts.RESTRICTED;
import static org.asylia.law.facts.StayFacts.RETURNED;
import static org.asylia.law.facts.StayFacts.TIES;
import static org.asylia.law.facts.StayFacts.WORKED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.PersonFacts;

/// A person who was firmly resettled in another country before coming is barred from asylum.
///
/// Asked of each stay. The offer itself is in [OfferOfResettlement]; two exceptions follow the regulation as it stood
/// before 11 January 2021, because the text of 2020 is enjoined. It never bars withholding.
public final class FirmResettlement {

    /// Whoever is here came after every stay elsewhere, whether or not the days are known: what counts is the latest
    /// arrival, and what was offered before the person left that country (8 CFR 1208.15: entered with an offer, or
    /// received one while there).
    private static final Condition BEFORE_ARRIVING = any(
            says(PersonFacts.IN_UNITED_STATES),
            not(days(told(FROM), Order.AT_LEAST, latest(ARRIVALS, ArrivalFacts.DATE))));

    public static final Rule RULE = Rule.of(
                    "asylum.bar.firm-resettlement",
                    "The person was firmly resettled in another country before arriving in the United States.")
            .kind(Kind.BAR)
            .each(STAYS)
            .cites(
                    "INA 208(b)(2)(A)(vi)",
                    "8 USC 1158(b)(2)(A)(vi)",
                    "8 CFR 1208.15",
                    "Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)")
            .before(Before.none(
                    "Before 1 October 1990 firm resettlement was weighed in discretion before judges (Matter of"
                            + " Soleimani, 20 I&N Dec. 99 (BIA 1989))."))
            .since(
                    "1990-10-01",
                    "Former 8 CFR 208.14(c)(2) and 208.15; since 1 April 1997 INA 208(b)(2)(A)(vi); A-G-G- headnotes read",
                    all(
                            holds("asylum.bar.firm-resettlement.offer"),
                            BEFORE_ARRIVING,
                            not(holds("asylum.bar.firm-resettlement.stop-on-the-flight")),
                            not(holds("asylum.bar.firm-resettlement.restricted"))))
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.PREPONDERANCE,
                    "After the government has shown evidence of an offer; the applicant also proves the exceptions.")
            .decidedIn(
                    "matter-of-a-g-g",
                    "matter-of-d-x-and-y-z",
                    "matter-of-soleimani",
                    "aden-v-wilkinson",
                    "matter-of-l-t-a")
            .build();

    public static final Rule STOP_ON_THE_FLIGHT = Rule.of(
                    "asylum.bar.firm-resettlement.stop-on-the-flight",
                    "The stay was a needed stop on the flight, no longer than necessary and without strong ties.")
            .kind(Kind.EXCEPTION)
            .each(STAYS)
            .cites("8 CFR 1208.15(a)", "Matter of D-X- & Y-Z-, 25 I&N Dec. 664 (BIA 2012)")
            .since(
                    "1990-10-01",
                    "8 CFR 208.15(a) of 1990, the text before 11 January 2021; summaries read",
                    all(says(NEEDED_FOR_FLIGHT), says(LEFT_WHEN_ABLE), not(says(RETURNED)), not(says(TIES))))
            .leavesOut("A trip to a third country and back: D-X- speaks of going home or to the United States only.")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-d-x-and-y-z", "matter-of-a-g-g")
            .build();

    public static final Rule RESTRICTED_THERE = Rule.of(
                    "asylum.bar.firm-resettlement.restricted",
                    "The authorities there so restricted the stay that the person was not in fact resettled.")
            .kind(Kind.EXCEPTION)
            .each(STAYS)
            .cites("8 CFR 1208.15(b)", "Aden v. Wilkinson, 989 F.3d 1073 (9th Cir. 2021)")
            .since(
                    "1990-10-01",
                    "8 CFR 208.15(b) of 1990, the text before 11 January 2021; summaries read",
                    all(
                            any(says(RESTRICTED), says(HARMED_THERE)),
                            judged(Judgment.of(
                                            "asylum.bar.firm-resettlement.restricted",
                                            "Were the conditions there so substantially and consciously restricted by the"
                                                    + " authorities that the person was not in fact resettled?",
                                            forIt(
                                                    "kept from living, working or traveling like others",
                                                    says(RESTRICTED)),
                                            forIt(
                                                    "harmed by people whom the government did not stop (9th Circuit)",
                                                    says(HARMED_THERE)),
                                            against("worked there with permission or ran a business", says(WORKED)),
                                            against("owned a home or land, or got public help", says(OWNED)))
                                    .decidedIn("aden-v-wilkinson", "matter-of-d-x-and-y-z"))))
            .burden(Burden.APPLICANT)
            .decidedIn("aden-v-wilkinson")
            .build();

    public static final Rule TEXT_OF_2020 = Rule.of(
                    "asylum.bar.firm-resettlement.2020-text",
                    "The wider text of 2020 makes the person firmly resettled.")
            .kind(Kind.BAR)
            .cites(
                    "85 FR 80274",
                    "8 CFR 208.15",
                    "8 CFR 1208.15",
                    "Pangea Legal Services v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021)")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2021-01-11",
                    Status.ENJOINED,
                    "85 FR 80274, enjoined on 8 January 2021 before it started; order read in copies; whether the"
                            + " injunction still stood on 22 November 2026 was not verified",
                    no("printed but not applied: enjoined by Pangea Legal Services v. DHS"))
            .recheck()
            .burden(Burden.APPLICANT)
            .leavesOut("Its three prongs: not applied while enjoined, and known from memory only.")
            .build();

    private FirmResettlement() {}
}
