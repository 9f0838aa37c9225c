package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.DecisionFacts.BOARD_DATE;
import static org.asylia.law.facts.PetitionFacts.ANSWERED;
import static org.asylia.law.facts.PetitionFacts.ANSWERED_ON;
import static org.asylia.law.facts.PetitionFacts.BRIEF_FILED;
import static org.asylia.law.facts.PetitionFacts.BRIEF_FILED_ON;
import static org.asylia.law.facts.PetitionFacts.FILED;
import static org.asylia.law.facts.PetitionFacts.FILED_ON;
import static org.asylia.law.facts.PetitionFacts.RECORD_ON;
import static org.asylia.law.facts.PetitionFacts.REPLY_FILED;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.ProceedingFacts;

/// The petition for review, and the briefs that follow it.
///
/// A last day on a weekend or legal holiday moves under Federal Rule of Appellate Procedure 26; so would one on a
/// holiday of the State, which is not counted here. Plan by the working day before. After a removal order of an
/// officer: [OfficersOrder].
public final class CourtOfAppeals {

    static final String DONE = "received by the clerk of the court of appeals; mailing is not enough";
    static final String MISSED = "The court dismisses the petition once the government objects, and review is lost.";
    static final String CURE = "The limit is a claim-processing rule (Riley v. Bondi): the government may waive it, and"
            + " tolling is argued. Treat it as absolute.";

    private static final DateTerm LAST_DAY = named("the last day for the petition", after(told(BOARD_DATE), 30));
    private static final DateTerm BRIEF_DAY = named("the last day for the brief", after(told(RECORD_ON), 40));

    public static final Rule PETITION = Rule.of(
                    "deadline.petition-for-review",
                    "The court of appeals must be asked for review within thirty days of the final order.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 242(b)(1)",
                    "8 USC 1252(b)(1)",
                    "Riley v. Bondi, No. 23-1270 (U.S. June 26, 2025)",
                    "Santos-Zacaria v. Garland, 598 U.S. 411 (2023)")
            .burden(Burden.APPLICANT)
            .selectedBy(told(BOARD_DATE))
            .since(
                    "1997-04-01",
                    "8 USC 1252(b)(1) and the syllabus of Riley read; Federal Rule of Appellate Procedure 26 from memory",
                    all(
                            holds("forum.court-of-appeals"),
                            among(ProceedingFacts.STATE, "ordered"),
                            undone(FILED, FILED_ON, LAST_DAY)))
            .gives(Yield.lastDay(LAST_DAY, DONE, MISSED, CURE).plannedBy(safely(told(BOARD_DATE), 30)))
            .decidedIn("riley-v-bondi", "santos-zacaria-v-garland")
            .leavesOut(
                    "A motion to reopen or reconsider does not give more time.",
                    "A stay of removal, which must be asked for: see deadline.stay.",
                    "State holidays at the place of the court.")
            .build();

    public static final Rule BRIEF = Rule.of(
                    "deadline.pfr-brief", "The brief in the court of appeals is due 40 days after the record came in.")
            .kind(Kind.EFFECT)
            .cites("INA 242(b)(3)(C)", "8 USC 1252(b)(3)(C)")
            .burden(Burden.APPLICANT)
            .since(
                    "1997-04-01",
                    "8 USC 1252(b)(3)(C) (2013 edition) read",
                    all(says(FILED), undone(BRIEF_FILED, BRIEF_FILED_ON, BRIEF_DAY)))
            .gives(Yield.lastDay(
                            BRIEF_DAY,
                            "filed with the court of appeals",
                            "The court dismisses the petition, unless that would be a manifest injustice.",
                            "More time, on a motion for good cause.")
                    .plannedBy(safely(told(RECORD_ON), 40)))
            .leavesOut("The court's own schedule, which controls in practice.")
            .build();

    public static final Rule REPLY = Rule.of(
                    "deadline.pfr-brief.reply", "A reply may be filed within 14 days of the government's brief.")
            .kind(Kind.EFFECT)
            .cites("INA 242(b)(3)(C)", "8 USC 1252(b)(3)(C)")
            .burden(Burden.APPLICANT)
            .since(
                    "1997-04-01",
                    "8 USC 1252(b)(3)(C) (2013 edition) read",
                    all(says(FILED), says(ANSWERED), not(says(REPLY_FILED))))
            .gives(Yield.lastDay(
                            after(told(ANSWERED_ON), 14),
                            "filed with the court of appeals",
                            "The court decides without a reply.",
                            "More time, on a motion for good cause.")
                    .plannedBy(safely(told(ANSWERED_ON), 14)))
            .leavesOut("The court's own schedule, which controls in practice.")
            .build();

    private CourtOfAppeals() {}
}
