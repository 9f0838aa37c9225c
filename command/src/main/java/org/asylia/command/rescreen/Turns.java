package org.asylia.command.rescreen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// In which order matters are told that lie in a caseload, wherever they came to lie in it.
public interface Turns {

    /// The turn of the matter at a place; of two, the one with the lower is told first.
    int turn(int place);

    /// The place of the matter with a turn, if it lies here.
    OptionalInt place(int turn);

    /// Each in its place.
    Turns AS_THEY_LIE = new Turns() {
        @Override
        public int turn(int place) {
            return place;
        }

        @Override
        public OptionalInt place(int turn) {
            return OptionalInt.of(turn);
        }
    };

    /// @param turns the turn of the matter at each place
    static Turns of(List<Integer> turns) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < turns.size(); place++) {
            places.put(turns.get(place), place);
        }
        return new Turns() {
            @Override
            public int turn(int place) {
                return turns.get(place);
            }

            @Override
            public OptionalInt place(int turn) {
                var place = places.get(turn);
                return place == null ? OptionalInt.empty() : OptionalInt.of(place);
            }
        };
    }
}
