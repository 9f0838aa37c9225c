package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.CourtLists.MOVES;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.LaterNeedFacts;
import org.asylia.law.facts.MoveFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;

/// A new address goes to each office on its own form; and how to ask for the court's file.
public final class AddressForms {

    private static final Condition LAST_MOVE = any(
            amounts(new NumberTerm.CountOf(MOVES, yes("every move")), Order.AT_MOST, NumberTerm.number(1)),
            days(DateTerm.told(MoveFacts.DATE), Order.AT_LEAST, DateTerm.latest(MOVES, MoveFacts.DATE)));

    /// The person has moved, and DHS does not know it.
    public static final Condition DHS_NOT_TOLD = untold(MoveFacts.DHS_TOLD);

    public static final Rule EOIR_33_COURT = Forms.form(
                    "form.eoir33-ic", "Form EOIR-33/IC is called for: the court does not know the new address.")
            .cites("8 CFR 1003.15(d)(2)", "INA 239(a)(1)(F)")
            .since("1992-05-01", "8 CFR 1003.15(d) read", all(Pending.BEFORE_COURT, untold(MoveFacts.COURT_TOLD)))
            .leavesOut("One form for each person, served on DHS; the days are deadline.address-court.")
            .build();

    public static final Rule EOIR_33_BOARD = Forms.form(
                    "form.eoir33-bia", "Form EOIR-33/BIA is called for: the Board does not know the new address.")
            .cites("8 CFR 1003.38(e)")
            .since(
                    "1996-07-01",
                    "8 CFR 1003.38(e) of 2019 read",
                    all(Pending.BEFORE_BOARD, untold(MoveFacts.BOARD_TOLD)))
            .build();

    public static final Rule AR_11 = Forms.form(
                    "form.ar11", "Form AR-11 is called for: DHS does not know the new address.")
            .cites("INA 265(a)", "8 USC 1305(a)")
            .since("1952-12-24", "8 USC 1305(a) read", all(says(PersonFacts.IN_UNITED_STATES), DHS_NOT_TOLD))
            .build();

    public static final Rule EOIR_59 = Forms.form(
                    "form.eoir59", "Form EOIR-59 is called for: the person has no copy of the court's file.")
            .cites("EOIR, Form EOIR-59, instructions", "5 USC 552")
            .since(
                    "2013-01-01",
                    "From memory",
                    all(
                            any(says(ProceedingFacts.NOTICE_FILED), says(ProceedingFacts.ASYLUM_ONLY)),
                            not(says(LaterNeedFacts.HAS_COURT_FILE))))
            .notVerified()
            .leavesOut("What the form is for was not checked: some use it to release records to somebody else.")
            .build();

    private AddressForms() {}

    /// The last move has not been told.
    private static Condition untold(Fact told) {
        return some(MOVES, all(not(says(told)), LAST_MOVE));
    }
}
