package org.asylia.engine.exact;

import java.util.BitSet;
import java.util.List;

/// A part of a formula whose variables occur nowhere else in it, worked out by itself.
///
/// @param function its diagram, over places in its own order
/// @param places what stands at each place, counted from the last
record Module(int function, List<Place> places) {

    Module {
        places = List.copyOf(places);
    }

    /// The variables that can matter to it: what matters to a part that matters, since no other part can undo it.
    void support(Diagram diagram, BitSet into) {
        diagram.support(function).stream().forEach(place -> {
            switch (places.get(place)) {
                case Place.Single(var variable) -> into.set(variable);
                case Place.Part(var module) -> module.support(diagram, into);
            }
        });
    }

    /// What stands at a place in the order of a diagram.
    sealed interface Place {

        /// Something open.
        record Single(int variable) implements Place {}

        /// A part that is a module itself, as a variable of two values.
        record Part(Module module) implements Place {}
    }
}
