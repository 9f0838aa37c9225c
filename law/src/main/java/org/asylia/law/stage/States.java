package org.asylia.law.stage;

import java.util.ArrayList;
import java.util.List;

/// Every state in which a case can stand, in the order of a case.
public final class States {

    public static final String BEGINNING = "intake";

    public static final List<State> ALL = all();

    private States() {}

    private static List<State> all() {
        var all = new ArrayList<State>();
        all.addAll(StatesAtUscis.ALL);
        all.addAll(StatesInScreening.ALL);
        all.addAll(StatesInCourt.ALL);
        all.addAll(StatesAfter.ALL);
        all.addAll(StatesBeside.ALL);
        return List.copyOf(all);
    }

    /// @throws IllegalArgumentException when there is no such state
    public static State named(String id) {
        for (var state : ALL) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        throw new IllegalArgumentException("There is no state '" + id + "'.");
    }
}
