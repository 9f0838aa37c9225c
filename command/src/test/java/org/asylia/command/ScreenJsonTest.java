package org.asylia.command;

import static org.asylia.command.Typed.command;
import static org.asylia.command.Typed.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.command.ReadJson.Seen;
import org.asylia.engine.rule.Rule;
import org.junit.jupiter.api.Test;

/// The main job, as JSON: the keys that `docs/screen-json.md` promises.
class ScreenJsonTest {

    static final Set<String> KEYS =
            Set.of("asOf", "lawKnownTo", "ruleSet", "stage", "doors", "conclusions", "deadlines", "next");

    static final Set<String> DOOR_KEYS = Set.of(
            "id",
            "title",
            "status",
            "answer",
            "leaning",
            "reasons",
            "turnsOn",
            "bars",
            "burden",
            "standard",
            "decider",
            "discretionary",
            "brings",
            "doesNotBring");

    private static Seen screen(String name, String... more) {
        var words = new java.util.ArrayList<>(List.of("screen", file(name), "--format", "json"));
        words.addAll(List.of(more));
        var typed = command(words.toArray(String[]::new));
        assertEquals(0, typed.status(), typed.errors());
        return ReadJson.of(typed.output());
    }

    private static Seen door(Seen json, String id) {
        return json.get("doors").list().stream()
                .filter(door -> door.get("id").text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePromisedKeysAreThere() {
        for (var name : List.of("master.json", "late.json", "open.json")) {
            var json = screen(name);
            assertTrue(json.keys().containsAll(KEYS), json.keys().toString());
            for (var door : json.get("doors").list()) {
                assertTrue(door.keys().containsAll(DOOR_KEYS), door.keys().toString());
                assertTrue(Set.of("open", "closed", "undecided")
                        .contains(door.get("status").text()));
            }
            assertEquals(List.of(), json.get("deadlines").list());
        }
    }

    @Test
    void everyRuleHasItsConclusion() {
        var conclusions = screen("open.json").get("conclusions");
        assertEquals(SmallLaw.LAW.rules().stream().map(Rule::id).collect(Collectors.toSet()), conclusions.keys());
        for (var each : conclusions.keys()) {
            assertTrue(conclusions.get(each).keys().containsAll(Set.of("answer", "leaning", "reasons", "sources")));
        }
    }

    @Test
    void entriesThatDifferHaveTheirOwnAnswers() {
        var rule = screen("master.json").get("conclusions").get("guild.skill.trade");
        assertEquals("yes", rule.get("answer").text());
        var per = rule.get("per");
        assertEquals("yes", per.get("trades[cooper]").get("answer").text());
        assertEquals("no", per.get("trades[baker]").get("answer").text());
        assertFalse(screen("late.json")
                .get("conclusions")
                .get("guild.skill.trade")
                .keys()
                .contains("per"));
    }

    @Test
    void sourcesAndMarksAreKept() {
        var late = screen("late.json").get("conclusions").get("guild.bar.late");
        var text = late.get("sources").get("texts").list().getFirst();
        assertEquals("2005-06-01", text.get("from").text());
        assertEquals("true", text.get("recheck").text());
        assertEquals(
                "Guild Act 4 as amended; seen in excerpt", text.get("source").text());
        assertEquals(
                "[guild.bar.late]",
                door(screen("late.json"), "guild.permit").get("recheck").text());
    }

    @Test
    void leaningsAndQuestionsAreTold() {
        var json = screen("open.json");
        assertEquals(
                "yes",
                json.get("conclusions").get("guild.skill.trade").get("leaning").text());
        var next = json.get("next").list();
        assertTrue(next.stream()
                .anyMatch(each -> each.get("id").text().equals("person.arrived")
                        && each.get("reason").text().equals("The year is counted from then.")));
        var open = door(json, "guild.permit");
        assertTrue(open.get("turnsOn").list().stream()
                .anyMatch(each -> each.get("kind").text().equals("judgment")));
        assertEquals(3, open.get("bars").list().size());
    }

    @Test
    void theAnswerOnReviewIsThereWhereItDiffers() {
        var permit = door(screen("master.json", "--circuit", "2"), "guild.permit");
        assertEquals("undecided", permit.get("status").text());
        assertEquals("yes", permit.get("onReview").get("answer").text());
        assertFalse(door(screen("master.json"), "guild.permit").keys().contains("onReview"));
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        for (var format : List.of("json", "text")) {
            var once = command("screen", file("open.json"), "--format", format);
            assertEquals(once, command("screen", file("open.json"), "--format", format));
        }
    }
}
