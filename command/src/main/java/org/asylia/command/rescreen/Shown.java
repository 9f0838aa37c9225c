package org.asylia.command.rescreen;

import org.asylia.caseload.Moved;
import org.asylia.caseload.Outcome;

/// How each count of a report is shown: as it is or, in the de-identified form, not at all where it is small or where a
/// small one could be worked out from it.
public final class Shown {

    private static final String KEPT = "kept-back";

    private final Cells cells;
    private final Withheld withheld;

    private Shown(Cells cells, Withheld withheld) {
        this.cells = cells;
        this.withheld = withheld;
    }

    /// @param goals the rules whose changes the total of the doors is of
    /// @param concerns the rules whose changes the total of all matters is of
    static Shown of(
            Cells cells,
            Outcome outcome,
            java.util.function.Predicate<String> goals,
            java.util.function.Predicate<String> concerns) {
        return new Shown(cells, cells.isDeidentified() ? Withheld.of(outcome, goals, concerns) : Withheld.NOTHING);
    }

    /// Whether the count of a row is kept back.
    public boolean hides(Moved moved) {
        return hides(moved, moved.count());
    }

    boolean hides(Object cell, long count) {
        return cells.hides(count) || withheld.has(cell);
    }

    /// A count in words.
    ///
    /// @param cell the row of the outcome, or the total
    String words(Object cell, long count) {
        return withheld.has(cell) ? "not shown" : cells.words(count);
    }

    /// For programs: the number, or the words where it is not shown.
    Object value(Object cell, long count) {
        return withheld.has(cell) ? KEPT : cells.value(count);
    }
}
