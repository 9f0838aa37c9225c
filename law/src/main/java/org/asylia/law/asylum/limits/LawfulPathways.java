package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.yearsBetween;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.apply.UnaccompaniedChild;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.CrossingFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;

/// People who crossed from Mexico between May 2023 and May 2025 without papers or an appointment are presumed barred.
///
/// The presumption follows them in every later application. It began at 11:59 p.m. on 11 May 2023, so a crossing on
/// that very day is left open. The parts, each asked of every arrival: who is covered, who is excepted, and what
/// rebuts the presumption. Left out: the family-unity rule in court (8 CFR 1208.33(c)), which depends on what family
/// members could be granted.
public final class LawfulPathways {

    private static final String FIRST = "2023-05-11";
    private static final String LAST = "2025-05-11";
    private static final String SOURCE =
            "88 FR 31314: fact sheets and an analysis of the rule read; vacated by N.D. Cal. on 25 July 2023 (683 F. Supp."
                    + " 3d 1025) but stayed before that took effect; 9th Cir. set the judgment aside in 2025 and sent"
                    + " the case back";

    private static final Condition IN_THE_WINDOW = all(
            days(told(ArrivalFacts.DATE), Order.AT_MOST, day(LAST)),
            any(
                    days(told(ArrivalFacts.DATE), Order.MORE, day(FIRST)),
                    all(
                            days(told(ArrivalFacts.DATE), Order.EQUAL, day(FIRST)),
                            notEncoded(
                                    "a crossing on 11 May 2023",
                                    "the rule began at 11:59 p.m., and the hour is not asked"))));

    private static final Condition COVERED = all(
            IN_THE_WINDOW,
            SouthernBorder.BY_LAND_OR_COAST,
            SouthernBorder.WITHOUT_PAPERS,
            SouthernBorder.THROUGH_THIRD_COUNTRY);

    /// Under 18 at the crossing, applying alone after the window closed.
    private static final Condition MINOR_THEN = all(
            amounts(yearsBetween(told(PersonFacts.BIRTH_DATE), told(ArrivalFacts.DATE)), Order.LESS, number(18)),
            days(FilingFacts.FILING, Order.MORE, day(LAST)),
            says(FilingFacts.PRINCIPAL));

    private static final Condition EXCEPTED = any(
            UnaccompaniedChild.AT_FILING,
            says(ChildFacts.FOUND_UNACCOMPANIED),
            says(CrossingFacts.PAROLE_PERMISSION),
            says(CrossingFacts.APPOINTMENT),
            says(CrossingFacts.SYSTEM_NOT_USABLE),
            SouthernBorder.REFUSED_ON_THE_WAY,
            MINOR_THEN);

    private static final Judgment STANDS = Judgment.of(
            "asylum.rule.clp",
            "Does the presumption stand, because no other exceptionally compelling circumstances are shown?",
            against("a medical emergency at the crossing", says(CrossingFacts.MEDICAL_EMERGENCY)),
            against("an extreme threat at the crossing", says(CrossingFacts.EXTREME_THREAT)),
            against("trafficking at the crossing", says(CrossingFacts.TRAFFICKED)));

    /// Who is covered: when, where and how the crossing was.
    public static final Rule COVERED_CROSSING = part(
                    "asylum.rule.clp.covered",
                    "The person crossed from Mexico by land or along the coast between 11 May 2023 and 11 May 2025, without"
                            + " papers and after passing through another country.")
            .kind(Kind.ELEMENT)
            .cites("8 CFR 208.33(a)(1)", "8 CFR 1208.33(a)(1)", "88 FR 31314")
            .burden(Burden.GOVERNMENT)
            .since(FIRST, SOURCE, COVERED)
            .leavesOut("Papers of a person who crossed between ports: taken as none.")
            .build();

    /// Who is not: by the rule's own list.
    public static final Rule EXCEPTED_PERSON = part(
                    "asylum.rule.clp.excepted",
                    "The person had permission to come, an appointment or a reason not to have one, was refused on the way,"
                            + " or was a child.")
            .kind(Kind.EXCEPTION)
            .cites("8 CFR 208.33(a)(2)", "8 CFR 208.33(c)(2)", "8 CFR 1208.33(a)(2)")
            .burden(Burden.APPLICANT.noting("By a preponderance."))
            .since(FIRST, SOURCE, EXCEPTED)
            .leavesOut("Family unity in court, 8 CFR 1208.33(c): depends on what family members could be granted.")
            .build();

    /// What turns the presumption: exceptionally compelling circumstances.
    public static final Rule REBUTTED = part(
                    "asylum.rule.clp.rebutted",
                    "Exceptionally compelling circumstances, such as an emergency at the crossing, rebut the presumption.")
            .kind(Kind.EXCEPTION)
            .cites("8 CFR 208.33(a)(3)", "8 CFR 1208.33(a)(3)")
            .burden(Burden.APPLICANT.noting("By a preponderance."))
            .since(FIRST, SOURCE, any(SouthernBorder.IN_EXTREME_NEED, not(judged(STANDS))))
            .build();

    public static final Rule LAWFUL_PATHWAYS = Rule.of(
                    "asylum.rule.clp",
                    "The person crossed from Mexico without a lawful pathway, and the presumption against asylum stands.")
            .kind(Kind.BAR)
            .cites("8 CFR 208.33(a)", "8 CFR 208.33(c)(2)", "8 CFR 1208.33(a)", "88 FR 31314")
            .burden(Burden.APPLICANT.noting("Exceptions and rebuttal, by a preponderance."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    FIRST,
                    SOURCE,
                    some(
                            ARRIVALS,
                            presumed(
                                    all(holds("asylum.rule.clp.covered"), not(holds("asylum.rule.clp.excepted"))),
                                    holds("asylum.rule.clp.rebutted"),
                                    "A crossing without a lawful pathway is presumed to bar asylum.",
                                    Burden.APPLICANT)))
            .recheck()
            .leavesOut("What the three parts leave out: asylum.rule.clp.covered, .excepted, .rebutted.")
            .build();

    private static Rule.Builder part(String id, String title) {
        return Rule.of(id, title).each(ARRIVALS).before(Before.NO_SUCH_RULE);
    }

    private LawfulPathways() {}
}
