package org.asylia.engine.fact;

import java.util.Optional;

/// What one source says of a fact.
///
/// @param content the value, or why there is none
/// @param source the id of the source in the case file, if one is named
/// @param note words for people; no rule reads them
public record Statement(Content content, Optional<String> source, Optional<String> note) {

    public static Statement of(Content content) {
        return new Statement(content, Optional.empty(), Optional.empty());
    }
}
