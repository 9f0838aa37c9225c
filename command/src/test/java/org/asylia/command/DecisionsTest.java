package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.asylia.command.ReadJson.Seen;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.citator.Citator;
import org.junit.jupiter.api.Test;

/// Decisions on the command line: one, several of a name, those of a rule, and those on facts like the case.
class DecisionsTest {

    private static final Path EXAMPLES =
            Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("../examples");

    /// Matter of A-B- by its published facts: a group that rests on a violent relationship.
    private static final String PARTNER =
            EXAMPLES.resolve("matter-of-a-b-2018.json").toString();

    private static final String GROUP = "refugee.psg.domestic-violence";

    private static Typed typed(String... words) {
        var world = new World(
                ProtectionLaw::ruleSet, () -> Doors.ALL, () -> Typed.TODAY, InputStream.nullInputStream(), Look.PLAIN);
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, output, errors, Look.PLAIN).run(List.of(words));
        return new Typed(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    private static String said(String... words) {
        var typed = typed(words);
        assertEquals(0, typed.status(), typed.errors());
        typed.lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
        return typed.output().replaceAll("\\s+", " ");
    }

    private static Seen json(String... words) {
        var typed = typed(words);
        assertEquals(0, typed.status(), typed.errors());
        return ReadJson.of(typed.output());
    }

    private static void has(String text, String part) {
        assertTrue(text.contains(part), () -> "no '" + part + "' in\n" + text);
    }

    @Test
    void oneDecision_isShownWithItsStandingAndItsHistory() {
        var page = said("law", "matter-of-a-r-c-g");
        has(page, "Cite 26 I&N Dec. 388 (BIA 2014)");
        has(page, "Decided on 2014-08-26, by the Board of Immigration Appeals");
        has(page, "Is it good law on 2026-10-07, the circuit not being known? Not good law.");
        has(page, "It was overruled by Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025) on 2025-09-02");
        has(page, "on 2021-06-16 Restored by Matter of A-B- (A-B- III), 28 I&N Dec. 307 (A.G. 2021)");
        has(page, "refugee.psg.domestic-violence: If the group rests on a violent relationship");
        has(page, "Law as known to 2026-10-07");
        var then = said("law", "matter-of-a-r-c-g", "--as-of", "2022-01-01", "--circuit", "9");
        has(then, "Is it good law on 2022-01-01, in the Ninth Circuit? Good law. Binding on judges and the Board.");
        has(then, "(later than the day asked for)");
    }

    @Test
    void aDecision_isFoundByNameOrCite() {
        has(said("law", "27 I&N Dec. 316"), "Key matter-of-a-b-1");
        has(said("law", "Zepeda-Lopez v. Garland"), "Key zepeda-lopez-v-garland");
        var several = said("law", "Matter of A-B-");
        has(several, "'Matter of A-B-' may mean one of 3 decisions.");
        has(several, "28 I&N Dec. 307 (A.G. 2021): not good law");
    }

    @Test
    void whatWasWrittenFromMemory_isALead() {
        has(said("law", "matter-of-carballe"), "A lead to check, not an authority: written from memory.");
        has(said("law", "withholding.bar.psc"), "a lead to check, from memory [matter-of-carballe]");
        assertFalse(said("law", "matter-of-acosta").contains("lead to check"));
    }

    @Test
    void aRule_listsItsDecisionsWithTheirStanding() {
        var rule = said("law", GROUP, "--as-of", "2022-01-01");
        has(rule, "Leading decisions, as of 2022-01-01");
        has(rule, "27 I&N Dec. 316 (A.G. 2018): not good law; against the applicant [matter-of-a-b-1]");
        has(rule, "26 I&N Dec. 388 (BIA 2014): good law; for the applicant [matter-of-a-r-c-g]");
    }

    @Test
    void whatIsNeither_isRefused() {
        var typed = typed("law", "matter-of-a-b-9");
        assertEquals(2, typed.status());
        has(typed.complaint(), "no decision of that key, name or cite. Did you mean 'matter-of-a-b-1'");
    }

    @Test
    void theExport_holdsEveryDecision() {
        var json = json("law", "--format", "json");
        assertEquals(
                Citator.whole().decisions().size(), json.get("decisions").list().size());
        var one = json("law", "matter-of-a-b-1", "--circuit", "5", "--format", "json")
                .get("decisions")
                .list()
                .getFirst();
        assertTrue(
                one.keys()
                        .containsAll(Set.of(
                                "key",
                                "name",
                                "cite",
                                "date",
                                "forum",
                                "provisions",
                                "holding",
                                "outcome",
                                "patterns",
                                "verified",
                                "treatments",
                                "standing")),
                () -> one.keys().toString());
        assertEquals("good", one.get("standing").get("kind").text());
        assertEquals("ag", one.get("forum").text());
        var rule = json("law", GROUP, "--format", "json");
        assertEquals(1, rule.get("rules").list().size());
        assertFalse(rule.get("decisions").list().isEmpty());
    }

    @Test
    void aJudgment_showsDecisionsOnBothSides_asTheyStandInTheFrame() {
        var now = said("why", GROUP, PARTNER, "--as-of", "2026-10-07", "--circuit", "9");
        has(now, "Decisions on facts like these The facts show:");
        has(now, "a group that rests on a violent relationship");
        has(now, "For the applicant: - Diaz-Reynoso v. Barr, 968 F.3d 1070 (9th Cir. 2020): good law");
        has(now, "Against the applicant: - Matter of A-B- (A-B- II), 28 I&N Dec. 199 (A.G. 2021): good law");
        var then = said("why", GROUP, PARTNER, "--as-of", "2015-01-01");
        has(then, "For the applicant: - Matter of A-R-C-G-, 26 I&N Dec. 388 (BIA 2014): good law");
        assertFalse(then.contains("S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025): good"), then);
    }

    @Test
    void theSameAsJson() {
        var json = json("why", GROUP, PARTNER, "--as-of", "2026-10-07", "--circuit", "9", "--format", "json");
        var decisions = json.get("decisions");
        assertTrue(decisions.get("patterns").list().stream()
                .anyMatch(tag -> tag.text().equals("domestic-violence")));
        assertEquals(
                "diaz-reynoso-v-barr",
                decisions.get("for").list().getFirst().get("key").text());
        assertTrue(decisions.get("for").list().size() <= 3);
        assertTrue(decisions.get("against").list().size() <= 3);
        assertEquals(
                "good",
                decisions
                        .get("against")
                        .list()
                        .getFirst()
                        .get("standing")
                        .get("kind")
                        .text());
        // A rule that leaves nothing to judgment shows none.
        assertFalse(json("why", "asylum.apply.presence", PARTNER, "--format", "json")
                .keys()
                .contains("decisions"));
    }
}
