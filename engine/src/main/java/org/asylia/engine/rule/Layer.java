package org.asylia.engine.rule;

import java.util.List;

/// One layer of a rule with exceptions: when it applies, what then follows, and its own exceptions.
///
/// An exception always turns the result of the layer it excepts from; one that would not change it is refused.
///
/// @param label what a lawyer calls it
/// @param citation the paragraph it stands in
/// @param when when it applies
/// @param then what then follows
/// @param exceptions what takes it away again
public record Layer(String label, String citation, Condition when, boolean then, List<Layer> exceptions) {

    public Layer {
        exceptions = List.copyOf(exceptions);
        for (var exception : exceptions) {
            if (exception.then == then) {
                throw new IllegalArgumentException("Exception '" + exception.label + "' has the same result as '"
                        + label + "', so it excepts from nothing. Give it the other result, or make it a layer of"
                        + " its own.");
            }
        }
    }

    /// A layer that makes the answer yes.
    public static Layer yes(String label, String citation, Condition when, Layer... exceptions) {
        return new Layer(label, citation, when, true, List.of(exceptions));
    }

    /// A layer that makes the answer no.
    public static Layer no(String label, String citation, Condition when, Layer... exceptions) {
        return new Layer(label, citation, when, false, List.of(exceptions));
    }
}
