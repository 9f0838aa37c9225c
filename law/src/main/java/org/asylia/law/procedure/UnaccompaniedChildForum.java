package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.apply.UnaccompaniedChild;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;

/// USCIS decides first on the asylum claim of an unaccompanied child, even while the child is in immigration court.
///
/// Which day counts has changed: the day of filing, or an earlier finding that was never ended. Left out: exceptions
/// of the USCIS memorandum of 2025 other than adult detention.
public final class UnaccompaniedChildForum {

    private static final Condition NOT_YET_REFERRED = not(says(FilingFacts.REFERRED));

    private static final Condition EARLIER_FINDING_COUNTS =
            any(UnaccompaniedChild.AT_FILING, UnaccompaniedChild.EARLIER_FINDING);

    private static final Condition BUT_FOR_ADULT_DETENTION = any(
            UnaccompaniedChild.AT_FILING,
            all(
                    UnaccompaniedChild.EARLIER_FINDING,
                    not(all(says(ChildFacts.ADULT_DETENTION), says(ProceedingFacts.NOTICE_FILED)))));

    private static final Condition WHILE_LITIGATED = contested(
            "forum.uscis.uac.earlier-finding",
            "Does USCIS decide first when the person was found to be an unaccompanied child but no longer was one on"
                    + " the day of filing?",
            Reading.elsewhere(
                    "finding-counts",
                    "USCIS under the injunction in J.O.P. v. DHS: the earlier finding counts.",
                    "J.O.P. v. DHS, No. 8:19-cv-01944 (D. Md.), orders of 2 August 2019 and 21 December 2020",
                    EARLIER_FINDING_COUNTS),
            Reading.elsewhere(
                    "day-of-filing",
                    "The Board: the judge decides first when the person was no such child on the day of filing.",
                    "Matter of M-A-C-O-, 27 I&N Dec. 477 (BIA 2018)",
                    UnaccompaniedChild.AT_FILING));

    public static final Rule UNACCOMPANIED_CHILD_FORUM = Rule.of(
                    "forum.uscis.uac", "USCIS decides first, because the person counts as an unaccompanied child.")
            .kind(Kind.ROUTE)
            .cites("INA 208(b)(3)(C)", "8 USC 1158(b)(3)(C)", "Matter of M-A-C-O-, 27 I&N Dec. 477 (BIA 2018)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .since("2009-03-23", "INA 208(b)(3)(C): from memory", all(NOT_YET_REFERRED, UnaccompaniedChild.AT_FILING))
            .since(
                    "2013-06-10",
                    "USCIS memorandum of 28 May 2013: settlement page read, day of effect from memory",
                    all(NOT_YET_REFERRED, EARLIER_FINDING_COUNTS))
            .since(
                    "2018-10-16",
                    "Matter of M-A-C-O-: opening and a detailed summary read; USCIS went on under its memorandum",
                    all(NOT_YET_REFERRED, UnaccompaniedChild.AT_FILING))
            .since(
                    "2019-08-02",
                    "J.O.P. v. DHS, restraining order of 2 August 2019: tracker read",
                    all(NOT_YET_REFERRED, WHILE_LITIGATED))
            .since(
                    "2025-02-24",
                    "USCIS memorandum that carries out the J.O.P. settlement: summary read; in effect at least to"
                            + " 24 February 2028",
                    all(NOT_YET_REFERRED, BUT_FOR_ADULT_DETENTION))
            .decidedIn("matter-of-m-a-c-o")
            .leavesOut("Other exceptions of the memorandum of 2025, and what USCIS does after the settlement ended.")
            .build();

    private UnaccompaniedChildForum() {}
}
