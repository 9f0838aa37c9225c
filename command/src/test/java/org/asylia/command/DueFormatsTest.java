package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.asylia.command.terminal.Look;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// The verb `deadlines` in its four formats, with the real law and dates of another calendar.
class DueFormatsTest {

    private static final String EXAMPLE = (Files.isDirectory(Path.of("examples"))
                    ? Path.of("examples")
                    : Path.of("../examples"))
            .resolve("other-calendars.json")
            .toString();

    private static Typed typed(String... words) {
        var world = new World(
                ProtectionLaw::ruleSet,
                () -> Doors.ALL,
                () -> Typed.TODAY,
                new ByteArrayInputStream(new byte[0]),
                Look.PLAIN);
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, output, errors, Look.PLAIN).run(List.of(words));
        return new Typed(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theText_showsTheDateAsTold_besideTheConvertedOne() {
        var text = typed("deadlines", EXAMPLE).output().replaceAll("\\s+", " ");
        assertTrue(text.contains("(told as 20 Mizan 1404, a Sunday, solar-hijri)"), text);
        assertTrue(text.contains("Dates told in other calendars"), text);
        assertTrue(text.contains("20 Mizan 1404, a Sunday (Solar Hijri) is 2025-10-12."), text);
        assertTrue(text.contains("2026-10-13 in 6 days (item 1)"), text);
    }

    @Test
    void theJson_hasBothToo() {
        var json = typed("deadlines", EXAMPLE, "--format", "json").output();
        assertTrue(json.contains("\"written\": \"solar-hijri 1404-Mizan-20\""), json);
        assertTrue(json.contains("\"calendar\": \"solar-hijri\""), json);
        assertTrue(json.contains("\"earliest\": \"2025-10-12\""), json);
    }

    @Test
    void theCalendar_saysNothingOfTheCase() {
        var feed = typed("deadlines", EXAMPLE, "--format", "ics", "--remind", "3");
        assertEquals(0, feed.status(), feed.errors());
        assertTrue(feed.output().contains("DTSTART;VALUE=DATE:20261013"), feed.output());
        assertTrue(feed.output().contains("SUMMARY:Due: item 1"), feed.output());
        assertEquals(1, feed.output().split("BEGIN:VALARM", -1).length - 1);
        for (var word : List.of("asyl", "mizan", "other-calendars", "arrival", "deadline")) {
            assertFalse(feed.output().toLowerCase(Locale.ROOT).contains(word), word);
        }
        assertTrue(typed("deadlines", EXAMPLE, "--format", "ics", "--label", "Blue", "--titles")
                .output()
                .contains("SUMMARY:Blue\\, due: item 1: "));
    }

    @Test
    void aReminderThatIsNoNumber_isRefused() {
        var typed = typed("deadlines", EXAMPLE, "--format", "ics", "--remind", "soon");
        assertEquals(2, typed.status());
        assertTrue(typed.errors().contains("--remind 'soon'"), typed.errors());
    }

    @Test
    void thePicture_isADocumentOfItsOwn() {
        var svg = typed("deadlines", EXAMPLE, "--format", "svg").output();
        assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"), svg);
        assertTrue(svg.contains("arrival date (arrivals[1])"));
    }
}
