package org.asylia.web.page;

import java.util.List;

/// One field of a form as it is shown.
///
/// @param kind how it is filled in
/// @param name as it is sent
/// @param label what is asked
/// @param hint what helps; may be empty
/// @param value what stands in it
/// @param fault what is wrong with that; may be empty
/// @param options what can be chosen
public record Field(Kind kind, String name, Shown label, Shown hint, String value, Shown fault, List<Option> options) {

    /// How a field is filled in.
    public enum Kind {
        LINE,
        TEXT,
        CHOICE,
        CONSENT
    }

    /// @param value as it is sent
    /// @param label as it is read
    public record Option(String value, Shown label) {}

    public Field {
        options = List.copyOf(options);
    }

    public boolean faulty() {
        return !fault.isEmpty();
    }
}
