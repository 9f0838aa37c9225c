package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.junit.jupiter.api.Test;

/// What every rule of the law must have: a citation, a burden, a source for each text, and one text on each day.
class LawTest {

    private static final Collection<Rule> RULES = ProtectionLaw.ruleSet().rules();

    /// Texts without a start are looked at from here on.
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

    @Test
    void everyRule_isCitedToAPinpoint() {
        var unread = new TreeMap<String, String>();
        var without = new TreeSet<String>();
        var forms = new TreeMap<CitationForm, Integer>();
        for (var rule : RULES) {
            var found = new ArrayList<CitationForm>();
            for (var citation : rule.citations()) {
                CitationForm.of(citation).ifPresentOrElse(found::add, () -> unread.put(rule.id(), citation));
            }
            found.forEach(form -> forms.merge(form, 1, Integer::sum));
            if (found.stream().noneMatch(CitationForm::pinpoints)) {
                without.add(rule.id());
            }
        }
        System.out.println("Citations by form: " + forms);
        assertEquals(Map.of(), unread, "citations in no known form");
        assertEquals(new TreeSet<>(), without, "rules without a pinpoint");
    }

    @Test
    void everyRule_saysWhoMustProveIt() {
        assertAll(
                rule -> (rule.burden().party() == Burden.Party.NOBODY)
                        == (rule.burden().proof() == Burden.Proof.LAW),
                "somebody bears a burden, or the law settles it; not both");
    }

    @Test
    void everyText_andEveryReading_hasASource() {
        assertAll(rule -> rule.texts().stream().noneMatch(text -> text.source().isBlank()), "a source for each text");
        var readings = Parts.of(RULES, Condition.Contested.class)
                .flatMap(point -> point.readings().stream())
                .toList();
        assertTrue(readings.size() >= 50, () -> "only " + readings.size() + " readings seen");
        assertTrue(readings.stream()
                .noneMatch(
                        reading -> reading.source().isBlank() || reading.label().isBlank()));
    }

    @Test
    void everyDay_hasOneText_fromTheFirstToTheEndOf2030() {
        for (var rule : RULES) {
            days(rule).forEach(day -> assertOneText(rule, day));
        }
    }

    @Test
    void everyDay_of2018To2026_hasOneText_orLiesBeforeTheFirst() {
        var first = LocalDate.of(2018, 1, 1);
        var after = LocalDate.of(2027, 1, 1);
        for (var rule : RULES) {
            var from = start(rule).isAfter(first) ? start(rule) : first;
            if (from.isBefore(after)) {
                from.datesUntil(after).forEach(day -> assertOneText(rule, day));
            }
        }
    }

    @Test
    void beforeItsFirstText_aRuleHasNone() {
        for (var rule : RULES) {
            rule.texts().getFirst().from().ifPresent(from -> {
                assertEquals(Optional.empty(), rule.textOn(from.minusDays(1)), rule.id());
                assertTrue(!rule.before().because().isBlank(), rule.id());
            });
        }
    }

    private static void assertAll(Function<Rule, Boolean> holds, String what) {
        var failing = RULES.stream().filter(rule -> !holds.apply(rule)).map(Rule::id);
        assertEquals(List.of(), failing.collect(Collectors.toList()), what);
    }

    private static void assertOneText(Rule rule, LocalDate day) {
        int texts = 0;
        for (var text : rule.texts()) {
            if (text.covers(day)) {
                texts++;
            }
        }
        assertEquals(1, texts, () -> rule.id() + " on " + day);
    }

    /// The first and last day of each text, the days beside them, and one in between.
    private static Stream<LocalDate> days(Rule rule) {
        var start = start(rule);
        return rule.texts().stream()
                .flatMap(text -> days(text, start))
                .filter(day -> !day.isBefore(start) && !day.isAfter(LAST_DAY));
    }

    private static Stream<LocalDate> days(Text text, LocalDate start) {
        var first = text.from().orElse(start);
        var last = text.to().map(to -> to.minusDays(1)).orElse(LAST_DAY);
        var between = LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
        return Stream.of(first.minusDays(1), first, between, last, last.plusDays(1));
    }

    private static LocalDate start(Rule rule) {
        return rule.texts().getFirst().from().orElse(LONG_AGO);
    }
}
