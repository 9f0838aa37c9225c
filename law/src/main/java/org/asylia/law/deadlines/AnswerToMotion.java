package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.CourtLists.GOVERNMENT_MOTIONS;
import static org.asylia.law.facts.HearingFacts.ANSWERED;
import static org.asylia.law.facts.HearingFacts.ANSWERED_ON;
import static org.asylia.law.facts.HearingFacts.ANSWER_DAY;
import static org.asylia.law.facts.HearingFacts.ANSWER_DAY_SET;
import static org.asylia.law.facts.HearingFacts.MOTION_RECEIVED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;

/// The answer to a motion of the other side in immigration court.
public final class AnswerToMotion {

    private static final DateTerm LAST_DAY = named(
            "the last day to answer the motion",
            chosen(says(ANSWER_DAY_SET), told(ANSWER_DAY), after(told(MOTION_RECEIVED), 10)));

    public static final Rule MOTION_RESPONSE = Rule.of(
                    "deadline.motion-response", "This motion of the government has not been answered in time.")
            .kind(Kind.EFFECT)
            .each(GOVERNMENT_MOTIONS)
            .cites("8 CFR 1003.23(b)(1)(iv)")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .since(
                    "2008-07-01",
                    "EOIR Policy Manual, Part II, App. C: row for responses read",
                    undone(ANSWERED, ANSWERED_ON, LAST_DAY))
            .gives(Yield.lastDay(
                            LAST_DAY,
                            "received by the court",
                            "The judge may take it that nobody opposes the motion.",
                            "File the answer at once, with a motion to accept it late.")
                    .plannedBy(chosen(
                            says(ANSWER_DAY_SET),
                            businessDayBefore(told(ANSWER_DAY)),
                            safely(told(MOTION_RECEIVED), 10))))
            .leavesOut("Motions made at a hearing, which are answered there.")
            .build();

    private AnswerToMotion() {}
}
