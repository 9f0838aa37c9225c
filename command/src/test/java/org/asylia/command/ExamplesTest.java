package org.asylia.command;

import static org.asylia.command.RealLaw.EXAMPLES;
import static org.asylia.command.RealLaw.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.command.terminal.Page;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The real law and every example of the repository.
class ExamplesTest {

    private static void fits(Typed typed) {
        assertEquals(0, typed.status(), typed.errors());
        typed.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
    }

    @Test
    void everyRuleCanBeShown() {
        fits(typed("law"));
        for (Rule rule : ProtectionLaw.RULES) {
            fits(typed("law", rule.id()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnswered() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "there are no examples yet");
        return Files.list(EXAMPLES)
                .filter(file -> file.toString().endsWith(".json"))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> answered(file.toString())));
    }

    /// A day counted from an imprecise arrival is a span, planned by its first day, and says how it was counted.
    @Test
    void theDeadlinesOfThePhoneCall_beginWithTheYear_asASpan() {
        var file = EXAMPLES.resolve("phone-call.json").toString();
        var text = typed("deadlines", file);
        fits(text);
        assertTrue(text.output().contains("These days may bind"), text.output());
        assertTrue(text.output().contains("last day  2026-03-02 to 2026-06-22, as far as told"), text.output());
        var json = ReadJson.of(typed("deadlines", file, "--format", "json").output());
        var year = json.get("deadlines").list().getFirst();
        assertEquals("deadline.one-year", year.get("id").text());
        assertEquals("2026-03-02", year.get("earliest").text());
        assertEquals("2026-06-22", year.get("latest").text());
        assertEquals("2026-03-02", year.get("plan").text());
        assertEquals("in-force", year.get("status").text());
    }

    /// Asylum rests on so many parts that naming the few that tell most would name the door alone.
    @Test
    void theAsylumDoors_showWhatMakesARefugee_whetherUndecidedOrOpen() {
        var undecided = typed("screen", EXAMPLES.resolve("phone-call.json").toString());
        for (var part :
                List.of("asylum.refugee", "refugee.definition", "refugee.fear", "refugee.nexus", "refugee.wff")) {
            assertEquals(part.equals("asylum.refugee") ? 2 : 1, count(undecided, "[" + part + "]"), part);
        }
        var open =
                typed("screen", EXAMPLES.resolve("group-before-and-after.json").toString(), "--as-of", "2025-07-17");
        assertEquals(1, count(open, "[refugee.nexus]"));
        assertEquals(0, count(open, "[door.asylum.defensive"));
    }

    private static long count(Typed typed, String words) {
        assertEquals(0, typed.status(), typed.errors());
        return typed.lines().stream().filter(line -> line.contains(words)).count();
    }

    private static void answered(String file) {
        fits(typed("screen", file));
        fits(typed("ask", file));
        fits(typed("stage", file));
        Doors.ALL.forEach(door -> fits(typed("why", door.id(), file)));
        var json = typed("screen", file, "--format", "json");
        assertEquals(0, json.status(), json.errors());
        var read = ReadJson.of(json.output());
        assertTrue(
                read.keys().containsAll(ScreenJsonTest.KEYS), () -> read.keys().toString());
        assertEquals(Doors.ALL.size(), read.get("doors").list().size());
        for (var door : read.get("doors").list()) {
            assertTrue(
                    door.keys().containsAll(ScreenJsonTest.DOOR_KEYS),
                    () -> door.keys().toString());
        }
        assertEquals(ProtectionLaw.RULES.size(), read.get("conclusions").keys().size());
    }
}
