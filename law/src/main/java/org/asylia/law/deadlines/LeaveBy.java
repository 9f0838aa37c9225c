package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.deadlines.Counting.workingDaysAfter;
import static org.asylia.law.facts.CourtDateFacts.FORM_HANDED;
import static org.asylia.law.facts.CourtDateFacts.FORM_HANDED_ON;
import static org.asylia.law.facts.DepartureFacts.BOND_PAID;
import static org.asylia.law.facts.DepartureFacts.BOND_PAID_ON;
import static org.asylia.law.facts.DepartureFacts.GRANTED_ON;
import static org.asylia.law.facts.DepartureFacts.LEAVE_BY;
import static org.asylia.law.facts.DepartureFacts.LEFT;
import static org.asylia.law.facts.DepartureFacts.LEFT_ON;
import static org.asylia.law.facts.DepartureFacts.STAY_ENDS;
import static org.asylia.law.facts.DepartureFacts.STAY_HAS_END;
import static org.asylia.law.facts.DepartureFacts.VOLUNTARY;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.PetitionFacts;

/// Days after which a person may no longer stay as they do: voluntary departure, a visa or parole, the crew's ten days.
public final class LeaveBy {

    private static final DateTerm LAST_DAY = named("the last day to leave", businessDay(told(LEAVE_BY)));
    private static final DateTerm BOND_DAY = named("the last day for the bond", workingDaysAfter(told(GRANTED_ON), 5));

    public static final Rule VOLUNTARY_DEPARTURE = Rule.of(
                    "deadline.vol-departure", "The person was allowed to leave on their own by a day that runs.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 240B(a)(2)",
                    "INA 240B(b)(2)",
                    "8 CFR 1240.26",
                    "Monsalvo Velazquez v. Bondi, No. 23-929 (U.S. Apr. 22, 2025)")
            .burden(Burden.NONE)
            .since(
                    "1997-04-01",
                    "Opinion in Monsalvo Velazquez read in part: a last day on a weekend or holiday moves; 8 USC 1229c(a)(2),"
                            + " (b)(1)-(3) read; that a petition for review ends it, from memory",
                    all(
                            among(VOLUNTARY, "before-end", "at-end"),
                            not(says(PetitionFacts.FILED)),
                            undone(LEFT, LEFT_ON, LAST_DAY)))
            .gives(Yield.lastDay(
                            LAST_DAY,
                            "departed from the United States",
                            "The removal order takes effect, with a fine and ten years without several kinds of relief.",
                            "None after the day; a motion filed before it ends the permission without the fine (from"
                                    + " memory).")
                    .plannedBy(businessDayBefore(told(LEAVE_BY))))
            .decidedIn("monsalvo-velazquez-v-bondi")
            .leavesOut(
                    "Whether the judge gave more than the 120 or 60 days that the statute allows.",
                    "Motions to reopen or reconsider in the period, which end it too.")
            .build();

    public static final Rule BOND = Rule.of(
                    "deadline.vol-departure.bond",
                    "The bond for voluntary departure is due within five working days of the order.")
            .kind(Kind.EFFECT)
            .cites("INA 240B(b)(3)", "8 CFR 1240.26(c)(3)")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .since(
                    "1997-04-01",
                    "8 USC 1229c(b)(3) read: a bond is required at the end of the case; the five days from memory",
                    all(among(VOLUNTARY, "at-end"), undone(BOND_PAID, BOND_PAID_ON, BOND_DAY)))
            .gives(Yield.lastDay(
                            BOND_DAY,
                            "bond paid to Homeland Security",
                            "The permission to leave on one's own ends, and the removal order takes effect.",
                            "None named; ask the judge at once.")
                    .plannedBy(safely(told(GRANTED_ON), 5)))
            .notVerified()
            .build();

    public static final Rule STATUS = Rule.of(
                    "deadline.i94",
                    "The person's visa or parole has an end day, which decides what a refusal leads to.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.14(c)", "8 CFR 208.4(a)(5)(iv)")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .since("1997-04-01", "From memory, unverified", all(says(STAY_HAS_END), not(says(GrantFacts.GRANTED))))
            .gives(Yield.lastDay(
                            told(STAY_ENDS),
                            "leave, extend or change the status, or file for asylum",
                            "A refusal then leads to immigration court, and time without status counts against an"
                                    + " excuse for late filing.",
                            "File soon: lawful status until a reasonable time before filing excuses lateness.")
                    .plannedBy(businessDayBefore(told(STAY_ENDS))))
            .notVerified()
            .build();

    private static final DateTerm CREW_DAY = named("the last day for the form", after(told(FORM_HANDED_ON), 10));

    public static final Rule CREW = Rule.of(
                    "deadline.crew-10", "A member of a crew must file the form within ten days of being handed it.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.5(b)(1)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since(
                    "1990-10-01",
                    "An older inspector's manual read",
                    all(
                            holds("entry.crew"),
                            says(FORM_HANDED),
                            undone(FilingFacts.FILED, FilingFacts.FILING_DATE, CREW_DAY)))
            .gives(Yield.lastDay(
                            CREW_DAY,
                            "received by the office of Homeland Security that handed it over",
                            "The person may be put back on board or removed.",
                            "More time for good cause, asked for before the day (from memory).")
                    .plannedBy(safely(told(FORM_HANDED_ON), 10)))
            .leavesOut("No removal in those ten days.")
            .build();

    private LeaveBy() {}
}
