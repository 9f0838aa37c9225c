package org.asylia.command;

import static org.asylia.command.Typed.command;
import static org.asylia.command.Typed.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A court that is named stands for its circuit, and the answer says so.
class CourtTest {

    private static String shown(String... words) {
        var typed = command(words);
        assertEquals(0, typed.status(), typed.errors());
        return typed.output().replaceAll("\\s+", " ");
    }

    private static String refused(String... words) {
        var typed = command(words);
        assertEquals(2, typed.status(), typed.output());
        assertEquals("", typed.output());
        return typed.complaint();
    }

    @Test
    void itsCircuitIsTaken() {
        assertTrue(
                shown("screen", file("open.json"), "--court", "Eloy").contains("Circuit 9, of the court at Eloy Law"));
        assertTrue(shown("ask", file("open.json"), "--court", "eloy").contains("Circuit 9, of the court at Eloy"));
        assertTrue(shown("why", "guild.permit", file("open.json"), "--court", "Eloy")
                .contains("Circuit 9, of the court at Eloy"));
        assertTrue(shown("diff", file("open.json"), "--court", "Eloy").contains("court: not named -> Eloy"));
        assertTrue(shown("diff", file("open.json"), "--court", "Eloy", "--format", "json")
                .contains("\"court\": []"));
        assertTrue(shown("screen", file("open.json"), "--court", "Eloy", "--format", "json")
                .contains("\"circuit\": \"9\""));
    }

    @Test
    void aRowThatNobodyCheckedSaysSo() {
        assertTrue(shown("screen", file("open.json"), "--court", "Boston")
                .contains("Circuit 1, of the court at Boston (from a list, not checked against a source)"));
    }

    @Test
    void theJson_namesTheCourt_andWhetherItsRowWasChecked() {
        var json = shown("screen", file("open.json"), "--court", "Boston", "--format", "json");
        assertTrue(json.contains("\"court\": ["), json.substring(0, 200));
        assertTrue(json.contains("\"name\": \"Boston\""));
        assertTrue(json.contains("\"verified\": false"));
        assertTrue(shown("screen", file("open.json"), "--circuit", "1", "--format", "json")
                .contains("\"court\": []"));
    }

    @Test
    void severalCourtsOfOneCircuitWillDo() {
        assertTrue(shown("screen", file("open.json"), "--court", "New York")
                .contains("Circuit 2, of each court that was meant: New York - Broadway"));
    }

    @Test
    void anUnknownCourtIsRefused_withAGuess() {
        assertTrue(refused("screen", file("open.json"), "--court", "Eloi")
                .contains("There is no immigration court 'Eloi' in the list. Did you mean 'Eloy'?"));
        assertTrue(refused("screen", file("open.json"), "--court", "Boston", "--circuit", "2")
                .contains("--court 'Boston' lies in circuit 1, not in circuit 2."));
        assertTrue(refused("screen", file("open.json"), "--court", "Boston", "--every-circuit")
                .contains("not both"));
        assertEquals(
                0,
                command("screen", file("open.json"), "--court", "Boston", "--circuit", "1")
                        .status());
    }
}
