package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.clocks.FederalHolidays;
import org.asylia.law.facts.FurtherFacts;
import org.junit.jupiter.api.Test;

/// What every fact and every judgment must have: a question that can be asked, a reason to ask it, and a use.
class QuestionsTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Collection<Fact> FACTS = LAW.facts().values();

    /// What the rules alone read.
    private static final Set<String> READ = new RuleSet(
                    ProtectionLaw.RULES, List.of(), FederalHolidays.OBSERVED, ProtectionLaw.KNOWN_TO)
            .facts()
            .keySet();

    /// Facts that no rule reads, and why they are kept: each is among the [FurtherFacts], so that a case file can state
    /// it.
    private static final Map<String, String> UNREAD =
            Map.of("claim.summary", "The person's own words, for the form and for people; a rule never reads words.");

    /// Topics asked of each entry of a list, with keys under the name of the topic and not of the entry.
    private static final Map<String, Set<String>> TOPICS = Map.of(
            "claims", Set.of("actor", "fear", "official", "rebuttal", "relocation", "threat", "torture"),
            "countries", Set.of("fear", "torture"));

    @Test
    void everyFact_isAskedShortly_andWithAReason() {
        assertEquals(List.of(), failing(fact -> fact.question().endsWith("?")), "questions without a question mark");
        assertEquals(List.of(), failing(fact -> fact.question().length() <= 200), "long questions");
        assertEquals(List.of(), failing(fact -> !fact.reason().isBlank()), "questions without a reason");
    }

    @Test
    void everyFact_isReadByARule_orSaysWhyNot() throws Exception {
        var unread = new TreeSet<String>();
        var written = new HashMap<String, Fact>();
        for (var field : constants()) {
            if (field.get(null) instanceof Fact fact) {
                var other = written.put(fact.key(), fact);
                assertNull(other, () -> "'" + fact.key() + "' is written twice");
                if (!READ.contains(fact.key())) {
                    unread.add(fact.key());
                }
            }
        }
        assertEquals(new TreeSet<>(UNREAD.keySet()), unread, "say in UNREAD why a fact is kept that no rule reads");
        assertEquals(unread, FurtherFacts.ALL.stream().map(Fact::key).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(new TreeSet<>(written.keySet()), new TreeSet<>(LAW.facts().keySet()), "what a case may state");
    }

    @Test
    void everyList_isReadByARule() throws Exception {
        for (var field : constants()) {
            if (field.get(null) instanceof ItemList list) {
                assertTrue(LAW.lists().containsKey(list.key()), list.key());
                assertTrue(list.question().endsWith("?") && list.complete().endsWith("?"), list.key());
            }
        }
    }

    @Test
    void everyKey_beginsWithTheEntryOfItsList_orWithATopicAskedOfIt() {
        var used = new TreeSet<String>();
        for (var fact : FACTS) {
            var topic = fact.key().substring(0, fact.key().indexOf('.'));
            fact.list().ifPresent(list -> {
                if (!topic.equals(entry(list))) {
                    assertTrue(TOPICS.getOrDefault(list.key(), Set.of()).contains(topic), fact.key());
                    used.add(list.key() + " " + topic);
                }
            });
            if (fact.list().isEmpty()) {
                assertTrue(
                        LAW.lists().values().stream().noneMatch(list -> topic.equals(entry(list))),
                        () -> fact.key() + " is named like an entry of a list");
            }
        }
        assertEquals(TOPICS.values().stream().mapToInt(Set::size).sum(), used.size(), "topics in use");
    }

    @Test
    void noTwoFactsOfOneList_askTheSame() {
        var asked = new HashMap<List<Object>, String>();
        for (var fact : FACTS) {
            var other = asked.put(List.of(fact.list(), fact.question()), fact.key());
            assertNull(other, () -> fact.key() + " asks the same");
        }
    }

    @Test
    void everyJudgment_isAQuestion_withWhatSpeaksForAndAgainst() {
        var judgments = Parts.of(LAW.rules(), Condition.Judged.class)
                .map(Condition.Judged::judgment)
                .toList();
        assertTrue(judgments.size() >= 70, () -> "only " + judgments.size() + " judgments seen");
        assertEquals(
                List.of(), failing(judgments, judgment -> judgment.question().endsWith("?")));
        assertEquals(
                List.of(), failing(judgments, judgment -> !judgment.factors().isEmpty()));
    }

    @Test
    void questions_areInPlainWords() {
        var byGrade = FACTS.stream()
                .sorted(Comparator.comparingDouble(fact -> -SchoolGrade.of(fact.question())))
                .toList();
        double median = SchoolGrade.of(byGrade.get(byGrade.size() / 2).question());
        System.out.printf("School grade of %d questions: median %.1f; the hardest:%n", byGrade.size(), median);
        byGrade.stream()
                .limit(10)
                .forEach(fact -> System.out.printf(
                        "  %4.1f  %s: %s%n", SchoolGrade.of(fact.question()), fact.key(), fact.question()));
        assertTrue(median <= 6, () -> "median " + median);
    }

    private static String entry(ItemList list) {
        return list.one().replace(' ', '-');
    }

    private static List<String> failing(Predicate<Fact> holds) {
        return FACTS.stream().filter(holds.negate()).map(Fact::key).toList();
    }

    private static List<String> failing(List<Judgment> judgments, Predicate<Judgment> holds) {
        return judgments.stream()
                .filter(holds.negate())
                .map(Judgment::id)
                .distinct()
                .toList();
    }

    /// The public constants of the classes in which facts and lists are written.
    private static List<Field> constants() throws IOException, ClassNotFoundException {
        var constants = new ArrayList<Field>();
        try (var files = Files.list(Path.of("src", "main", "java", "org", "asylia", "law", "facts"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    constants.addAll(Arrays.asList(
                            Class.forName("org.asylia.law.facts." + name).getFields()));
                }
            }
        }
        assertTrue(constants.size() >= 300, () -> "only " + constants.size() + " facts seen");
        return constants;
    }
}
