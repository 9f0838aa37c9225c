package org.asylia.command;

import static org.asylia.command.Typed.command;
import static org.asylia.command.Typed.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// One matter in every circuit.
class EveryCircuitTest {

    private static void has(String text, String part) {
        assertTrue(text.replaceAll("\\s+", " ").contains(part), () -> "no '" + part + "' in\n" + text);
    }

    @Test
    void theDoorsAreShownByCircuit_andThePointOfLawOnWhichTheyPart() {
        var typed = command("screen", file("late.json"), "--every-circuit");
        assertEquals(0, typed.status(), typed.errors());
        has(typed.output(), "Permit");
        has(
                typed.output(),
                "without turning a door here - The person is notorious. [guild.bar.notorious; Guild Act 6]");
        has(typed.output(), "no: 9th");
    }

    @Test
    void asJson_everyDoorHasAnAnswerForEachCircuit() {
        var json = ReadJson.of(command("screen", file("late.json"), "--every-circuit", "--format", "json")
                .output());
        assertEquals(12, json.get("circuits").list().size());
        assertTrue(!json.get("points").list().isEmpty());
    }

    @Test
    void oneCircuit_andEveryCircuit_isRefused() {
        var typed = command("screen", file("late.json"), "--every-circuit", "--circuit", "9");
        assertEquals(2, typed.status());
        has(typed.errors(), "not both");
    }
}
