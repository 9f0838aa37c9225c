package org.asylia.law.stage;

import java.util.ArrayList;
import java.util.List;

/// Everything that can happen to a case, in the order of a case.
public final class Transitions {

    public static final List<Transition> ALL = all();

    private Transitions() {}

    private static List<Transition> all() {
        var all = new ArrayList<Transition>();
        all.addAll(MovesAtUscis.ALL);
        all.addAll(MovesInScreening.ALL);
        all.addAll(MovesInCourt.ALL);
        all.addAll(MovesAfter.ALL);
        return List.copyOf(all);
    }

    /// What can happen in a state.
    public static List<Transition> from(String state) {
        var found = new ArrayList<Transition>();
        for (var transition : ALL) {
            if (transition.from().contains(state)) {
                found.add(transition);
            }
        }
        return List.copyOf(found);
    }
}
