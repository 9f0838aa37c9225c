package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.yearsBetween;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;

/// The one-year limit and the safe-third-country bar do not reach an unaccompanied child.
///
/// That is a child without lawful status, under 18, with no parent or guardian in the United States, or none able to
/// give care. Whether an earlier finding still counts after the child turned 18 or was reunited is contested. Who
/// hears the claim: [org.asylia.law.procedure.UnaccompaniedChildForum].
public final class UnaccompaniedChild {

    /// Unaccompanied on the day of filing, as the statute defines it.
    public static final Condition AT_FILING = all(
            amounts(yearsBetween(told(PersonFacts.BIRTH_DATE), FilingFacts.FILING), Order.LESS, number(18)),
            not(says(ChildFacts.LAWFUL_STATUS)),
            not(says(ChildFacts.CARETAKER)));

    /// Found to be unaccompanied earlier, and that finding was never formally ended.
    public static final Condition EARLIER_FINDING =
            all(says(ChildFacts.FOUND_UNACCOMPANIED), not(says(ChildFacts.FINDING_ENDED)));

    public static final Rule EXEMPT = Rule.of(
                    "asylum.bar.one-year.exempt.uac",
                    "The person counts as an unaccompanied child, whom the one-year limit does not reach.")
            .kind(Kind.EXCEPTION)
            .cites("INA 208(a)(2)(E)", "8 USC 1158(a)(2)(E)", "6 USC 279(g)(2)")
            .burden(Burden.APPLICANT.noting("Shown by records."))
            .before(Before.NO_SUCH_RULE)
            .since("2009-03-23", "INA 208(a)(2)(E) and 6 USC 279(g)(2) read; start from memory", AT_FILING)
            .since(
                    "2013-06-10",
                    "USCIS memorandum of 28 May 2013 (day of effect from memory); settlement page of USCIS on J.O.P."
                            + " v. DHS read: the injunction of 2020 also covers the one-year limit",
                    contested(
                            "asylum.bar.one-year.exempt.uac.earlier-finding",
                            "Does an earlier finding that the person was an unaccompanied child still lift the"
                                    + " one-year limit after the person turned 18 or was reunited?",
                            Reading.elsewhere(
                                    "finding-counts",
                                    "USCIS, and the J.O.P. settlement: the earlier finding counts until it is ended.",
                                    "USCIS memoranda of 2013 and 2025; J.O.P. v. DHS, No. 8:19-cv-01944 (D. Md.)",
                                    any(AT_FILING, EARLIER_FINDING)),
                            Reading.elsewhere(
                                    "day-of-filing",
                                    "The statute's words on the day of filing count, as the Board reads them for"
                                            + " jurisdiction.",
                                    "Matter of M-A-C-O-, 27 I&N Dec. 477 (BIA 2018)",
                                    AT_FILING)))
            .decidedIn("matter-of-m-a-c-o")
            .build();

    private UnaccompaniedChild() {}
}
