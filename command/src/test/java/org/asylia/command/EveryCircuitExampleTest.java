package org.asylia.command;

import static org.asylia.command.RealLaw.EXAMPLES;
import static org.asylia.command.RealLaw.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.law.Doors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One invented person in every circuit, everything told and every judgment made: only the law of the circuit is left.
class EveryCircuitExampleTest {

    private static final List<String> CIRCUITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc");

    private static final ReadJson.Seen TODAY = seen();
    private static final ReadJson.Seen ON_REVIEW = seen("--review");

    private static ReadJson.Seen seen(String... more) {
        var file = EXAMPLES.resolve("every-circuit.json").toString();
        var words = Stream.concat(Stream.of("screen", file, "--every-circuit", "--format", "json"), Stream.of(more));
        var typed = typed(words.toArray(String[]::new));
        assertEquals(0, typed.status(), typed.errors());
        return ReadJson.of(typed.output());
    }

    /// Asylum: Grace v. Barr (D.C. Cir.), Bringas-Rodriguez (9th), Scarlett (2d), and the 1st, 4th and 6th ask whether
    /// the state is unable or unwilling; elsewhere Matter of S-S-F-M- has it condone or be helpless.
    /// Withholding: Guzman-Vazquez (6th) and Barajas-Romero (9th) against Matter of C-T-L-; the 7th is not settled.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # circuit, USCIS, court, withholding, CAT withholding, CAT deferral
        1,         no,    yes,   no,          no,              no
        2,         no,    yes,   no,          no,              no
        3,         no,    no,    no,          no,              no
        4,         no,    yes,   no,          no,              no
        5,         no,    no,    no,          no,              no
        6,         no,    yes,   yes,         no,              no
        7,         no,    no,    unknown,     no,              no
        8,         no,    no,    no,          no,              no
        9,         no,    yes,   yes,         no,              no
        10,        no,    no,    no,          no,              no
        11,        no,    no,    no,          no,              no
        dc,        no,    yes,   no,          no,              no
        """)
    void theDoorsDifferByCircuit(
            String circuit, String uscis, String court, String withholding, String torture, String deferral) {
        assertEquals(List.of(uscis, court, withholding, torture, deferral), doors(TODAY, circuit));
    }

    /// Cece v. Holder, 733 F.3d 662 (7th Cir. 2013) (en banc): a group need not also be particular.
    @Test
    void onReview_theSeventhCircuitAlsoTakesTheGroup_andNothingElseChanges() {
        for (var circuit : CIRCUITS) {
            var expected = new ArrayList<>(doors(TODAY, circuit));
            if (circuit.equals("7")) {
                expected.set(1, "yes");
            }
            assertEquals(expected, doors(ON_REVIEW, circuit), circuit);
        }
    }

    @Test
    void theTwoPointsThatTurnADoor_areNamed_eachWithItsAuthorities() {
        var claim = "countries[BD].claims";
        assertEquals(
                List.of(
                        "refugee.persecution.actor.unable-unwilling " + claim + "[zealots] turns door.asylum.defensive",
                        "withholding.nexus " + claim + "[rival] turns door.withholding"),
                turning(TODAY));
        var state = point(TODAY, "refugee.persecution.actor.unable-unwilling");
        reads(
                state,
                "unable-or-unwilling",
                "Grace v. Barr, 965 F.3d 883 (D.C. Cir. 2020)",
                "1",
                "2",
                "4",
                "6",
                "9",
                "dc");
        reads(
                state,
                "condoned-or-helpless",
                "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)",
                "3",
                "5",
                "7",
                "8",
                "10",
                "11");
        var nexus = point(TODAY, "withholding.nexus");
        reads(nexus, "a-reason", "Guzman-Vazquez v. Barr, 959 F.3d 253 (6th Cir. 2020)", "6", "7", "9");
        reads(
                nexus,
                "one-central-reason",
                "Matter of C-T-L-, 25 I&N Dec. 341 (BIA 2010)",
                "1",
                "2",
                "3",
                "4",
                "5",
                "8",
                "10",
                "11",
                "dc");
        reads(nexus, "one-central-reason-seventh", "not verified", "7");
    }

    @Test
    void onReview_theTestOfTheGroupIsNamedToo() {
        var group = point(ON_REVIEW, "refugee.psg.particularity");
        assertEquals(
                "countries[BD].claims[landlords].groups[witnesses]",
                group.get("item").value());
        assertEquals(List.of("door.asylum.defensive"), strings(group.get("turns")));
        reads(group, "acosta-alone", "Cece v. Holder, 733 F.3d 662 (7th Cir. 2013) (en banc)", "7");
    }

    /// The year's last arrival (2d Cir.) and the judge who sits elsewhere (4th Cir.) part the circuits, but no door.
    @Test
    void pointsThatTurnNoDoor_areKeptApart() {
        for (var rule : List.of("asylum.bar.one-year.last-arrival", "forum.choice-of-law")) {
            assertTrue(strings(point(TODAY, rule).get("turns")).isEmpty(), rule);
        }
        var text = typed("screen", EXAMPLES.resolve("every-circuit.json").toString(), "--every-circuit")
                .output();
        var turning = text.substring(
                text.indexOf("What turns a door"), text.indexOf("Where the law parts too, without turning a door"));
        assertTrue(turning.contains("[withholding.nexus") && !turning.contains("last-arrival"), turning);
    }

    /// In every circuit nothing is open but the reading of contested law.
    @Test
    void nothingElseIsLeftOpen() {
        for (var circuit : CIRCUITS) {
            var typed = typed(
                    "screen",
                    EXAMPLES.resolve("every-circuit.json").toString(),
                    "--circuit",
                    circuit,
                    "--format",
                    "json");
            for (var door : ReadJson.of(typed.output()).get("doors").list()) {
                boolean unknown = door.get("answer").value().equals("unknown");
                assertEquals(circuit.equals("7") && door.get("id").value().equals("door.withholding"), unknown);
                for (var open : door.get("turnsOn").list()) {
                    assertEquals("contested", open.get("kind").value());
                }
            }
        }
    }

    private static List<String> doors(ReadJson.Seen seen, String circuit) {
        assertEquals(CIRCUITS, strings(seen.get("circuits")));
        var doors = seen.get("doors").list();
        assertEquals(
                Doors.ALL.stream().map(door -> (Object) door.id()).toList(),
                doors.stream().map(door -> door.get("id").value()).toList());
        return doors.stream()
                .map(door -> String.valueOf(
                        door.get("answers").get(circuit).get("answer").value()))
                .toList();
    }

    private static List<String> turning(ReadJson.Seen seen) {
        return seen.get("points").list().stream()
                .filter(point -> !point.get("turns").list().isEmpty())
                .map(point -> point.get("rule").value() + " "
                        + point.get("item").value() + " turns " + String.join(", ", strings(point.get("turns"))))
                .toList();
    }

    private static ReadJson.Seen point(ReadJson.Seen seen, String rule) {
        var points = seen.get("points").list().stream()
                .filter(point -> rule.equals(point.get("rule").value()))
                .toList();
        assertEquals(1, points.size(), rule);
        return points.getFirst();
    }

    /// Exactly these circuits run the reading, which rests on this authority.
    private static void reads(ReadJson.Seen point, String reading, String authority, String... circuits) {
        var contested = point.get("contested").list().getFirst();
        var running = CIRCUITS.stream()
                .filter(circuit ->
                        strings(contested.get("readings").get(circuit)).contains(reading))
                .toList();
        assertEquals(List.of(circuits), running, reading);
        var source = String.valueOf(contested.get("sources").get(reading).value());
        assertTrue(source.contains(authority), source);
    }

    private static List<String> strings(ReadJson.Seen list) {
        return list.list().stream().map(each -> String.valueOf(each.value())).toList();
    }
}
