package org.asylia.law.citator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.citator.Standing.Kind;
import org.junit.jupiter.api.Test;

/// Some decisions whose force came and went are also rules. The rules and the citator say the same of every day.
class HistoryRulesTest {

    private static final Map<String, List<String>> PERIODS = Map.of(
            "matter-of-a-r-c-g", List.of("refugee.psg.history.a-r-c-g", "refugee.psg.history.a-r-c-g.second"),
            "matter-of-a-b-1", List.of("refugee.psg.history.a-b-1.first", "refugee.psg.history.a-b-1.second"),
            "matter-of-a-b-2", List.of("refugee.psg.history.a-b-2.first", "refugee.psg.history.a-b-2.second"),
            "matter-of-a-b-3", List.of("refugee.psg.history.a-b-3"),
            "matter-of-l-e-a-2", List.of("refugee.psg.history.l-e-a-2.first", "refugee.psg.history.l-e-a-2.second"),
            "matter-of-l-e-a-3", List.of("refugee.psg.history.l-e-a-3"),
            "matter-of-a-c-a-a-1", List.of("refugee.nexus.history.a-c-a-a-1"),
            "matter-of-a-c-a-a-2", List.of("refugee.nexus.history.a-c-a-a-2"));

    private static final Determiner LAW = new Determiner(ProtectionLaw.ruleSet());
    private static final Citator CITATOR = Citator.whole();

    @Test
    void theyAgreeOnEveryDayOnWhichSomethingChanged() {
        var seen = new TreeSet<LocalDate>();
        PERIODS.forEach((key, rules) -> {
            for (var day : days(key, rules)) {
                seen.add(day);
                assertEquals(isInForce(rules, day), isGood(key, day), () -> key + " on " + day);
            }
        });
        assertTrue(seen.size() >= 20, () -> "only " + seen.size() + " days");
    }

    private static boolean isInForce(List<String> rules, LocalDate day) {
        var determination = LAW.determine(Given.nothing().toCase(), Frame.on(day));
        return rules.stream().anyMatch(rule -> determination.answer(rule) == Answer.YES);
    }

    private static boolean isGood(String key, LocalDate day) {
        var kind = CITATOR.standing(CITATOR.find(key).orElseThrow(), day, Optional.of("5"))
                .kind();
        return kind == Kind.GOOD || kind == Kind.LIMITED;
    }

    /// Each day on which a text or a treatment begins, and the day before it.
    private static TreeSet<LocalDate> days(String key, List<String> rules) {
        var days = new TreeSet<LocalDate>();
        rules.forEach(
                rule -> LAW.law().rule(rule).texts().forEach(text -> text.from().ifPresent(days::add)));
        var decision = CITATOR.find(key).orElseThrow();
        days.add(decision.when().days().earliest());
        CITATOR.treatments(decision).stream()
                .filter(treatment -> treatment.when().days().isOneDay())
                .forEach(treatment -> days.add(treatment.when().days().earliest()));
        List.copyOf(days).forEach(day -> days.add(day.minusDays(1)));
        return days;
    }
}
