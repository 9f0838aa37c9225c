package org.asylia.command;

import static org.asylia.command.Typed.command;
import static org.asylia.command.Typed.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.asylia.command.terminal.Look;
import org.asylia.command.verb.Verbs;
import org.asylia.command.verb.World;
import org.asylia.engine.rule.RuleSet;
import org.junit.jupiter.api.Test;

/// Exit statuses, messages, and where they go.
class ShellTest {

    @Test
    void bareItSaysWhatThisIsAndWhatToTypeNext() {
        var typed = command();
        assertEquals(0, typed.status());
        assertTrue(typed.output().contains("./asylia screen examples/"), typed.output());
        for (var verb : List.of(
                "screen",
                "why",
                "ask",
                "diff",
                "rescreen",
                "court",
                "deadlines",
                "clock",
                "law",
                "schema",
                "serve",
                "requests",
                "hours",
                "test",
                "bench",
                "format")) {
            assertTrue(typed.output().contains("\n  " + verb + " "), verb);
        }
        for (var later : List.of("packet", "forms")) {
            assertFalse(typed.output().contains(later), later);
        }
    }

    @Test
    void everyVerbHasHelpWithAnExample() {
        for (var verb : Verbs.ALL) {
            var typed = command(verb.name(), "--help");
            assertEquals(0, typed.status());
            assertTrue(typed.output().contains("Example"), typed.output());
            assertTrue(typed.output().contains("./asylia " + verb.name()), typed.output());
            assertEquals(typed, command("help", verb.name()));
        }
    }

    @Test
    void anUnknownVerbNamesTheNearest() {
        var typed = command("scren", "x.json");
        assertEquals(2, typed.status());
        assertEquals("", typed.output());
        assertTrue(typed.errors().startsWith("There is no command 'scren'. Did you mean 'screen'?"), typed.errors());
    }

    @Test
    void anUnknownRuleNamesTheNearest() {
        var typed = command("why", "guild.bar.lat", file("open.json"));
        assertEquals(2, typed.status());
        assertTrue(typed.errors().contains("Did you mean 'guild.bar.late'?"), typed.errors());
        assertEquals(2, command("law", "nothing").status());
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertTrue(wrong("screen", "no-such.json").contains("There is no file 'no-such.json'"));
        assertTrue(wrong("screen", "src").contains("folder")
                || wrong("screen", "command/src").contains("folder"));
        assertTrue(wrong("screen", "a\0b").contains("cannot be the name of a file"));
    }

    @Test
    void frameOptionsAreCheckedAndNamed() {
        var open = file("open.json");
        assertTrue(wrong("screen", open, "--as-of", "2023-02-29").contains("'2023-02-29' is not a day"));
        assertTrue(wrong("screen", open, "--as-of", "yesterday").contains("such as 2024-05-10"));
        assertTrue(wrong("screen", open, "--as-of", "1700-01-01").contains("out of bounds"));
        assertTrue(wrong("screen", open, "--circuit", "12").contains("1 to 11, or dc"));
        assertTrue(wrong("screen", open, "--reading", "x").contains("POINT=READING"));
        assertTrue(wrong("screen", open, "--reading", "guild.notorius=x").contains("Did you mean 'guild.notorious'?"));
        assertTrue(wrong("screen", open, "--reading", "guild.notorious=x").contains("finding, never, void"));
        assertTrue(wrong("why", "guild.permit", open, "--about", "trades[cook]").contains("trades[cooper]"));
        assertTrue(wrong("diff", open).contains("needs something to change"));
        assertTrue(wrong("diff", open, "--set", "person.in-twn=true").contains("person.in-town"));
    }

    @Test
    void aCaseThatIsRefusedShowsThePlaceAndTheRemedy() {
        var typed = Typed.with("{\"asylia\": \"case/1\", \"person.in-twon\": true}", Look.PLAIN, "screen", "-");
        assertEquals(2, typed.status());
        assertEquals("", typed.output());
        assertTrue(typed.errors().contains("Did you mean 'person.in-town'?"), typed.errors());
    }

    private static String wrong(String... words) {
        var typed = command(words);
        assertEquals(2, typed.status(), typed.errors());
        assertEquals("", typed.output());
        return typed.complaint();
    }

    @Test
    void aFaultOfTheProgramHasACodeAndTellsNothingOfTheCase() {
        var first = failing("born 1990 in Testville");
        assertEquals(1, first.status());
        assertTrue(first.errors().matches("(?s)Asylia failed, code F-[0-9A-Z]+\\..*"), first.errors());
        assertFalse(first.errors().contains("Testville"));
        assertEquals(first, failing("someone else entirely"), "the same cause has the same code");
    }

    private static Typed failing(String fact) {
        var world =
                new World(() -> broken(fact), List::of, () -> Typed.TODAY, InputStream.nullInputStream(), Look.PLAIN);
        var errors = new ByteArrayOutputStream();
        int status = new Shell(world, OutputStream.nullOutputStream(), errors, Look.PLAIN).run(List.of("law"));
        return new Typed(status, "", errors.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static RuleSet broken(String fact) {
        throw new IllegalStateException(fact);
    }

    @Test
    void aReaderThatStopsReadingIsNoFault() {
        assertEquals(0, writingTo("Broken pipe"));
    }

    @Test
    void aFullDiskIs() {
        assertEquals(1, writingTo("No space left on device"));
    }

    private static int writingTo(String failure) {
        var closed = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(failure);
            }
        };
        var world =
                new World(() -> SmallLaw.LAW, List::of, () -> Typed.TODAY, InputStream.nullInputStream(), Look.PLAIN);
        return new Shell(world, closed, OutputStream.nullOutputStream(), Look.PLAIN).run(List.of("law"));
    }
}
