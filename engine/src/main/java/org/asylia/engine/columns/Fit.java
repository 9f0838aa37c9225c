package org.asylia.engine.columns;

import java.util.Optional;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.time.DateRange;

/// Whether columns can hold all that a case says.
final class Fit {

    private final Layout layout;

    Fit(Layout layout) {
        this.layout = layout;
    }

    boolean fits(Item item) {
        for (var entry : item.entries().entrySet()) {
            if (!fits(item, entry.getKey(), entry.getValue().content())) {
                return false;
            }
        }
        for (var entry : item.lists().entrySet()) {
            if (!fits(item, entry.getKey())) {
                return false;
            }
            for (var each : entry.getValue().all()) {
                if (!fits(each)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// A list stands in the item that holds such lists.
    private boolean fits(Item item, ItemList list) {
        return layout.knows(list) && list.within().equals(item.list());
    }

    boolean fits(Item item, Fact fact, Content content) {
        var column = layout.column(fact);
        if (column.isEmpty()) {
            return true;
        }
        return item.list().equals(fact.list()) && fits(column, content);
    }

    private static boolean fits(Optional<Column> column, Content content) {
        return switch (content) {
            case Content.Unknown _ -> true;
            case Content.YesNo _ -> column.get() instanceof Column.YesNo;
            case Content.Day(var date) -> column.get() instanceof Column.Day && fits(date.days());
            case Content.Number(var value) ->
                column.get() instanceof Column.Number number && value >= number.least() && value <= number.most();
            case Content.Code(var code) -> column.get() instanceof Column.Code codes && codes.place(code) > 0;
            case Content.Words _ -> false;
        };
    }

    /// A date that may be any day is told, and says nothing: in columns it would look like one that nobody told.
    private static boolean fits(DateRange days) {
        boolean any =
                days.earliest().equals(DateRange.BEGINNING) && days.latest().equals(DateRange.END);
        return !any && DayCode.of(days.earliest()) != DayCode.NONE && DayCode.of(days.latest()) != DayCode.NONE;
    }
}
