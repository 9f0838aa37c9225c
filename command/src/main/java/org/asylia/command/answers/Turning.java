package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Door;

/// Whether a door would come out otherwise in some circuit, if that circuit read one point as another circuit does.
///
/// A contested point is tried: in every circuit, each reading of another one in place of its own. A point of another
/// kind cannot be tried so; it is taken to turn a door whose rule rests on it.
final class Turning {

    private final Map<String, Determination> circuits;
    private final Rule rule;
    private final boolean contested;
    private final List<Trial> trials = new ArrayList<>();

    /// A circuit's matter as it is, and as it would be with one other reading.
    private record Trial(Determination is, Determination would) {

        boolean differs(Door door) {
            return is.answer(door.id()) != would.answer(door.id())
                    && new ExactPass(is).of(door.id()).answer()
                            != new ExactPass(would).of(door.id()).answer();
        }
    }

    /// @param rule the rule on which circuits part
    /// @param readings the contested points it asks, and the readings that are live in each circuit
    Turning(
            Map<String, Determination> circuits,
            Rule rule,
            Map<Condition.Contested, Map<String, List<Reading>>> readings) {
        this.circuits = circuits;
        this.rule = rule;
        this.contested = !readings.isEmpty();
        readings.forEach(this::tryEach);
    }

    boolean turns(Door door) {
        return contested
                ? trials.stream().anyMatch(trial -> trial.differs(door))
                : restsOn(door.id(), new HashSet<>());
    }

    private void tryEach(Condition.Contested asked, Map<String, List<Reading>> live) {
        var law = circuits.values().iterator().next().law();
        var determiner = new Determiner(law);
        var others = new HashMap<String, Reading>();
        live.values().forEach(each -> each.forEach(reading -> others.put(reading.id(), reading)));
        live.forEach((circuit, own) -> {
            var is = circuits.get(circuit);
            for (var other : others.values()) {
                if (is != null && !own.contains(other)) {
                    var frame = is.frame().reading(asked.id(), other.id());
                    trials.add(new Trial(is, determiner.determine(is.about(), frame)));
                }
            }
        });
    }

    private boolean restsOn(String other, Set<String> seen) {
        var law = circuits.values().iterator().next().law();
        return other.equals(rule.id())
                || seen.add(other) && law.references(law.rule(other)).stream().anyMatch(next -> restsOn(next, seen));
    }
}
