package org.asylia.engine.exact;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// A part of a formula whose variables occur nowhere else in it, worked out by itself.
///
/// @param function its diagram, over places in its own order
/// @param places what stands at each place, counted from the last
record Module(int function, List<Place> places) {

    Module {
        places = List.copyOf(places);
    }

    /// The variables that can matter to it: what matters to a part that matters, since no other part can undo it.
    ///
    /// @param known those of other modules; those that are found are added
    BitSet support(Diagram diagram, Map<Module, BitSet> known) {
        var before = known.get(this);
        if (before != null) {
            return before;
        }
        var variables = new BitSet();
        var support = diagram.support(function);
        for (int place = support.nextSetBit(0); place >= 0; place = support.nextSetBit(place + 1)) {
            switch (places.get(place)) {
                case Place.Single(var variable, _) -> variables.set(variable);
                case Place.Part(var module) -> variables.or(module.support(diagram, known));
            }
        }
        known.put(this, variables);
        return variables;
    }

    /// What stands at a place in the order of a diagram.
    sealed interface Place {

        /// Something open.
        ///
        /// @param values its values, those that the diagram does not tell apart together
        record Single(int variable, List<List<Integer>> values) implements Place {}

        /// A part that is a module itself, as a variable of two values.
        record Part(Module module) implements Place {}
    }
}
