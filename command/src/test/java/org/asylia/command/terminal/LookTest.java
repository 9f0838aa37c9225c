package org.asylia.command.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

    @Test
    void colourIsForTerminalsOnly() {
        assertTrue(Look.of(true, XTERM, "UTF-8").colour());
        assertFalse(Look.of(false, XTERM, "UTF-8").colour());
    }

    @Test
    void noColorAndDumbTerminalsAreRespected() {
        assertFalse(
                Look.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1"), "UTF-8").colour());
        assertTrue(
                Look.of(true, Map.of("TERM", "xterm", "NO_COLOR", ""), "UTF-8").colour());
        assertFalse(Look.of(true, Map.of("TERM", "dumb"), "UTF-8").colour());
        assertFalse(Look.of(true, Map.of(), "UTF-8").colour());
    }

    @Test
    void aTerminalWithoutUnicodeGetsAscii() {
        var ascii = Look.of(true, XTERM, "ANSI_X3.4-1968");
        assertEquals("Frau Mueller, section 5 - \"ja\"...", ascii.shown("Frau Mueller, §5 – “ja”…"));
        assertEquals("Garcia ? Lodz", ascii.shown("García 漢 Łódź"));
    }

    @Test
    void nothingInATextCanSteerTheTerminal() {
        assertEquals("a?[31mb c?d", Look.PLAIN.shown("a\u001b[31mb\nc\u202ed"));
        assertEquals("x?y", Look.PLAIN.shown("x\ud800y"));
    }
}
