package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;

/// What an event does to the clock: the rules on it, gathered by the kind of event. Whoever plays the clock through
/// asks these. A rule that does not reach back far enough leaves open only what events of its own kind do.
public final class ClockEvents {

    static final String[] MISSED_KINDS = {"interview-missed", "hearing-missed"};

    public static final Rule STARTS = gathered(
            "clock.ead.event.starts",
            "This event starts the clock.",
            any(
                    all(among(KIND, "filed-uscis"), holds("clock.ead.start.uscis")),
                    all(among(KIND, "filed-court", "lodged"), holds("clock.ead.start.eoir"))));

    public static final Rule PAUSES = gathered(
            "clock.ead.event.pauses",
            "This event stops the clock for a time.",
            holds("clock.ead.stop.applicant-delay"));

    public static final Rule BLOCKS = gathered(
            "clock.ead.event.blocks",
            "This event stops the clock until it is excused.",
            all(among(KIND, MISSED_KINDS), holds("clock.ead.stop.no-show")));

    public static final Rule ENDS = gathered(
            "clock.ead.event.ends",
            "This event ends the clock, unless the case is sent back.",
            all(among(KIND, ClockEnd.DECISIONS), holds("clock.ead.stop.decision")));

    public static final Rule REOPENS = gathered(
            "clock.ead.event.reopens",
            "This event opens the clock again after an end.",
            all(among(KIND, "remanded"), holds("clock.ead.remand")));

    private ClockEvents() {}

    private static Rule gathered(String id, String title, Condition condition) {
        return Rule.of(id, title)
                .each(CLOCK_EVENTS)
                .cites("8 CFR 208.7(a)", "8 CFR 1208.7(a)")
                .burden(Burden.NONE)
                .undated("The rules on starts, stops, ends and remands, gathered here", condition)
                .build();
    }
}
