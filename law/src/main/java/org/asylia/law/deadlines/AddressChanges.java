package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.deadlines.Counting.workingDaysAfter;
import static org.asylia.law.facts.CourtLists.MOVES;
import static org.asylia.law.facts.MoveFacts.BOARD_TOLD;
import static org.asylia.law.facts.MoveFacts.BOARD_TOLD_ON;
import static org.asylia.law.facts.MoveFacts.COURT_TOLD;
import static org.asylia.law.facts.MoveFacts.COURT_TOLD_ON;
import static org.asylia.law.facts.MoveFacts.DATE;
import static org.asylia.law.facts.MoveFacts.DHS_TOLD;
import static org.asylia.law.facts.MoveFacts.DHS_TOLD_ON;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;

/// Whom to tell of a move, and by when. Each office must be told apart: one does not pass it on to the other.
public final class AddressChanges {

    private static final DateTerm FIVE_DAYS = named("the last day to tell the court", after(told(DATE), 5));
    private static final DateTerm FIVE_WORKING_DAYS =
            named("the last day to tell the Board", workingDaysAfter(told(DATE), 5));
    private static final DateTerm TEN_DAYS = named("the last day to tell USCIS", after(told(DATE), 10));

    public static final Rule COURT = Rule.of(
                    "deadline.address-court", "The court must be told of this move within five days.")
            .kind(Kind.EFFECT)
            .each(MOVES)
            .cites("INA 239(a)(1)(F)", "8 CFR 1003.15(d)(2)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since(
                    "1992-05-01",
                    "EOIR Policy Manual, App. C, and the page of the form read; the form says five working days, the"
                            + " regulation five days",
                    all(
                            any(says(ProceedingFacts.NOTICE_FILED), says(ProceedingFacts.ASYLUM_ONLY)),
                            among(ProceedingFacts.STATE, "open"),
                            undone(COURT_TOLD, COURT_TOLD_ON, FIVE_DAYS)))
            .gives(Yield.lastDay(
                            FIVE_DAYS,
                            "Form EOIR-33 received by the court, one for each person, and served on the government",
                            "Notices to the old address still count, and a missed hearing leads to a removal order.",
                            "File it at once, and ask the case information line for hearings.")
                    .plannedBy(safely(told(DATE), 5)))
            .leavesOut(
                    "A wrong address on the Notice to Appear, which is corrected in the same way.",
                    "The time after a final order: keep the address current then too.")
            .build();

    public static final Rule BOARD = Rule.of(
                    "deadline.address-bia", "The Board must be told of this move within five working days.")
            .kind(Kind.EFFECT)
            .each(MOVES)
            .cites("8 CFR 1003.38(e)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since(
                    "1996-07-01",
                    "8 CFR 1003.38(e) (text of 2019) read",
                    all(among(ProceedingFacts.STATE, "appeal"), undone(BOARD_TOLD, BOARD_TOLD_ON, FIVE_WORKING_DAYS)))
            .gives(Yield.lastDay(
                            FIVE_WORKING_DAYS,
                            "Form EOIR-33/BIA received by the Board",
                            "The Board's letters to the old address still count, and deadlines run from them.",
                            "File it at once, and ask whether anything was decided.")
                    .plannedBy(safely(told(DATE), 5)))
            .build();

    public static final Rule DHS = Rule.of("deadline.address-dhs", "USCIS must be told of this move within ten days.")
            .kind(Kind.EFFECT)
            .each(MOVES)
            .cites("INA 265(a)", "8 USC 1305(a)", "8 CFR 265.1")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since(
                    "1952-12-24",
                    "8 USC 1305(a) read; start from memory",
                    all(says(PersonFacts.IN_UNITED_STATES), undone(DHS_TOLD, DHS_TOLD_ON, TEN_DAYS)))
            .gives(Yield.lastDay(
                            TEN_DAYS,
                            "Form AR-11 filed online or by mail; tell each waiting case too",
                            "A fine, jail or removal are threatened (INA 266(b)); letters go to the old address.",
                            "File it at once; failure that is excused, or not wilful, is no ground for removal.")
                    .plannedBy(safely(told(DATE), 10)))
            .leavesOut("Citizens of the United States, who need not tell.")
            .build();

    private AddressChanges() {}
}
