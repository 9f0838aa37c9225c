package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// The verb `clock`, with the real law and the example.
class ClockTest {

    private static final Path EXAMPLES =
            Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("../examples");

    private static final String EXAMPLE = EXAMPLES.resolve("clock.json").toString();

    private static Typed typed(String input, String... words) {
        var world = new World(
                ProtectionLaw::ruleSet,
                () -> Doors.ALL,
                () -> Typed.TODAY,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Look.PLAIN);
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, output, errors, Look.PLAIN).run(List.of(words));
        var typed = new Typed(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
        assertEquals(0, status, typed.errors());
        return typed;
    }

    private static String text(String input, String... words) {
        var typed = typed(input, words);
        typed.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
        assertTrue(typed.output().chars().allMatch(letter -> letter < 0x80), "a bar that any terminal shows");
        return typed.output().replaceAll("\\s+", " ");
    }

    private static void has(String text, String part) {
        assertTrue(text.contains(part), () -> "no '" + part + "' in\n" + text);
    }

    @Test
    void theExample_isShown_withSpansBarDaysAndTheHotline() {
        var text = text("", "clock", EXAMPLE);
        has(text, "On 2026-09-01: RUNNING 162 days on the clock.");
        has(text, "2026-02-02 to 2026-02-22 21 days STOPPED fingerprints were not taken as told (2026-02-02)");
        has(text, "[clock.ead.stop.biometrics; 8 CFR 208.7(a)(2); from 1998-03-29, in force]");
        has(text, "restarts making it good, on 2026-02-23; or a challenge of the stop");
        has(text, "2026-01-05 ======....=====");
        has(text, "the form (Form I-765) may be filed: 2026-08-20 counted Monday 5 January 2026 is day 0; 28 days run");
        has(text, "the permit may be given: 2026-09-19");
        has(text, "the rule proposed in 2026, proposed, off");
        has(text, "106 days there, 158 here: the hotline has 52 days fewer.");
        has(text, "- a court hearing was moved (2026-07-07): the office stopped the clock here");
        has(text, "USCIS sent the case to a judge (2026-04-06): This referral keeps the start");
        has(text, "unknown: A conviction of an aggravated felony");
    }

    @Test
    void onAnEarlierDay_itStoodAsItDidThen() {
        has(text("", "clock", EXAMPLE, "--as-of", "2026-05-12"), "On 2026-05-12: STOPPED 106 days on the clock.");
    }

    @Test
    void deadlinesSayTheSameDays() {
        var text = text("", "deadlines", EXAMPLE);
        has(text, "2026-08-20 12 days ago; the day has come (item 6) The form for a first permit may be filed");
        has(text, "2026-09-19 in 18 days (item 7) A first permit may be given");
        has(text, "56 days lost until Tuesday 7 July 2026; day 180 is Saturday 19 September 2026");
    }

    @Test
    void theJson_isAsDocumented() throws Exception {
        var json = ReadJson.of(typed("", "clock", EXAMPLE, "--format", "json").output());
        var keys = Set.of(
                "asOf",
                "lawKnownTo",
                "ruleSet",
                "none",
                "complete",
                "provisos",
                "today",
                "spans",
                "filing",
                "grant",
                "versions",
                "reading",
                "events",
                "bars");
        assertEquals(keys, Set.copyOf(json.keys()));
        assertEquals("running", json.get("today").get("state").text());
        assertEquals("162", json.get("today").get("least").text());
        assertEquals("2026-08-20", json.get("filing").get("earliest").text());
        assertEquals("2026-08-20", json.get("filing").get("latest").text());
        assertEquals(5, json.get("spans").list().size());
        assertEquals("-52", json.get("reading").get("difference").text());
        assertEquals(5, json.get("events").list().size());
        var documented = Files.readString(EXAMPLES.resolve("../docs/clock-json.md"));
        for (var key : keys) {
            assertTrue(documented.contains("`" + key + "`"), key);
        }
        for (var key : json.get("reading").keys()) {
            assertTrue(documented.contains(key), key);
        }
    }

    @Test
    void aCaseWithoutEvents_isToldWhatToTell() {
        var text = text("{\"asylia\": \"case/1\", \"frame\": {\"asOf\": \"2026-09-01\"}}", "clock", "-");
        has(text, "On 2026-09-01: UNKNOWN");
        has(text, "No event starts it. Tell the filing of the form in the list clock-events.");
        has(text, "Only if nothing else has happened");
        assertFalse(text.contains("The spans"), text);
    }

    /// Counts of `decided-days.tsv` that only a clock played through can give, and its first days once more.
    @Test
    void theWorkedCountsOfTheExamples_comeOut() {
        count("permit-recommended.json", "2025-06-20", "80");
        first("permit-leap-year.json", "2024-06-29", "2024-07-29");
        first("permit-court-adjourned.json", "2025-04-03", "2025-05-03");
    }

    private static void count(String example, String day, String count) {
        var json = json(example, "--as-of", day).get("today");
        assertEquals(count, json.get("least").text(), example);
        assertEquals(count, json.get("most").text(), example);
    }

    private static void first(String example, String filing, String grant) {
        var json = json(example);
        assertEquals(filing, json.get("filing").get("earliest").text(), example);
        assertEquals(filing, json.get("filing").get("latest").text(), example);
        assertEquals(grant, json.get("grant").get("latest").text(), example);
    }

    private static ReadJson.Seen json(String example, String... more) {
        var words = new ArrayList<>(List.of("clock", EXAMPLES.resolve(example).toString(), "--format", "json"));
        words.addAll(List.of(more));
        return ReadJson.of(typed("", words.toArray(String[]::new)).output());
    }

    @Test
    void everyExample_hasItsClock() throws Exception {
        try (var files = Files.list(EXAMPLES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                text("", "clock", file.toString());
                ReadJson.of(
                        typed("", "clock", file.toString(), "--format", "json").output());
            }
        }
    }

    @Test
    void daysThatAreNotKnown_areShownAsOpen() {
        var text = text("""
                {"asylia": "case/1", "frame": {"asOf": "2026-09-01"},
                 "application.filed": {"value": true}, "application.asylum-asked": {"value": true},
                 "screening.reasonable-fear": {"value": "none"},
                 "clock-events": {"complete": true, "entries": {
                  "a": {"clock-event.kind": {"value": "filed-court"}, "clock-event.date": {"value": "2026-01"},
                        "clock-event.returned": {"value": false}},
                  "b": {"clock-event.kind": {"value": "hearing-moved"}, "clock-event.date": {"value": "2026-03-10"},
                        "clock-event.code": {"value": "01"}}}}}
                """, "clock", "-");
        has(text, "On 2026-09-01: UNKNOWN: running or stopped");
        has(text, "38 to 243 days on the clock.");
        has(text, "the form (Form I-765) may be filed: between 2026-05-31 and a day that cannot be told yet");
        has(text, "making it good; the day of that is not told");
        has(text, "????");
    }
}
