package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.law.citator.Citator;
import org.junit.jupiter.api.Test;

/// The days on which texts begin, and what held before them, against a second writing of each: the research list, the
/// citator, and the calendar of enactments and orders in `milestones.tsv`.
class FirstDaysTest {

    private static final Map<String, List<String>> IN_FORCE = table("in-force.tsv");
    private static final Map<String, List<String>> BEFORE = table("before.tsv");
    private static final Set<String> MILESTONES = table("milestones.tsv").keySet();
    private static final Set<String> DECIDED = decided();

    @Test
    void aProvision_hasATextThatBeginsOnTheDayOfTheResearchList() {
        int[] seen = {0};
        IN_FORCE.forEach((id, row) -> {
            if (isDay(row.get(1)) && !DIFFERING.contains(id)) {
                seen[0]++;
                about(id, rule -> assertTrue(beginsOn(rule, row.get(1)), id + " has no text from " + row.get(1)));
            }
        });
        assertTrue(seen[0] >= 380, () -> "only " + seen[0] + " days compared");
    }

    /// The list gives these the day of a later holding or edition; their texts begin with the statute or the first
    /// decision, as their sources say.
    private static final Set<String> DIFFERING = Set.of(
            "refugee.psg.domestic-violence",
            "refugee.psg.family",
            "withholding.standard.clear-probability",
            "withholding.bar.security",
            "ead.auto-extension",
            "rule.two-dates",
            "deadline.evidence-individual");

    @Test
    void aText_beginsOnADayOnWhichTheLawChanged() {
        for (var rule : ProtectionLaw.RULES) {
            about(
                    rule.id(),
                    found -> found.texts().stream()
                            .flatMap(text -> text.from().stream())
                            .forEach(day -> assertTrue(
                                    isMilestone(rule.id(), day.toString()),
                                    () -> rule.id() + " has a text from " + day + ", on which nothing is known to have"
                                            + " changed. Correct the day, or add it with its authority to"
                                            + " milestones.tsv.")));
        }
    }

    /// Unless the law is known to have had no such rule, or to have asked nothing, what came before is not encoded.
    @Test
    void beforeItsFirstText_aRuleIsUnknown_unlessTheListSaysWhatHeld() {
        for (var rule : ProtectionLaw.RULES) {
            if (rule.texts().getFirst().from().isPresent()) {
                var expected =
                        BEFORE.containsKey(rule.id()) ? BEFORE.get(rule.id()).get(1) : "unknown";
                about(
                        rule.id(),
                        found -> assertEquals(
                                expected,
                                found.before().answer().word(),
                                () -> rule.id() + ": if the law of that time is known, add it to before.tsv"));
            }
        }
        assertTrue(BEFORE.values().stream()
                .allMatch(
                        row -> row.get(1).equals(Answer.NO.word()) || row.get(1).equals(Answer.YES.word())));
    }

    /// A bar of one conviction bars; a claim against one country opens the door. Where the law wants every country of
    /// nationality, the rule says so in its condition (INA 101(a)(42)).
    @Test
    void aRuleAskedOfEach_holdsOfTheCase_asSoonAsItHoldsOfOne() {
        ProtectionLaw.RULES.forEach(rule ->
                about(rule.id(), found -> assertFalse(found.everywhere(), () -> rule.id() + " wants all")));
    }

    @Test
    void theListOfDays_isThatOfTheResearch() {
        for (var name : List.of("substance.tsv", "procedure.tsv")) {
            SharedList.named(name)
                    .ifPresent(list -> list.forEach((id, row) -> assertEquals(
                            row.subList(5, 7),
                            java.util.Objects.requireNonNull(IN_FORCE.get(id)).subList(1, 3),
                            id)));
        }
    }

    private static boolean beginsOn(Rule rule, String day) {
        return rule.texts().stream()
                .map(Text::from)
                .anyMatch(from ->
                        from.map(LocalDate::toString).filter(day::equals).isPresent());
    }

    private static boolean isMilestone(String id, String day) {
        return MILESTONES.contains(day)
                || DECIDED.contains(day)
                || IN_FORCE.containsKey(id) && IN_FORCE.get(id).subList(1, 3).contains(day);
    }

    private static boolean isDay(String cell) {
        return cell.length() == "2026-11-22".length();
    }

    private static void about(String id, Consumer<Rule> assertion) {
        Trial.make(
                id,
                Case.of(new Draft()),
                Frame.on(ProtectionLaw.KNOWN_TO),
                found -> assertion.accept(found.law().rule(id)));
    }

    private static Set<String> decided() {
        var days = new TreeSet<String>();
        for (var decision : Citator.whole().decisions()) {
            days.add(decision.when().written());
            Citator.whole()
                    .treatments(decision)
                    .forEach(treatment -> days.add(treatment.when().written()));
        }
        return days;
    }

    private static Map<String, List<String>> table(String resource) {
        try (var rows = Objects.requireNonNull(FirstDaysTest.class.getResourceAsStream(resource))) {
            var table = SharedList.rows(new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            return new LinkedHashMap<>(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
