package org.asylia.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field of a form as it is shown.
///
/// @param kind how it is filled in
/// @param name as it is sent
/// @param label what is asked
/// @param hint what helps; may be empty
/// @param value what stands in it
/// @param fault what is wrong with that; may be empty
/// @param options what can be chosen
public record Field(
        Kind kind, String name, String label, String hint, String value, String fault, List<Option> options) {

    /// How a field is filled in.
    public enum Kind {
        LINE,
        TEXT,
        CHOICE,
        CONSENT
    }

    /// @param value as it is sent
    /// @param label as it is read
    /// @param language the language of the label, where it is not that of the page; else empty
    public record Option(String value, String label, String language) {

        Option(String value, String label) {
            this(value, label, "");
        }

        /// For `lang`: none where it is the language of the page.
        public @Nullable String lang() {
            return language.isEmpty() ? null : language;
        }
    }

    public Field {
        options = List.copyOf(options);
    }

    public boolean faulty() {
        return !fault.isEmpty();
    }
}
