package org.asylia.calendar.permit;

import java.time.LocalDate;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.Lists;
import org.asylia.law.facts.PermitFacts;
import org.asylia.law.facts.ScreeningFacts;

/// Turns histories into cases, and determines them.
final class Told {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 7);
    static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    private Told() {}

    static PermitClock clock(History history) {
        return PermitClock.of(determine(draft(history), TODAY));
    }

    static Determination determine(Draft draft, LocalDate asOf) {
        return DETERMINER.determine(Case.of(draft), Frame.on(asOf));
    }

    static Draft draft(History history) {
        var draft = new Draft();
        yes(draft, FilingFacts.FILED, true);
        yes(draft, PermitFacts.ASKED, false);
        draft.put(ScreeningFacts.REASONABLE_FEAR, new Content.Code("none"));
        yes(
                draft,
                PermitFacts.ASYLUM_ASKED,
                !history.person().getOrDefault("asylum", "yes").equals("no"));
        yes(draft, ChildFacts.FOUND_UNACCOMPANIED, history.person().containsKey("child"));
        if (history.person().containsKey("member")) {
            yes(draft, PermitFacts.MEMBER, "yes".equals(history.person().get("member")));
        }
        var list = draft.list(Lists.CLOCK_EVENTS).complete(true);
        for (int i = 0; i < history.events().size(); i++) {
            event(list.entry(String.valueOf(i + 1)), history.events().get(i));
        }
        return draft;
    }

    static void event(Draft entry, History.Event event) {
        entry.put(ClockFacts.KIND, new Content.Code(event.kind()));
        day(entry, ClockFacts.DATE, DateRange.on(event.day()));
        event.until().ifPresent(until -> day(entry, ClockFacts.UNTIL, DateRange.on(until)));
        event.said().forEach((what, value) -> {
            switch (what) {
                case "returned" -> yes(entry, ClockFacts.RETURNED, value.equals("yes"));
                case "excused" -> yes(entry, ClockFacts.EXCUSED, value.equals("yes"));
                case "wrong-address" -> yes(entry, ClockFacts.WRONG_ADDRESS, value.equals("yes"));
                case "interview-set" -> yes(entry, ClockFacts.INTERVIEW_SET, value.equals("yes"));
                case "delay-caused" -> yes(entry, ClockFacts.DELAY_CAUSED, value.equals("yes"));
                case "asked-by" -> entry.put(ClockFacts.ASKED_BY, new Content.Code(value));
                case "reason" -> entry.put(ClockFacts.REASON, new Content.Code(value));
                case "code" -> entry.put(ClockFacts.CODE, new Content.Code(value));
                default -> throw new IllegalArgumentException(what);
            }
        });
    }

    static void yes(Draft draft, Fact fact, boolean yes) {
        draft.put(fact, new Content.YesNo(yes));
    }

    static void day(Draft draft, Fact fact, DateRange days) {
        draft.put(fact, new Content.Day(SaidDate.within(days)));
    }
}
