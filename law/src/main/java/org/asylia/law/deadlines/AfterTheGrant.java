package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.DateTerm.years;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.AfterGrantFacts.ADJUSTMENT_FILED;
import static org.asylia.law.facts.AfterGrantFacts.INTENT_NOTICE;
import static org.asylia.law.facts.AfterGrantFacts.INTENT_NOTICE_DATE;
import static org.asylia.law.facts.AfterGrantFacts.PETITION_FILED;
import static org.asylia.law.facts.AfterGrantFacts.PETITION_FILED_ON;
import static org.asylia.law.facts.GrantFacts.DATE;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.ENDED_BY_USCIS;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;
import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.RelativeFacts;

/// Days that count from a grant of asylum: family, green card, and notice before it is ended.
public final class AfterTheGrant {

    private static final DateTerm TWO_YEARS = named("the last day for Form I-730", businessDay(years(told(DATE), 2)));

    public static final Rule FAMILY = Rule.of(
                    "deadline.i730", "Form I-730 for this relative must be filed within two years of the grant.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("8 CFR 208.21(c)", "8 CFR 208.21(d)", "63 FR 3792")
            .burden(Burden.APPLICANT)
            .selectedBy(told(DATE))
            .since(
                    "1998-02-26",
                    "63 FR 3792: summary read, and USCIS Policy Manual, vol. 4, part C, ch. 2; paragraphs from memory",
                    all(
                            says(GRANTED),
                            says(FilingFacts.PRINCIPAL),
                            holds("asylum.derivative.relationship"),
                            not(says(RelativeFacts.STATUS_THROUGH_APPLICANT)),
                            undone(PETITION_FILED, PETITION_FILED_ON, TWO_YEARS)))
            .gives(Yield.lastDay(
                            TWO_YEARS,
                            "received by USCIS, one form for each relative",
                            "This relative cannot follow by that form.",
                            "USCIS may give more time for humanitarian reasons: say why it is late.")
                    .plannedBy(businessDayBefore(years(told(DATE), 2))))
            .leavesOut("Grants before 26 February 1998.", "Whether the child is still under 21: see asylum.derivative.")
            .build();

    public static final Rule GREEN_CARD = Rule.of(
                    "deadline.asylee-adjust",
                    "A green card as an asylee becomes possible one year after the grant; there is no last day.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 209(b)",
                    "8 CFR 209.2(a)(1)",
                    "8 CFR 1209.2(a)(1)",
                    "Matter of C-J-H-, 26 I&N Dec. 284 (BIA 2014)")
            .burden(Burden.APPLICANT.noting("One year of physical presence since the grant."))
            .before(Before.NOT_ENCODED)
            .since("1990-11-29", "8 USC 1159(b) read; the year had to be over at filing", still())
            .gives(afterAYear("Form I-485 filed on or after this day"))
            .since(
                    "2023-02-02",
                    "USCIS policy: the year must be over on the day of decision; primary and secondary sources read",
                    still())
            .gives(afterAYear("the year complete when USCIS decides; the form may be filed before"))
            .decidedIn("matter-of-c-j-h")
            .leavesOut("Days spent abroad since the grant: they do not count, so add them.")
            .build();

    public static final Rule NOTICE_OF_INTENT = Rule.of(
                    "deadline.termination-notice-30",
                    "USCIS wants to end the asylum it granted and must leave 30 days between its notice and the"
                            + " interview.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.24(c)", "8 CFR 1208.24(c)")
            .burden(Burden.GOVERNMENT)
            .before(Before.NOT_ENCODED)
            .since(
                    "1997-04-01",
                    "From memory, unverified",
                    all(says(GRANTED), not(says(ENDED)), says(ENDED_BY_USCIS), says(INTENT_NOTICE)))
            .gives(Yield.firstDay(
                    DateTerm.days(told(INTENT_NOTICE_DATE), 30),
                    "the interview may be held from this day on; answer and evidence are due by the interview",
                    "Not to answer leaves the government's case alone before the officer.",
                    "Object to an interview that comes sooner; ask for more time in writing."))
            .notVerified()
            .build();

    private AfterTheGrant() {}

    private static Condition still() {
        return all(says(GRANTED), not(says(ENDED)), not(says(PERMANENT_RESIDENT)), not(says(ADJUSTMENT_FILED)));
    }

    /// The day after the anniversary is surely a full year later, also for a grant on 29 February.
    private static Yield afterAYear(String done) {
        return Yield.firstDay(
                        years(told(DATE), 1),
                        done,
                        "Filed too early, the form could be refused.",
                        "File again after the year.")
                .plannedBy(DateTerm.days(years(told(DATE), 1), 1));
    }
}
