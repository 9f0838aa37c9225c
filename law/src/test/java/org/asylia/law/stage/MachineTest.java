package org.asylia.law.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.engine.rule.Condition;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// The machine as a whole: it is the table of the research, every state is reached, and every state but the last has a
/// way out.
class MachineTest {

    private static final Path TABLE = Path.of("..", "..", "shared", "law", "procedure.md");
    private static final Pattern STATE = Pattern.compile("[A-Z][A-Z0-9]+(-[A-Z0-9]+)*(-\\*)?");

    @Test
    void everyState_isNamedOnce_andHasATurn() {
        var ids = States.ALL.stream().map(State::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertTrue(ids.size() >= 45, () -> "only " + ids.size() + " states");
        assertEquals(
                List.of(),
                States.ALL.stream()
                        .filter(state -> state.turns().isEmpty())
                        .map(State::id)
                        .toList());
        assertEquals("er", States.named("er").id());
    }

    /// Against the research: 29 of the states cite a paragraph that was neither read nor found in an account.
    @Test
    void aParagraphFromMemory_isNamed_andItsStateIsMarked() {
        int marked = 0;
        for (var state : States.ALL) {
            var rule = state.rule();
            var source = rule.texts().getFirst().source();
            assertEquals(!rule.verified(), source.contains("from memory: "), rule.id());
            marked += rule.verified() ? 0 : 1;
        }
        assertEquals(29, marked);
        assertTrue(States.named("ordered-in-absentia").rule().verified());
        assertTrue(States.named("bia")
                .rule()
                .texts()
                .getFirst()
                .source()
                .endsWith("from memory: 8 CFR 1003.1(b)(3), 8 CFR 1003.6(a)"));
    }

    @Test
    void everyPart_endsInAStateForTheRest_andEveryStateOfTheCaseIsInAPart() {
        var placed = new TreeSet<String>();
        for (var ladder : Ladders.ALL) {
            var last = ladder.rungs().getLast();
            assertTrue(last.when() instanceof Condition.Settled(boolean yes, String _) && yes, last::state);
            ladder.rungs().forEach(rung -> placed.add(rung.state()));
        }
        var ofTheCase = States.ALL.stream()
                .filter(state -> state.track() == Track.CASE)
                .map(State::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ofTheCase, placed);
    }

    @Test
    void everyEnd_ofATransition_isAState() {
        var ids = States.ALL.stream().map(State::id).collect(Collectors.toSet());
        for (var transition : Transitions.ALL) {
            assertTrue(ids.contains(transition.to()), transition.to());
            assertTrue(
                    ids.containsAll(transition.from()), () -> transition.from().toString());
            assertTrue(!transition.by().isEmpty() && !transition.event().isBlank());
        }
    }

    @Test
    void everyState_isReachedFromTheBeginning() {
        var reached = new HashSet<>(Set.of(States.BEGINNING));
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (var transition : Transitions.from(next.remove())) {
                if (reached.add(transition.to())) {
                    next.add(transition.to());
                }
            }
        }
        var unreached = States.ALL.stream().map(State::id).filter(id -> !reached.contains(id));
        assertEquals(List.of(), unreached.toList());
    }

    @Test
    void everyState_butTheLast_hasAWayOut() {
        for (var state : States.ALL) {
            var out = Transitions.from(state.id()).stream()
                    .filter(transition -> !transition.to().equals(state.id()))
                    .toList();
            assertEquals(state.last(), out.isEmpty(), () -> state.id() + " " + out);
        }
    }

    @Test
    void everyRule_ofATransition_aGrantOrAPlace_isInTheLaw() {
        var law = ProtectionLaw.ruleSet();
        var named = Stream.of(
                        Transitions.ALL.stream().flatMap(transition -> transition.rules().stream()),
                        Grants.ALL.stream()
                                .flatMap(grant -> grant.aspects().stream())
                                .flatMap(a -> a.rules().stream()),
                        Grants.ALL.stream().flatMap(grant -> grant.doors().stream()),
                        FilingPlaces.ALL.stream().map(FilingPlace::rule))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 100, () -> "only " + named.size() + " rules are named");
        assertEquals(
                List.of(), named.stream().filter(id -> law.find(id).isEmpty()).toList());
    }

    @Test
    void everyForm_saysWhoFilesItAndWhere() {
        var without = ProtectionLaw.RULES.stream()
                .map(rule -> rule.id())
                .filter(id -> id.startsWith("form.") || id.startsWith("filing.i589."))
                .filter(id -> FilingPlaces.of(id).isEmpty());
        assertEquals(List.of(), without.toList());
    }

    @Test
    void everyDoor_leadsToOneGrant_withFiveAspects() {
        for (var door : Doors.ALL) {
            assertEquals(
                    1,
                    Grants.ALL.stream()
                            .filter(grant -> grant.doors().contains(door.id()))
                            .count());
        }
        for (var grant : Grants.ALL) {
            assertEquals(
                    List.of("Work permit", "Green card", "Family", "Travel", "How it ends"),
                    grant.aspects().stream().map(Grant.Aspect::name).toList());
            assertEquals(grant.state(), States.named(grant.state()).id());
        }
    }

    @Test
    void theTransitions_areTheTableOfTheResearch() throws IOException {
        if (!Files.exists(TABLE)) {
            System.out.println("Not compared with ../shared/law/procedure.md: it is not beside this repository.");
            return;
        }
        var rows = Files.readAllLines(TABLE).stream()
                .dropWhile(line -> !line.startsWith("| State | Event"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertTrue(rows.size() >= 48, () -> "only " + rows.size() + " rows were seen");
        var listed = new TreeSet<String>();
        rows.forEach(row -> listed.addAll(pairs(row.split("\\|"))));
        var ours = new TreeSet<String>();
        for (var transition : Transitions.ALL) {
            if (transition.beyondTable().isEmpty()) {
                transition.from().forEach(from -> ours.add(from + " -> " + transition.to()));
            }
        }
        assertEquals(String.join("\n", listed), String.join("\n", ours));
        System.out.println(
                "Transitions compared with the table: " + rows.size() + " rows, " + listed.size() + " pairs");
    }

    private static Set<String> pairs(String[] cells) {
        var pairs = new TreeSet<String>();
        var chain = cells[3].replace("as decided", "DECIDED").split("->");
        for (var from : starts(cells[1])) {
            names(chain[0]).forEach(to -> pairs.add(from + " -> " + to));
        }
        for (int i = 1; i < chain.length; i++) {
            pairs.add(names(chain[i - 1]).getFirst() + " -> " + names(chain[i]).getFirst());
        }
        return pairs;
    }

    private static List<String> starts(String cell) {
        return switch (cell.strip()) {
            case "any USCIS state" -> startsOf("closed-uscis", "the claim is taken back");
            case "any open state" ->
                startsOf("presumed-abandoned", "the person leaves without advance parole, or returns home on it");
            default -> names(cell);
        };
    }

    /// Where the table says "any", the transition says which; each must be a state with a way on.
    private static List<String> startsOf(String to, String event) {
        var found = Transitions.ALL.stream()
                .filter(transition ->
                        transition.to().equals(to) && transition.event().equals(event))
                .flatMap(transition -> transition.from().stream())
                .toList();
        assertTrue(
                found.size() >= 5
                        && found.stream().noneMatch(id -> States.named(id).last()),
                found::toString);
        return found;
    }

    private static List<String> names(String cell) {
        var names = new ArrayList<String>();
        var matcher = STATE.matcher(cell);
        while (matcher.find()) {
            var name = matcher.group().toLowerCase(Locale.ROOT);
            if (name.equals("protected-*")) {
                names.addAll(List.of("protected-wh", "protected-cat", "protected-deferral"));
            } else {
                names.add(name);
            }
        }
        return names;
    }
}
