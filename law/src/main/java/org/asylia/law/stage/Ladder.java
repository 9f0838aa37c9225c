package org.asylia.law.stage;

import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.yes;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// One part of the procedure: the question whether the case is in it and, in a fixed order, the questions that place
/// the case within it. The first question answered yes decides, so that two states of a ladder never hold together.
///
/// @param part the rule that says whether the case is in this part
/// @param rungs the questions, in order; the last is always yes
record Ladder(Rule part, List<Rung> rungs) {

    Ladder {
        rungs = List.copyOf(rungs);
    }

    /// @param state where the case stands when the question is answered yes
    /// @param when the question
    record Rung(String state, Condition when) {}

    static Rung rung(String state, Condition when) {
        return new Rung(state, when);
    }

    static Rung otherwise(String state) {
        return new Rung(state, yes("Nothing earlier in this part applies."));
    }

    /// A part that is asked about only when none of the earlier parts applies.
    static Ladder of(String id, String title, String citation, Condition own, List<Ladder> earlier, Rung... rungs) {
        var parts = new ArrayList<Condition>();
        parts.add(own);
        for (var ladder : earlier) {
            parts.add(not(holds(ladder.part.id())));
        }
        var part = Rule.of(id, title)
                .kind(Kind.STATE)
                .cites(citation)
                .burden(Burden.NONE)
                .undated("The order of questions is that of the routes", new Condition.All(parts))
                .build();
        return new Ladder(part, List.of(rungs));
    }

    /// When this ladder leads to a state: one condition for each of its rungs that does.
    List<Condition> leadingTo(String state) {
        var ways = new ArrayList<Condition>();
        var earlier = new ArrayList<Condition>();
        for (var rung : rungs) {
            if (rung.state.equals(state)) {
                var way = new ArrayList<Condition>();
                way.add(holds(part.id()));
                way.add(rung.when);
                way.addAll(earlier);
                ways.add(new Condition.All(way));
            } else {
                earlier.add(not(rung.when));
            }
        }
        return ways;
    }
}
