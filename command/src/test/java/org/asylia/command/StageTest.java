package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// Where a case stands, as text and as JSON, under the real law.
class StageTest {

    private static final String NEWCOMER = """
            "person.in-united-states": true, "person.birth-date": "1990-04-01",
            "person.in-northern-marianas": false, "person.stopped-at-line": false,
            "arrivals": {"complete": true, "entries": {"1": {"arrival.date": "2026-03-01",
              "arrival.manner": "admitted", "arrival.program": "visa"}}},
            "child.found-unaccompanied": false, "screening.expedited-removal": false,
            "proceeding.asylum-only": false, "proceeding.notice-served": false,
            "order.ordered": false, "order.administrative": false, "grant.granted": false""";

    private static final String AT_THE_BEGINNING =
            file(NEWCOMER + ", \"application.filed\": false, \"proceeding.notice-filed\": false");

    private static final String INTERVIEW_SET = file(NEWCOMER + """
            , "proceeding.notice-filed": false, "application.filed": true, "application.filed-with": "uscis",
            "application.filing-date": "2026-05-01", "application.referred": false,
            "uscis.stage": "waiting", "uscis.interview": "set" """);

    private static final String WITHHELD =
            file(NEWCOMER.replace("\"order.ordered\": false", "\"order.ordered\": true") + """
            , "proceeding.notice-filed": true, "proceeding.state": "ordered", "proceeding.last-decision": "board",
            "order.carried-out": false, "order.reinstated": false, "application.filed": true,
            "application.filed-with": "court", "application.filing-date": "2026-04-01",
            "protection.granted": "withholding", "protection.ended": false, "third-country.named": true,
            "third-country.fear-voiced": false""");

    private static String file(String content) {
        return "{\"asylia\": \"case/1\", \"title\": \"Invented\", \"frame\": {\"asOf\": \"2026-10-07\"},\n" + content
                + "}";
    }

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
        assertEquals(0, typed.status(), typed.errors());
        return typed;
    }

    private static void has(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.replaceAll("\\s+", " ").contains(part), () -> "no '" + part + "' in\n" + text);
        }
    }

    private static String stage(String input) {
        var typed = typed(input, "stage", "-");
        typed.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
        return typed.output();
    }

    @Test
    void theStateHeld_whoActsNext_andWhatMayCome() {
        has(
                stage(INTERVIEW_SET),
                "Where the case stands The interview day is set, or must be set anew. [state.interview-set]",
                "Who acts next - The applicant: come to the interview",
                "What may come next",
                "The interview is held (the applicant or USCIS) -> interviewed",
                "Write down: day 46.",
                "[step.affirmative.interview]");
    }

    /// 8 CFR 208.9(b) and 208.10, of which only the second was found in an account.
    @Test
    void aStateWithAParagraphFromMemory_saysSo() {
        var mark = "Not all of its paragraphs were checked: ./asylia law state.interview-set";
        assertTrue(typed(INTERVIEW_SET, "stage", "-").output().contains(mark));
        assertTrue(
                typed(INTERVIEW_SET, "stage", "-", "--format", "json").output().contains("\"verified\": false"));
    }

    @Test
    void whatMayBeFiled_byWhomAndWhere() {
        has(
                stage(AT_THE_BEGINNING),
                "[state.intake]",
                "The applicant: file Form I-589, within one year of arrival.",
                "What may be filed now, and where",
                "[form.i589] The applicant -> USCIS or the court",
                "[deadline.one-year]");
    }

    @Test
    void whatAGrantWouldBring_aspectByAspect() {
        has(
                stage(AT_THE_BEGINNING),
                "What a grant would bring Asylum Asylum before USCIS: UNDECIDED",
                "Work permit work is allowed at once; a card in category (a)(5) proves it (8 CFR 274a.12(a)(5))",
                "Green card after one year here, on Form I-485 (INA 209(b))",
                "How it ends");
        has(
                stage(WITHHELD),
                "Withholding of removal Withholding of removal: GRANTED",
                "category (a)(10)",
                "[state.protected-wh]",
                "[state.third-country-screen]",
                "The applicant: say at once, in writing");
    }

    @Test
    void whileFactsAreMissing_everyPossibleState_andWhatToAsk() {
        var text = stage(file("\"person.in-united-states\": true"));
        has(text, "Not known yet. It may be one of", "Ask first:", "--format json lists all");
        assertFalse(text.contains("Who acts next"), text);
    }

    @Test
    void asJson() {
        var json = ReadJson.of(
                typed(INTERVIEW_SET, "stage", "-", "--format", "json").output());
        assertEquals("true", json.get("settled").text());
        var held = json.get("held").list().getFirst();
        assertEquals("interview-set", held.get("id").text());
        assertEquals("state.interview-set", held.get("rule").text());
        assertEquals("case", held.get("track").text());
        assertEquals("applicant", held.get("turns").list().getFirst().get("who").text());
        assertFalse(held.get("next").list().isEmpty());
        assertTrue(json.get("possible").list().isEmpty());
        for (var key : List.of("asks", "steps", "filings", "deadlines", "grants", "asOf", "lawKnownTo", "ruleSet")) {
            assertTrue(json.keys().contains(key), key);
        }
        var little = ReadJson.of(typed(file("\"person.in-united-states\": true"), "stage", "-", "--format", "json")
                .output());
        assertEquals("false", little.get("settled").text());
        assertTrue(little.get("possible").list().size() > 20);
        assertFalse(little.get("asks").list().isEmpty());
    }

    @Test
    void theScreening_saysInOneLineWhereTheCaseStands() {
        has(
                typed(INTERVIEW_SET, "screen", "-").output(),
                "Stands: The interview day is set, or must be set anew. Next: the applicant. [state.interview-set]");
        has(
                typed(file("\"person.in-united-states\": true"), "screen", "-").output(),
                "Stands: not known yet:",
                "See: ./asylia stage -");
        var json = ReadJson.of(
                typed(INTERVIEW_SET, "screen", "-", "--format", "json").output());
        assertEquals(
                "interview-set",
                json.get("stage").get("held").list().getFirst().get("id").text());
    }
}
