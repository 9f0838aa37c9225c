package org.asylia.command;

import static org.asylia.command.Typed.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.verb.Verbs;
import org.junit.jupiter.api.Test;

/// Every text for people fits 80 columns, and colour never says anything that the words do not.
class EightyColumnsTest {

    private static List<List<String>> commands() {
        var commands = new ArrayList<List<String>>();
        commands.add(List.of());
        Verbs.ALL.forEach(verb -> commands.add(List.of(verb.name(), "--help")));
        commands.add(List.of("law"));
        SmallLaw.LAW.rules().forEach(rule -> commands.add(List.of("law", rule.id())));
        for (var name : List.of("master.json", "late.json", "open.json")) {
            commands.add(List.of("screen", file(name)));
            commands.add(List.of("ask", file(name)));
            commands.add(List.of("stage", file(name)));
            commands.add(List.of("diff", file(name), "--as-of", "2004-01-01"));
            SmallLaw.LAW.rules().forEach(rule -> commands.add(List.of("why", rule.id(), file(name))));
        }
        commands.add(List.of("screen", "x".repeat(200)));
        commands.add(List.of("why", "y".repeat(200), file("open.json")));
        return commands;
    }

    private static Typed typed(List<String> words, Look look) {
        return Typed.with("", look, words.toArray(String[]::new));
    }

    @Test
    void noLineIsWider() {
        for (var words : commands()) {
            var typed = typed(words, Look.PLAIN);
            for (var line : (typed.output() + typed.errors()).lines().toList()) {
                assertTrue(line.codePointCount(0, line.length()) <= Page.WIDTH, () -> words + ": " + line);
                assertEquals(line.stripTrailing(), line, "no blanks at the end");
            }
        }
    }

    @Test
    void withoutATerminalThereIsNoColour() {
        for (var words : commands()) {
            var typed = typed(words, Look.PLAIN);
            assertFalse((typed.output() + typed.errors()).contains("\u001b"), () -> words.toString());
        }
    }

    @Test
    void withColourTheWordsAreTheSame() {
        boolean coloured = false;
        for (var words : commands()) {
            var plain = typed(words, Look.PLAIN).output();
            var painted = typed(words, new Look(true, true)).output();
            coloured |= !painted.equals(plain);
            assertEquals(plain, painted.replaceAll("\u001b\\[[0-9;]*m", ""));
        }
        assertTrue(coloured);
    }

    @Test
    void aTerminalWithoutUnicodeSeesAsciiOnly() {
        for (var words : commands()) {
            assertTrue(typed(words, new Look(false, false)).output().chars().allMatch(letter -> letter < 0x80));
        }
    }
}
