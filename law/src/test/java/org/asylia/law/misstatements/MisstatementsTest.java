package org.asylia.law.misstatements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.CitationForm;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.SchoolGrade;
import org.asylia.law.clocks.FederalHolidays;
import org.junit.jupiter.api.Test;

/// What every misstatement must have, whatever it says.
class MisstatementsTest {

    @Test
    void eachRowOfTheResearchHasOne() throws IOException {
        var page = Path.of("..", "..", "shared", "law", "substance.md");
        assumeTrue(Files.exists(page), "the research is not beside this repository");
        var part =
                Files.readString(page).split("## 11\\. Common misstatements")[1].split("\n## ")[0];
        var rows = part.lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> Integer.valueOf(line.split("\\|")[1].strip()))
                .collect(Collectors.toCollection(TreeSet::new));
        var ours = Misstatements.ALL.stream().map(Misstatement::number).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(33, rows.size());
        assertEquals(rows, ours);
    }

    @Test
    void idsAndRowsAreUsedOnce() {
        var ids = new HashSet<String>();
        var numbers = new HashSet<Integer>();
        for (var each : Misstatements.ALL) {
            assertTrue(ids.add(each.id()), each.id());
            assertTrue(numbers.add(each.number()), each.id());
        }
        assertEquals(33, ids.size());
    }

    @Test
    void eachConcernsRulesOfThisLaw_andItsConditionFitsThem() {
        var law = ProtectionLaw.ruleSet();
        var rules = new ArrayList<>(law.rules());
        for (var each : Misstatements.ALL) {
            each.rules().forEach(law::rule);
            rules.add(Rule.of("misstatement." + each.id(), each.said())
                    .cites("made in a test")
                    .undated("made in a test", each.bites())
                    .build());
        }
        var fitting = new RuleSet(rules, List.of(), FederalHolidays.OBSERVED, ProtectionLaw.KNOWN_TO);
        assertEquals(law.rules().size() + 33, fitting.rules().size());
        assertTrue(law.facts().keySet().containsAll(fitting.facts().keySet()), "a misstatement asks for nothing new");
    }

    @Test
    void citationsHaveTheFormOfTheLaw() {
        var wrong = new ArrayList<String>();
        for (var each : Misstatements.ALL) {
            each.rights()
                    .forEach(right -> right.citations().stream()
                            .filter(citation -> CitationForm.of(citation).isEmpty())
                            .forEach(wrong::add));
        }
        assertEquals(List.of(), wrong);
    }

    /// They are read by people who are afraid, and often in their second language.
    @Test
    void theyAreShortAndPlain() {
        double worst = 0;
        var hardest = "";
        var texts = new ArrayList<String>();
        for (var each : Misstatements.ALL) {
            assertTrue(each.said().length() <= 110, each.said());
            for (var right : each.rights()) {
                assertTrue(right.words().length() <= 280, right.words());
                assertTrue(right.words().matches("[A-Z].*[.]"), right.words());
                assertFalse(
                        right.words().matches(".*([.][A-Z]|[a-z0-9][A-Z]|  ).*"),
                        "a blank is missing: " + right.words());
                var text = each.said() + " " + right.words();
                texts.add(text);
                if (SchoolGrade.of(text) > worst) {
                    worst = SchoolGrade.of(text);
                    hardest = text;
                }
            }
        }
        var grades = texts.stream().map(SchoolGrade::of).sorted().toList();
        double median = grades.get(grades.size() / 2);
        System.out.printf("misstatements: median grade %.1f, hardest %.1f: %s%n", median, worst, hardest);
        assertTrue(median <= 6.0, "median grade " + median);
        assertTrue(worst <= 9.5, hardest);
    }

    @Test
    void whatIsSoFollowsInTheOrderOfTime() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Misstatement.of(1, "twice", "x")
                        .bites(Conditions.yes("x"))
                        .concerns("x")
                        .since("2020-01-01", "a", "b")
                        .since("2019-01-01", "a", "b"));
        var ended = Misstatement.of(1, "ended", "x")
                .bites(Conditions.yes("x"))
                .concerns("x")
                .since("2020-01-01", "first", "b")
                .until("2020-02-01")
                .since("2020-03-01", "second", "b")
                .build();
        assertTrue(ended.rightOn(LocalDate.of(2019, 12, 31)).isEmpty());
        assertEquals(
                "first", ended.rightOn(LocalDate.of(2020, 1, 31)).orElseThrow().words());
        assertTrue(ended.rightOn(LocalDate.of(2020, 2, 1)).isEmpty());
        assertEquals(
                "second", ended.rightOn(LocalDate.of(2020, 3, 1)).orElseThrow().words());
        assertThrows(
                IllegalArgumentException.class,
                () -> Misstatement.of(1, "empty", "x").concerns("x").build());
    }
}
