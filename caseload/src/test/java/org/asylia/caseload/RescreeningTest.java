package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A comparison over a whole caseload counts exactly what reading every matter by itself would count, and explains it.
class RescreeningTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();

    @ParameterizedTest(name = "{0} and {1}, seed {2}")
    @CsvSource({
        "2025-08-01, 2026-10-01, 1",
        "2025-09-01, 2025-09-02, 2",
        "2026-03-08, 2026-03-09, 3",
        "2018-06-10, 2018-06-11, 4",
        "2020-01-01, 2024-01-01, 5",
    })
    void aComparison_countsWhatReadingEachMatterByItselfCounts(LocalDate from, LocalDate to, int seed) {
        var cases = new ArrayList<Case>();
        var generated = new Generated(LAW, seed, 60);
        for (int place = 0; place < 60; place++) {
            cases.add(generated.about(place));
        }
        cases.add(old());
        var matters = new AnyMatter(LAW, new Random(seed), LocalDate.of(2018, 6, 1), 3_000);
        for (int i = 0; i < 40; i++) {
            cases.add(matters.next());
        }
        check(Matters.of(cases), setting(from), setting(to));
    }

    @Test
    void twoReadings_areComparedInTheSameWay() {
        var matters = new AnyMatter(LAW, new Random(9), LocalDate.of(2018, 6, 1), 3_000);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < 60; i++) {
            cases.add(matters.next());
        }
        var point = Objects.requireNonNull(LAW.contested().get("refugee.nexus.family-means-or-end.test"));
        var frame = Frame.on(LocalDate.of(2026, 10, 1));
        var first = frame.reading(point.id(), point.readings().getFirst().id());
        var last = frame.reading(point.id(), point.readings().getLast().id());
        var outcome = check(Matters.of(cases), new Setting(LAW, first), new Setting(LAW, last));
        assertTrue(outcome.causes().stream().allMatch(cause -> cause.kinds().equals(List.of(Cause.Kind.READING))));
        assertFalse(outcome.causes().isEmpty());
    }

    /// One case with a day that no column can hold, so that it is read by itself.
    private static Case old() {
        var born = Objects.requireNonNull(LAW.facts().get("person.birth-date"));
        return Case.of(new Draft().put(born, new Content.Day(SaidDate.on(LocalDate.of(1890, 5, 4)))));
    }

    private static Setting setting(LocalDate day) {
        return new Setting(LAW, Frame.on(day));
    }

    private static Outcome check(Matters matters, Setting before, Setting after) {
        var caseload = Caseload.pack(LAW, matters);
        var outcome = Rescreening.compare(caseload, matters, before, after, DOORS);
        var naive = new Naive(matters, before, after, DOORS);
        assertEquals(matters.size(), outcome.cases());
        assertEquals(naive.moved, Naive.moved(outcome));
        assertEquals(naive.changed.size(), outcome.changed());
        assertEquals(naive.doors, outcome.doors());
        assertEquals(naive.causes, Naive.causes(outcome));
        assertEquals(
                List.of(),
                outcome.causes().stream()
                        .filter(cause -> cause.kinds().isEmpty())
                        .toList(),
                "unexplained");
        var who = new ArrayList<Integer>();
        var people = new People(LAW);
        var rules = LAW.rules().stream().filter(people::concerns).map(Rule::id).toList();
        Who.changed(caseload, matters, before, after, rules).stream().forEach(who::add);
        assertEquals(naive.changed, who);
        return outcome;
    }

    /// The rule of 2026 gave ten days for an appeal, for decisions from 9 March 2026 on; it was vacated the day before.
    /// Switched on, it touches exactly those who lost before a judge from that day on and did not yet appeal.
    @Test
    void theBoardRuleOf2026_switchedOn_touchesExactlyTheMattersOfItsTime() {
        var on = switchedOn();
        var cases = new ArrayList<Case>();
        var expected = new ArrayList<Integer>();
        for (var decided : List.of("2026-03-08", "2026-03-09", "2026-06-01")) {
            for (boolean against : List.of(true, false)) {
                if (!decided.equals("2026-03-08") && against) {
                    expected.add(cases.size());
                }
                cases.add(decided(decided, against));
            }
        }
        var matters = Matters.of(cases);
        var caseload = Caseload.pack(LAW, matters);
        var day = Frame.on(LocalDate.of(2026, 6, 2));
        var off = new Setting(LAW, day);
        var outcome = Rescreening.compare(caseload, matters, off, new Setting(on, day), DOORS);
        var id = "deadline.bia-appeal.v2026-ifr";
        assertEquals(List.of(new Moved(id, Answer.NO, Answer.YES, 2)), outcome.moved());
        assertEquals(List.of(id), outcome.causes().stream().map(Cause::rule).toList());
        assertEquals(List.of(Cause.Kind.LAW), outcome.causes().getFirst().kinds());
        var who = Who.changed(caseload, matters, off, new Setting(on, day), List.of(id));
        assertEquals(expected, who.stream().boxed().toList());
        var back = Rescreening.compare(caseload, matters, new Setting(on, day), off, DOORS);
        assertEquals(List.of(new Moved(id, Answer.YES, Answer.NO, 2)), back.moved());
    }

    private static Case decided(String day, boolean against) {
        var draft = new Draft();
        put(draft, "proceeding.notice-filed", new Content.YesNo(true));
        put(draft, "proceeding.state", new Content.Code("open"));
        put(draft, "proceeding.last-decision", new Content.Code("judge"));
        put(draft, "decision.against", new Content.YesNo(against));
        put(draft, "decision.judge-date", new Content.Day(SaidDate.on(LocalDate.parse(day))));
        return Case.of(draft);
    }

    private static void put(Draft draft, String key, Content content) {
        draft.put(Objects.requireNonNull(LAW.facts().get(key)), content);
    }

    private static RuleSet switchedOn() {
        var id = "deadline.bia-appeal.v2026-ifr";
        var against = Objects.requireNonNull(LAW.facts().get("decision.against"));
        var decided = Objects.requireNonNull(LAW.facts().get("decision.judge-date"));
        Condition lost = Conditions.all(
                Conditions.says(against),
                Conditions.days(DateTerm.told(decided), Order.AT_LEAST, DateTerm.day("2026-03-09")));
        var rules = LAW.rules().stream()
                .map(rule -> rule.id().equals(id)
                        ? Rule.of(id, rule.title())
                                .cites("8 CFR 1003.38(b)")
                                .undated("made up", lost)
                                .build()
                        : rule)
                .toList();
        return new RuleSet(rules, LAW.facts().values(), LAW.holidays(), LAW.knownTo());
    }

    /// The precedents of September 2025: their standing changes for everybody, but only a matter that tells of such a
    /// group is changed by it.
    @Test
    void thePrecedentsOfSeptember2025_changeNobodyWhoTellsNothingOfAGroup() {
        var matters = new Generated(LAW, 7, 500);
        var caseload = Caseload.pack(LAW, matters);
        var outcome = Rescreening.compare(
                caseload, matters, setting(LocalDate.of(2025, 9, 1)), setting(LocalDate.of(2025, 9, 2)), DOORS);
        assertEquals(0, outcome.doors());
        assertTrue(
                outcome.moved().stream()
                        .filter(moved -> moved.count() < outcome.cases())
                        .noneMatch(moved -> moved.rule().startsWith("refugee.psg")),
                outcome.moved()::toString);
        var causes = Set.copyOf(outcome.causes().stream().map(Cause::rule).toList());
        assertTrue(causes.contains("refugee.psg.history.a-r-c-g.second"), causes::toString);
        assertTrue(outcome.causes().stream()
                .allMatch(cause ->
                        cause.kinds().contains(Cause.Kind.TEXT) || cause.kinds().contains(Cause.Kind.DAY)));
    }
}
