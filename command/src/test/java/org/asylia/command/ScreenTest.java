package org.asylia.command;

import static org.asylia.command.Typed.command;
import static org.asylia.command.Typed.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.asylia.command.terminal.Look;
import org.junit.jupiter.api.Test;

/// The main job, as text.
class ScreenTest {

    private static String screen(String name, String... more) {
        var words = new java.util.ArrayList<>(java.util.List.of("screen", file(name)));
        words.addAll(java.util.List.of(more));
        var typed = command(words.toArray(String[]::new));
        assertEquals(0, typed.status(), typed.errors());
        assertEquals("", typed.errors());
        return typed.output();
    }

    private static void has(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.replaceAll("\\s+", " ").contains(part), () -> "no '" + part + "' in\n" + text);
        }
    }

    @Test
    void theFrameStandsFirstAndSaysWhatIsNotKnown() {
        has(
                screen("open.json"),
                "As of 2026-11-22 (today, since neither the file nor --as-of names a day)",
                "Circuit not known",
                "known to 2026-10-07: what happened since is not in here.",
                "The day asked for is later");
        has(screen("master.json"), "As of 2026-10-01 Circuit 9");
        assertFalse(screen("master.json").contains("today"));
    }

    @Test
    void optionsGoBeforeTheFile() {
        has(screen("master.json", "--as-of", "2025-12-01", "--circuit", "DC"), "As of 2025-12-01 Circuit D.C.");
        has(screen("master.json", "--circuit", "2nd", "--review"), "Circuit 2 Read as a court would on review");
    }

    @Test
    void doorsStandSideBySideAndThenEachByItself() {
        var text = screen("open.json");
        has(text, "Permit UNDECIDED may be granted Pass UNDECIDED must be granted");
        assertTrue(text.indexOf("may be granted") < text.indexOf("PERMIT: UNDECIDED"), text);
        has(
                text,
                "Facts to ask - How good is the person at it?",
                "When did the person apply?",
                "and 1 more, see: ask",
                "Judgments to make - Is the person notorious?",
                "Contested law - Whether notoriety needs a finding.",
                "Not decided by this software - pardons");
    }

    @Test
    void everyBarIsShownAsYesNoOrUnknown() {
        has(
                screen("late.json", "--circuit", "2"),
                "Bars yes The application came later than a year after the arrival. [guild.bar.late]",
                "unknown The person is notorious. [guild.bar.notorious] no banned");
        has(
                screen("open.json"),
                "Bars unknown The application came later than a year after the arrival. [guild.bar.late] unknown The person is banned.");
    }

    @Test
    void aClosedDoorOnShakyLawNeverLooksCertain() {
        var text = screen("late.json");
        has(text, "Permit CLOSED, RE-CHECK THE LAW", "PERMIT: CLOSED, RE-CHECK THE LAW", "TO BE RE-CHECKED");
        has(text, "Re-check before relying on it", "guild.bar.late");
    }

    @Test
    void lawThatNobodyCheckedIsMarked() {
        has(screen("master.json"), "Not checked against a source: guild.bar.banned.", "NOT CHECKED AGAINST A SOURCE");
    }

    @Test
    void courtReviewIsToldWhereItDiffers() {
        var text = screen("master.json", "--circuit", "2");
        has(text, "Permit UNDECIDED", "On review by a court, the answer would be: OPEN.");
        assertFalse(screen("master.json").contains("On review by a court"));
    }

    @Test
    void aReadingCanBeTaken() {
        has(
                screen("master.json", "--circuit", "2", "--reading", "guild.notorious=never"),
                "Reading guild.notorious = never",
                "Permit OPEN");
    }

    @Test
    void whatLiesBehindADoorIsTold() {
        has(
                screen("master.json"),
                "Burden the applicant: a preponderance of the evidence",
                "Grant discretionary: it may be refused",
                "Decided by the guild",
                "Brings work; a stall on the market",
                "Brings not a vote",
                "This is information, not a lawyer's advice.");
    }

    @Test
    void standardInputIsReadForAHyphen() {
        var typed = Typed.with(Typed.text("master.json"), Look.PLAIN, "screen", "-");
        assertEquals(0, typed.status(), typed.errors());
        has(typed.output(), "Screening of standard input", "Permit OPEN");
    }
}
