package org.asylia.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.engine.answer.Why;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.columns.Turn;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is counted as missing in a caseload is what the explanations of its matters, one by one, come to.
class UndecidedTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();
    private static final Setting BEFORE = new Setting(LAW, Frame.on(LocalDate.of(2025, 8, 1)));
    private static final Setting AFTER = new Setting(LAW, Frame.on(LocalDate.of(2026, 10, 1)));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2})
    void theCounts_areThoseOfEachMatterByItself(int seed) {
        var cases = new ArrayList<Case>();
        var generated = new Generated(LAW, seed, 70);
        for (int place = 0; place < 70; place++) {
            cases.add(generated.about(place));
        }
        cases.add(old());
        var told = new AnyMatter(LAW, new Random(seed), LocalDate.of(2018, 6, 1), 3_000);
        for (int i = 0; i < 60; i++) {
            cases.add(told.next());
        }
        var matters = Matters.of(cases);
        var outcome = Rescreening.compare(Caseload.pack(LAW, matters), matters, BEFORE, AFTER, new Asked(DOORS, DOORS));
        assertEquals(1, outcome.odd());
        assertEquals(expected(cases), seen(outcome.undecided()));
        assertTrue(expected(cases).keySet().stream().anyMatch(key -> key.startsWith("alone ")), "none is alone");
        var plain = Rescreening.compare(Caseload.pack(LAW, matters), matters, BEFORE, AFTER, DOORS);
        assertTrue(plain.undecided().isEmpty());
        assertEquals(plain.moved(), outcome.moved());
    }

    /// One case with a day that no column can hold, so that it is read by itself.
    private static Case old() {
        var born = Objects.requireNonNull(LAW.facts().get("person.birth-date"));
        return Case.of(new Draft().put(born, new Content.Day(SaidDate.on(LocalDate.of(1890, 5, 4)))));
    }

    private static Map<String, Long> expected(List<Case> cases) {
        var counts = new HashMap<String, Long>();
        for (var about : cases) {
            var one = new Determiner(LAW).determine(about, AFTER.frame());
            var anywhere = new TreeSet<String>();
            for (var door : DOORS) {
                if (one.answer(door).isSettled()) {
                    continue;
                }
                counts.merge("undecided " + door, 1L, Long::sum);
                var open = new Explainer(one).turnsOn(door);
                lines(door, open).forEach(line -> counts.merge(line, 1L, Long::sum));
                only(open).ifPresent(alone -> {
                    counts.merge("alone " + door + " " + alone, 1L, Long::sum);
                    anywhere.add("alone  " + alone);
                });
            }
            anywhere.forEach(line -> counts.merge(line, 1L, Long::sum));
        }
        return counts;
    }

    private static Set<String> lines(String door, Set<Open> open) {
        var lines = new TreeSet<String>();
        for (var each : open) {
            lines.add("turns " + door + " " + each.kind() + " " + each.id() + " " + each.why());
            lines.add("reason " + door + " " + each.why());
        }
        return lines;
    }

    private static java.util.Optional<String> only(Set<Open> open) {
        var things = new TreeSet<String>();
        open.forEach(each -> things.add(each.kind() + " " + each.id()));
        boolean inVain = open.stream()
                .anyMatch(each ->
                        each.kind() == Reason.Kind.FACT && each.why() != Why.NOT_ASKED && each.why() != Why.IMPRECISE);
        return things.size() == 1 && !inVain ? java.util.Optional.of(things.first()) : java.util.Optional.empty();
    }

    private static Map<String, Long> seen(Undecided undecided) {
        var counts = new HashMap<String, Long>();
        undecided
                .counts()
                .forEach((gap, count) -> counts.put(
                        switch (gap.kind()) {
                            case UNDECIDED -> "undecided " + gap.rule();
                            case REASON -> "reason " + gap.rule() + " " + gap.why();
                            case TURNS_ON ->
                                "turns " + gap.rule() + " " + gap.thing() + " " + gap.id() + " " + gap.why();
                            case ALONE -> "alone " + gap.rule() + " " + gap.thing() + " " + gap.id();
                        },
                        count));
        return counts;
    }

    @Test
    void whatIsMissing_isTold_theMostFrequentFirst() {
        var rule = DOORS.getFirst();
        var undecided = new Undecided(Map.of(
                Gap.undecided(rule), 40L,
                Gap.reason(rule, Why.NOT_ASKED), 38L,
                Gap.turnsOn(rule, Turn.Kind.FACT, "a", Why.NOT_ASKED), 12L,
                Gap.turnsOn(rule, Turn.Kind.FACT, "b", Why.NOT_ASKED), 30L,
                Gap.turnsOn(rule, Turn.Kind.FACT, "b", Why.PREFERS_NOT_TO_SAY), 3L,
                Gap.alone(rule, Turn.Kind.FACT, "a"), 2L,
                Gap.alone("", Turn.Kind.FACT, "a"), 5L));
        assertEquals(40, undecided.of(rule));
        assertEquals(Map.of(Why.NOT_ASKED, 38L), undecided.reasons(rule));
        var things = undecided.turnsOn(rule);
        assertEquals(
                List.of("b", "a"), things.stream().map(Undecided.Missing::id).toList());
        assertEquals(
                Map.of(Why.NOT_ASKED, 30L, Why.PREFERS_NOT_TO_SAY, 3L),
                things.getFirst().reasons());
        assertEquals(2, things.getLast().alone());
        assertEquals(5, undecided.alone().getFirst().alone());
    }

    /// Equal counts: what two doors hang on comes before what one does, and only then the alphabet decides.
    @Test
    void ofThingsMissingAsOften_thatOnWhichMoreDoorsHang_comesFirst() {
        var one = DOORS.getFirst();
        var other = DOORS.getLast();
        var undecided = new Undecided(Map.of(
                Gap.turnsOn(one, Turn.Kind.FACT, "a", Why.NOT_ASKED), 12L,
                Gap.turnsOn(one, Turn.Kind.FACT, "c", Why.NOT_ASKED), 12L,
                Gap.turnsOn(one, Turn.Kind.FACT, "b", Why.NOT_ASKED), 12L,
                Gap.turnsOn(other, Turn.Kind.FACT, "c", Why.NOT_ASKED), 1L,
                Gap.alone("", Turn.Kind.FACT, "a"), 5L,
                Gap.alone("", Turn.Kind.FACT, "c"), 5L));
        assertEquals(
                List.of("c", "a", "b"),
                undecided.turnsOn(one).stream().map(Undecided.Missing::id).toList());
        assertEquals(
                List.of("c", "a"),
                undecided.alone().stream().map(Undecided.Missing::id).toList());
    }
}
