package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.command.ReadJson.Seen;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// What is often said and is not so stands in the answers to which it matters, and only there.
class OftenSaidTest {

    private static final String LATE = """
            {"asylia": "case/1", "frame": {"asOf": "2026-10-01"},
             "application.filed": false,
             "arrivals": {"complete": true, "entries": {"1": {
                 "arrival.date": "2024-03-01", "arrival.manner": "without-inspection",
                 "arrival.place": "southwest-land-border"}}},
             "countries": {"entries": {"HN": {"country.code": "HN", "claims": {"entries": {"gang": {
                 "claim.fears-return": true, "claim.persecutor": "private", "claim.motive.money": true}}}}}}}
            """;

    private static final String HAPPY = """
            {"asylia": "case/1", "frame": {"asOf": "2026-10-01"},
             "grant.granted": true, "application.filed": true, "application.filed-with": "court",
             "application.filing-date": "2024-05-01", "grant.permanent-resident": true,
             "arrivals": {"complete": true, "entries": {"1": {
                 "arrival.date": "2024-03-01", "arrival.manner": "admitted"}}},
             "countries": {"complete": true, "entries": {}}}
            """;

    private static Typed typed(String file, String... words) {
        var world = new World(
                ProtectionLaw::ruleSet,
                () -> Doors.ALL,
                () -> Typed.TODAY,
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                Look.PLAIN);
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, output, errors, Look.PLAIN).run(List.of(words));
        assertEquals(0, status, () -> errors.toString(StandardCharsets.UTF_8));
        return new Typed(status, output.toString(StandardCharsets.UTF_8), "");
    }

    private static Set<String> ids(Seen json) {
        return json.get("misstatements").list().stream()
                .map(each -> each.get("id").text())
                .collect(Collectors.toSet());
    }

    @Test
    void theyStandAfterTheDoorsAndBeforeWhatToDoNext() {
        var text = typed(LATE, "screen", "-").output();
        int at = text.indexOf("Often said, but not so");
        assertTrue(at > text.indexOf("DEFERRAL OF REMOVAL"), text);
        assertTrue(at < text.indexOf("\nNext\n"), text);
        var part = text.substring(at, text.indexOf("\nNext\n"));
        assertTrue(part.contains("- \"After one year you can do nothing.\""), part);
        assertTrue(part.contains("[INA 208(a)(2)(D); 8 CFR 1208.4(a)(4)-(5)]"), part);
        assertEquals(6, part.lines().filter(line -> line.startsWith("  - \"")).count(), part);
        assertTrue(part.contains("more, see: screen --format json"), part);
        part.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
    }

    @Test
    void theJsonHasEveryOne_withTheWordsOfTheDay() {
        var json = ReadJson.of(typed(LATE, "screen", "-", "--format", "json").output());
        var ids = ids(json);
        assertTrue(
                ids.containsAll(Set.of("after-a-year", "illegal-entry", "no-fee", "frozen", "gangs", "transit")),
                () -> "" + ids);
        assertFalse(ids.contains("forced-to-harm"), () -> "" + ids);
        var first = json.get("misstatements").list().getFirst();
        assertEquals(Set.of("id", "said", "right", "citations", "rules"), Set.copyOf(first.keys()));
        var earlier = ReadJson.of(typed(LATE, "screen", "-", "--format", "json", "--as-of", "2025-06-01")
                .output());
        assertFalse(ids(earlier).contains("no-fee"), "filing was free in June 2025");
        assertFalse(ids(earlier).contains("frozen"), "nothing was held in June 2025");
    }

    @Test
    void whereNoneMatters_theyAreNotThere() {
        assertFalse(typed(HAPPY, "screen", "-").output().contains("Courts do not agree"));
        var ids =
                ids(ReadJson.of(typed(HAPPY, "screen", "-", "--format", "json").output()));
        assertFalse(ids.contains("after-a-year"), () -> "" + ids);
        assertFalse(ids.contains("no-fee"), () -> "" + ids);
        assertFalse(ids.contains("illegal-entry"), () -> "" + ids);
    }

    @Test
    void whyPrintsThoseThatConcernTheRule() {
        var why = typed(LATE, "why", "asylum.bar.one-year", "-").output();
        assertTrue(why.contains("After one year you can do nothing."), why);
        assertFalse(why.contains("Harm by gangs never counts."), why);
        var json = ReadJson.of(typed(LATE, "why", "asylum.bar.one-year", "-", "--format", "json")
                .output());
        assertTrue(ids(json).contains("after-a-year"));
        assertFalse(typed(LATE, "why", "asylum.bar.psc", "-").output().contains("Often said"));
    }
}
