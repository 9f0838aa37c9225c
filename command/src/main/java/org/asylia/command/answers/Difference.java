package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.whatif.Change;
import org.asylia.engine.whatif.Comparison;
import org.asylia.law.Door;

/// Two determinations of one matter side by side.
///
/// @param before the case as its file has it
/// @param after the case as changed
/// @param courtBefore where the circuit of the file came from
/// @param courtAfter where the circuit of the changed case came from
/// @param facts the changed facts, in words
/// @param doors every door with its two answers
/// @param changes every conclusion that is another one
public record Difference(
        Determination before,
        Determination after,
        Asked courtBefore,
        Asked courtAfter,
        List<String> facts,
        Map<Door, Pair> doors,
        List<Change> changes) {

    public Difference {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    /// An answer before and after.
    public record Pair(Answer before, Answer after) {}

    /// One side: a determination, and where its circuit came from.
    public record Side(Determination determination, Asked asked) {}

    public static Difference between(Side one, Side other, List<Door> doors, List<String> facts) {
        var before = one.determination();
        var after = other.determination();
        var pairs = new LinkedHashMap<Door, Pair>();
        var exactBefore = new ExactPass(before);
        var exactAfter = new ExactPass(after);
        for (var door : doors) {
            pairs.put(
                    door,
                    new Pair(
                            exactBefore.of(door.id()).answer(),
                            exactAfter.of(door.id()).answer()));
        }
        return new Difference(
                before, after, one.asked(), other.asked(), facts, pairs, Comparison.between(before, after));
    }

    /// What was changed: facts, then the frame.
    List<String> asked() {
        var asked = new ArrayList<>(facts);
        var one = before.frame();
        var other = after.frame();
        put(asked, "as of", one.asOf(), other.asOf());
        put(asked, "court", courtBefore.names(), courtAfter.names());
        put(asked, "circuit", one.circuit().orElse("not known"), other.circuit().orElse("not known"));
        put(asked, "read as on court review", one.review() ? "yes" : "no", other.review() ? "yes" : "no");
        other.readings().keySet().stream()
                .sorted()
                .forEach(point -> put(
                        asked,
                        "reading of " + point,
                        one.readings().getOrDefault(point, "every live one"),
                        other.readings().getOrDefault(point, "every live one")));
        return asked;
    }

    private static void put(List<String> asked, String what, Object before, Object after) {
        if (!before.equals(after)) {
            asked.add(what + ": " + before + " -> " + after);
        }
    }

    /// The changes that stand at the beginning: by a fact, a text or the frame, and not through another rule.
    List<Change> roots() {
        return changes.stream().filter(this::isRoot).toList();
    }

    /// The changes that follow from others.
    List<Change> following() {
        return changes.stream().filter(change -> !isRoot(change)).toList();
    }

    private boolean isRoot(Change change) {
        return change.through().equals(List.of(change.rule()));
    }
}
