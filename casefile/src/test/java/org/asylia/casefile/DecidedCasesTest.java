package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Case;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Published decisions go through the law, each in its own frame, and come out as the tribunal decided them.
///
/// A row of `examples/decided*.tsv` is one issue. What follows from the facts alone must be answered as the tribunal
/// answered it. What the tribunal weighed must stay open without its finding, name that judgment, and follow the finding
/// once it is entered.
class DecidedCasesTest {

    private static final List<Decided> ROWS = Decided.all();
    private static final CaseFileReader READER = new CaseFileReader(ProtectionLaw.ruleSet());
    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    /// What was weighed on facts that the case file does not tell, or that no factor names yet. It may only grow shorter.
    private static final Set<String> NO_FACTORS = Set.of(
            "dc-016-y-l cat.torture.acquiescence",
            "dc-019-d-x withholding.standard.clear-probability",
            "dc-031-bromfield cat.torture.acquiescence",
            "dc-055-h-somali asylum.discretion",
            "dc-063-a-b-2018 refugee.psg.not-circular",
            "dc-075-a-t asylum.bar.one-year.exception.changed",
            "dc-075-a-t withholding.presumption.changed");

    @TestFactory
    Stream<DynamicTest> everyIssue_isAnsweredAsTheTribunalAnsweredIt() {
        return ROWS.stream().map(row -> dynamicTest(row.toString(), () -> check(row)));
    }

    private static void check(Decided row) {
        var facts = withoutFindings(row);
        var answer = answer(row, facts);
        assertEquals(row.factsOnly(), answer.word(), () -> row + ", by the facts alone" + because(row, facts));
        assertEquals(
                answer.isUnknown(), !row.turnsOn().isEmpty(), () -> row + ": \"turns-on\" says what is open, if any");
        if (answer.isUnknown()) {
            var open = turnsOn(row, facts).stream().map(Open::id).collect(Collectors.toCollection(TreeSet::new));
            assertTrue(open.contains(row.turnsOn()), () -> row + " turns on " + open + ", not on " + row.turnsOn());
        }
        var findings = withFindings(row);
        assertEquals(
                row.withFindings(),
                answer(row, findings).word(),
                () -> row + ", with the findings" + because(row, findings));
        assertTrue(
                answer.isUnknown() || answer == answer(row, findings),
                () -> row + ": a finding turned a settled answer");
    }

    @Test
    void noCase_comesOutOtherwise() {
        var byCase = new LinkedHashMap<String, List<Decided.Result>>();
        for (var row : ROWS) {
            var result = row.result(answer(row, withoutFindings(row)), answer(row, withFindings(row)));
            byCase.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(result);
        }
        for (var day : DecidedDay.all()) {
            byCase.computeIfAbsent(day.id(), _ -> new ArrayList<>()).add(day.result());
        }
        System.out.println(summary(byCase));
        assertEquals(38, byCase.size());
        assertEquals(0, count(byCase.values().stream().flatMap(List::stream).toList(), Decided.Result.DISAGREED));
    }

    /// Where the facts of a decision speak to what was weighed, the factors they show are listed with the judgment.
    @Test
    void judgments_listTheFactorsThatTheFactsShow() {
        var open = ROWS.stream()
                .filter(row -> row.factsOnly().equals("unknown"))
                .filter(row -> DETERMINER.law().judgments().containsKey(row.turnsOn()))
                .toList();
        var without = open.stream()
                .filter(row -> factors(reason(row, withoutFindings(row)), row.turnsOn())
                        .isEmpty())
                .map(row -> row.id() + " " + row.turnsOn())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(NO_FACTORS.containsAll(without), () -> "without a factor: " + without);
        assertTrue(open.size() > 2 * without.size(), () -> "only " + open.size() + " rows turn on a judgment");
    }

    private static Set<String> factors(Reason reason, String judgment) {
        var found = new TreeSet<String>();
        reason.because().forEach(part -> found.addAll(factors(part, judgment)));
        if (reason.kind() == Reason.Kind.FACTOR && reason.id().equals(judgment)) {
            found.add(reason.says());
        }
        return found;
    }

    @TestFactory
    Stream<DynamicTest> everyExample_isRead_andWrittenAsItWas() {
        var files = Decided.examples(".json");
        assertTrue(files.size() >= 12, () -> "only " + files.size() + " examples were seen");
        return files.stream()
                .map(file -> dynamicTest(
                        Decided.name(file), () -> Stated.check(Decided.text(file), read(Decided.name(file)))));
    }

    @Test
    void everyRow_namesAFileAndARule_andEachFileOneCase() {
        Map<String, String> cases = new LinkedHashMap<>();
        for (var row : ROWS) {
            assertTrue(
                    DETERMINER.law().rules().stream().anyMatch(rule -> rule.id().equals(row.rule())), row::toString);
            assertTrue(read(row.file()).frame().asOf().isPresent(), () -> row.file() + " asks for no day");
            assertEquals(row.id(), cases.computeIfAbsent(row.file(), _ -> row.id()), row.file());
        }
    }

    @Test
    void theCases_reachEveryPartOfTheLaw() {
        assertTrue(cases(row -> true).size() >= 12);
        for (var part : List.of("asylum.", "withholding.", "cat.", "refugee.nexus", "refugee.psg", "route.")) {
            assertFalse(cases(row -> row.rule().startsWith(part)).isEmpty(), part);
        }
        assertTrue(cases(row -> row.rule().contains(".bar.")).size() >= 5);
        assertTrue(cases(row -> row.rule().equals("asylum.bar.one-year")).size() >= 3);
        assertEquals(
                Set.of("plain-rule", "judgement"),
                ROWS.stream().map(Decided::kind).collect(Collectors.toSet()));
    }

    private static Set<String> cases(java.util.function.Predicate<Decided> which) {
        return ROWS.stream().filter(which).map(Decided::id).collect(Collectors.toSet());
    }

    private static CaseFile read(String name) {
        var file = Decided.folder().resolve(name);
        return READER.read(name, Decided.text(file).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Determination withFindings(Decided row) {
        var file = read(row.file());
        return DETERMINER.determine(file.about(), file.frame().orOn(ProtectionLaw.KNOWN_TO));
    }

    private static Determination withoutFindings(Decided row) {
        var file = read(row.file());
        var facts = new Case(file.about().root(), List.of());
        return DETERMINER.determine(facts, file.frame().orOn(ProtectionLaw.KNOWN_TO));
    }

    private static Answer answer(Decided row, Determination of) {
        return row.item().isEmpty() ? of.answer(row.rule()) : of.answer(row.rule(), row.item());
    }

    private static Set<Open> turnsOn(Decided row, Determination of) {
        return Explainer.turnsOn(reason(row, of));
    }

    private static Reason reason(Decided row, Determination of) {
        var explainer = new Explainer(of);
        return row.item().isEmpty() ? explainer.explain(row.rule()) : explainer.explain(row.rule(), row.item());
    }

    private static String because(Decided row, Determination of) {
        return turnsOn(row, of).stream()
                .map(open -> "\n  open: " + open.kind() + " " + open.id() + " " + open.item())
                .collect(Collectors.joining());
    }

    private static String summary(Map<String, List<Decided.Result>> byCase) {
        var lines = new ArrayList<String>();
        lines.add("%-24s".formatted("Decided cases")
                + cells(result -> "%" + result.words().length() + "s", Decided.Result::words));
        byCase.forEach((id, results) -> lines.add(line(id, results)));
        lines.add(line(
                byCase.size() + " cases",
                byCase.values().stream().flatMap(List::stream).toList()));
        return String.join("\n", lines);
    }

    private static String line(String id, List<Decided.Result> results) {
        return "%-24s".formatted(id)
                + cells(result -> "%" + result.words().length() + "d", result -> count(results, result));
    }

    private static String cells(Function<Decided.Result, String> format, Function<Decided.Result, Object> cell) {
        return Stream.of(Decided.Result.values())
                .map(result -> "  " + format.apply(result).formatted(cell.apply(result)))
                .collect(Collectors.joining());
    }

    private static long count(List<Decided.Result> results, Decided.Result which) {
        return results.stream().filter(each -> each == which).count();
    }
}
