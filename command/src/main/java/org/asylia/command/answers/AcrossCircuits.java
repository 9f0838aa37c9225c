package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.whatif.Comparison;
import org.asylia.law.Door;

/// One matter in every circuit: where the doors differ, and the points of law on which they part.
///
/// @param circuits the determination in each
/// @param doors the answer of each door in each circuit
/// @param points where the law itself differs, not what follows from it
public record AcrossCircuits(
        Map<String, Determination> circuits, Map<Door, Map<String, Answer>> doors, List<Point> points) {

    public AcrossCircuits {
        points = List.copyOf(points);
    }

    /// A conclusion on which circuits part.
    ///
    /// @param rule the rule
    /// @param item the entry it is asked of; empty for the case as a whole
    /// @param answers its answer in each circuit
    /// @param readings the contested points it asks, and the readings that are live in each circuit
    /// @param turns the doors that differ from circuit to circuit and that the point turns, in their order: [Turning]
    public record Point(
            Rule rule,
            String item,
            Map<String, Answer> answers,
            Map<Condition.Contested, Map<String, List<Reading>>> readings,
            List<Door> turns) {

        public Point {
            turns = List.copyOf(turns);
        }
    }

    /// @param circuits the same matter, in the same frame but for the circuit
    public static AcrossCircuits of(Map<String, Determination> circuits, List<Door> doors) {
        var answers = new LinkedHashMap<Door, Map<String, Answer>>();
        doors.forEach(door -> answers.put(door, new LinkedHashMap<>()));
        circuits.forEach((circuit, determination) -> {
            var exact = new ExactPass(determination);
            answers.forEach(
                    (door, each) -> each.put(circuit, exact.of(door.id()).answer()));
        });
        var parting = answers.entrySet().stream()
                .filter(door -> Set.copyOf(door.getValue().values()).size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return new AcrossCircuits(circuits, answers, points(circuits, parting));
    }

    private static List<Point> points(Map<String, Determination> circuits, List<Door> parting) {
        var first = circuits.values().iterator().next();
        Set<String> places = new LinkedHashSet<>();
        var points = new ArrayList<Point>();
        for (var other : circuits.values()) {
            for (var change : Comparison.between(first, other)) {
                boolean root = change.through().equals(List.of(change.rule()));
                if (root && places.add(change.rule() + " " + change.item())) {
                    points.add(point(first.law().rule(change.rule()), change.item(), circuits, parting));
                }
            }
        }
        return points;
    }

    private static Point point(
            Rule rule, String item, Map<String, Determination> circuits, List<Door> parting) {
        var answers = new LinkedHashMap<String, Answer>();
        var readings = new LinkedHashMap<Condition.Contested, Map<String, List<Reading>>>();
        circuits.forEach((circuit, determination) -> {
            var place = determination.item(item);
            answers.put(circuit, determination.answer(rule, place));
            contested(rule, place, determination)
                    .forEach(asked -> readings.computeIfAbsent(asked, _ -> new LinkedHashMap<>())
                            .put(circuit, determination.frame().live(asked)));
        });
        readings.values().removeIf(each -> Set.copyOf(each.values()).size() == 1);
        var turning = new Turning(circuits, rule, readings);
        return new Point(
                rule, item, answers, readings, parting.stream().filter(turning::turns).toList());
    }

    /// The contested points that the text of a rule asks about.
    private static List<Condition.Contested> contested(Rule rule, Item item, Determination determination) {
        var found = new ArrayList<Condition.Contested>();
        for (var text : determination.texts(rule, item)) {
            text.ifPresent(each -> Walk.through(each.condition(), List.of(), new Walk.Visitor() {
                @Override
                public void condition(Condition condition, List<ItemList> inside) {
                    if (condition instanceof Condition.Contested asked) {
                        found.add(asked);
                    }
                }
            }));
        }
        return found;
    }

    /// The circuits by what is the same for them, in the order in which they are first met.
    static <T> Map<T, List<String>> grouped(Map<String, T> each) {
        var groups = new LinkedHashMap<T, List<String>>();
        each.forEach((circuit, value) ->
                groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(circuit));
        return groups;
    }
}
