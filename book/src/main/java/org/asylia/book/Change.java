package org.asylia.book;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;

/// Something that changed in the law on a day.
public sealed interface Change {

    /// The day: the first of what is new, and the first on which what was before no longer applied.
    LocalDate on();

    /// One text of a rule took the place of another.
    ///
    /// @param before the text that ended; empty where the rule had none yet
    /// @param after the text that began, if only to say that none is applied
    record OfText(LocalDate on, Rule rule, Optional<Text> before, Text after) implements Change {}

    /// A row of a dated table began or ended.
    ///
    /// @param begins whether it began on that day, rather than ended
    record OfRow(LocalDate on, DatedTable table, DatedTable.Row row, boolean begins) implements Change {}
}
