package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILED_WITH;
import static org.asylia.law.facts.FilingFacts.FILING;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;
import static org.asylia.law.facts.FilingFacts.MAILING_DATE;
import static org.asylia.law.facts.FilingFacts.MAILING_PROOF;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;
import org.asylia.law.clocks.FilingYear;
import org.asylia.law.facts.CourtDateFacts;

/// What counts as the day of filing: the mailing rule of USCIS, the stamp of the courts, and an old stamp of theirs.
public final class FilingDay {

    /// A form that came late is saved by proof of mailing.
    public static final Rule MAILED_TO_USCIS = Rule.of(
                    "deadline.one-year.filing-uscis",
                    "The form was mailed to USCIS within the year, with clear proof, so it is in time even if it came"
                            + " late.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.4(a)(2)(ii)", "65 FR 76121")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.CLEAR_AND_CONVINCING,
                    "A document that shows the day of mailing.")
            .selectedBy(FILING)
            .since(
                    "2001-01-05",
                    "65 FR 76121 rewrote the paragraph: read; the words on mailing from memory",
                    all(
                            says(FILED),
                            among(FILED_WITH, "uscis"),
                            says(MAILING_PROOF),
                            days(told(MAILING_DATE), Order.AT_MOST, FilingYear.LAST_DAY)))
            .gives(Yield.lastDay(
                            FilingYear.LAST_DAY_AS_READ,
                            "mailed to USCIS, with a paper that proves the day",
                            "Only the day of receipt counts then.",
                            "None; keep the proof of mailing as evidence.")
                    .plannedBy(FilingYear.FROM_THE_LATEST_KNOWN_ARRIVAL))
            .leavesOut("A form that was sent back: it is not filed. See the extraordinary circumstances.")
            .notVerified()
            .build();

    /// In court only the stamp counts.
    public static final Rule FILED_WITH_COURT = Rule.of(
                    "deadline.one-year.filing-eoir",
                    "The court received the form within the year; a day of mailing would not help.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.4(a)(2)(ii)", "8 CFR 1003.31(a)")
            .burden(Burden.APPLICANT.noting("The court's stamp."))
            .selectedBy(FILING)
            .since(
                    "2001-01-05",
                    "EOIR Policy Manual, Part II, 3.1(a)(3) and App. C read in two copies",
                    all(
                            says(FILED),
                            among(FILED_WITH, "court"),
                            days(told(FILING_DATE), Order.AT_MOST, FilingYear.LAST_DAY)))
            .build();

    /// History: a stamp that started the work-permit clock and nothing else.
    public static final Rule LODGED = Rule.of(
                    "deadline.one-year.lodged",
                    "The form was stamped as lodged with the court, which counts for the work permit and never as"
                            + " filing.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.7(a)(2)", "B.H. v. USCIS, No. 11-cv-02108 (W.D. Wash. 2013)")
            .burden(Burden.APPLICANT.noting("The stamp."))
            .selectedBy(told(CourtDateFacts.LODGED_ON))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2013-12-03",
                    Status.SUPERSEDED,
                    "The settlement and the practice of the courts in two accounts; since forms are taken at any time,"
                            + " history; the day on which it ended was not found; docket number from memory",
                    says(CourtDateFacts.LODGED))
            .build();

    private FilingDay() {}
}
