package org.asylia.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.clocks.FederalHolidays;

/// Invented cases in which much happened: moves, hearings, motions of the government, stops of the work-permit clock.
final class Busy {

    static final Frame FRAME = Frame.on(LocalDate.of(2026, 11, 22)).inCircuit("9");

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final long SEED = 20261122;

    private Busy() {}

    /// Eight moves, nine hearings, five motions, eight events of the clock.
    static Case withThirtyEvents() {
        return of(new Random(SEED), 8, 9, 5, 8);
    }

    /// Cases with four to ten events each.
    static List<Case> caseload(int size) {
        var random = new Random(SEED);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < size; i++) {
            cases.add(
                    of(random, 1 + random.nextInt(2), 1 + random.nextInt(3), random.nextInt(2), 2 + random.nextInt(3)));
        }
        return List.copyOf(cases);
    }

    /// The law put together anew, with nothing kept from before.
    static RuleSet law() {
        var whole = ProtectionLaw.ruleSet();
        return new RuleSet(
                whole.rules(), List.copyOf(whole.facts().values()), FederalHolidays.OBSERVED, ProtectionLaw.KNOWN_TO);
    }

    private static Case of(Random random, int moves, int hearings, int motions, int events) {
        var draft = new Draft();
        yes(
                draft,
                "person.in-united-states",
                "application.filed",
                "application.asylum-asked",
                "proceeding.notice-filed");
        no(draft, "order.ordered", "grant.granted", "permit.asked", "court.outage");
        code(draft, "application.filed-with", "court");
        code(draft, "proceeding.state", "open");
        var filed = FIRST.plusDays(random.nextInt(120));
        day(draft, "application.filing-date", filed);
        var arrival = entry(draft, "arrival.date", 0);
        day(arrival, "arrival.date", filed.minusDays(100 + random.nextInt(200)));
        code(arrival, "arrival.manner", "without-inspection");
        for (int i = 0; i < moves; i++) {
            var move = entry(draft, "move.date", i);
            day(move, "move.date", FRAME.asOf().minusDays(random.nextInt(400)));
            no(move, "move.court-told", "move.dhs-told");
        }
        for (int i = 0; i < hearings; i++) {
            var hearing = entry(draft, "hearing.date", i);
            day(hearing, "hearing.date", FRAME.asOf().plusDays(20 + random.nextInt(300)));
            code(hearing, "hearing.kind", i % 2 == 0 ? "individual" : "master");
            no(hearing, "hearing.detained", "hearing.papers-day-set", "hearing.papers-filed");
            yes(hearing, "hearing.ruling-wanted");
        }
        for (int i = 0; i < motions; i++) {
            var motion = entry(draft, "government-motion.received", i);
            day(motion, "government-motion.received", FRAME.asOf().minusDays(random.nextInt(30)));
            no(motion, "government-motion.answer-day-set", "government-motion.answered");
        }
        clock(draft, random, filed, events);
        return Case.of(draft);
    }

    private static void clock(Draft draft, Random random, LocalDate filed, int events) {
        var first = entry(draft, "clock-event.kind", 0);
        code(first, "clock-event.kind", "filed-court");
        day(first, "clock-event.date", filed);
        no(first, "clock-event.returned");
        var day = filed;
        for (int i = 1; i < events; i++) {
            day = day.plusDays(20 + random.nextInt(30));
            var moved = entry(draft, "clock-event.kind", i);
            code(moved, "clock-event.kind", "hearing-moved");
            day(moved, "clock-event.date", day);
            day(moved, "clock-event.until", day.plusDays(10));
            code(moved, "clock-event.asked-by", i % 2 == 0 ? "applicant" : "court");
            code(moved, "clock-event.reason", "other");
            code(moved, "clock-event.code", "not-known");
        }
    }

    private static Draft entry(Draft draft, String key, int which) {
        return draft.list(fact(key).list().orElseThrow()).complete(true).entry(Integer.toString(which + 1));
    }

    private static void yes(Draft draft, String... keys) {
        for (var key : keys) {
            draft.put(fact(key), new Content.YesNo(true));
        }
    }

    private static void no(Draft draft, String... keys) {
        for (var key : keys) {
            draft.put(fact(key), new Content.YesNo(false));
        }
    }

    private static void code(Draft draft, String key, String code) {
        draft.put(fact(key), new Content.Code(code));
    }

    private static void day(Draft draft, String key, LocalDate day) {
        draft.put(fact(key), new Content.Day(SaidDate.on(day)));
    }

    private static Fact fact(String key) {
        return Objects.requireNonNull(ProtectionLaw.ruleSet().facts().get(key), key);
    }
}
