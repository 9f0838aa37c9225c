package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;

/// Reads cases back out of columns: the other way round from [Packer].
///
/// What comes back answers every rule as the case did that was packed, turns on the same, and packed again gives the
/// same bytes. What columns do not hold does not come back: words, whatever the law never asks, which source said what,
/// how a date was told, what the entries of a list are called, and who judged when and why. Entries are called by their
/// places, from 1: `countries[1]`.
public final class Unpacker {

    /// An assessment needs a reason; this one names where the true one stands.
    private static final String REASON = "The reason is kept with the case, not in its packed form.";

    private final Layout layout;

    /// What the rows of each space say, by space.
    private final List<Sayings> spaces = new ArrayList<>();

    /// What a row may say.
    ///
    /// @param lists the spaces of the lists that such a row holds
    private record Sayings(List<Saying> facts, List<Space> lists, List<Judged> judgments) {}

    private record Saying(Fact fact, Column column, Column.Reason reason) {}

    private record Judged(String judgment, Column.YesNo column) {}

    public Unpacker(Layout layout) {
        this.layout = layout;
        layout.spaces().forEach(_ -> spaces.add(new Sayings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        layout.columns()
                .forEach((fact, column) -> spaces.get(layout.spaceOfPlane(column.first()))
                        .facts()
                        .add(new Saying(fact, column, layout.reason(fact))));
        layout.spaces().stream()
                .filter(space -> space.list().isPresent())
                .forEach(space -> spaces.get(space.parent()).lists().add(space));
        layout.judgments()
                .forEach((judgment, columns) -> columns.forEach(
                        (space, column) -> spaces.get(space).judgments().add(new Judged(judgment, column))));
    }

    /// The case in a row of a chunk that was packed under an equal layout; empty for an odd one, of which columns hold
    /// nothing: it must be read by itself. By any thread.
    ///
    /// @param place which of the cases
    /// @throws IndexOutOfBoundsException when there is no such place
    /// @throws IllegalArgumentException when the row says what no case can say
    public Optional<Case> unpack(Chunk chunk, int place) {
        Objects.checkIndex(place, chunk.cases);
        if (chunk.odd.get(place)) {
            return Optional.empty();
        }
        var draft = new Draft();
        fill(draft, chunk, Space.CASES, place);
        var root = draft.finish();
        var assessments = new ArrayList<Assessment>();
        assess(assessments, root, chunk, Space.CASES, place);
        return Optional.of(new Case(root, assessments));
    }

    private void fill(Draft draft, Chunk chunk, int space, int row) {
        var spelled = new Spelled(chunk, row);
        for (var saying : spaces.get(space).facts()) {
            spelled.content(saying.fact(), saying.column(), saying.reason())
                    .ifPresent(content -> draft.put(saying.fact(), content));
        }
        for (var inner : spaces.get(space).lists()) {
            fill(draft, inner.list().orElseThrow(), chunk, inner.index(), row);
        }
    }

    private void fill(Draft draft, ItemList list, Chunk chunk, int space, int holder) {
        boolean complete = chunk.says(layout.complete(list), holder);
        int many = chunk.entries(space, holder);
        if (!complete && many == 0) {
            return;
        }
        var entries = draft.list(list).complete(complete);
        for (int rank = 0; rank < many; rank++) {
            fill(entries.entry("" + (rank + 1)), chunk, space, chunk.row(space, rank, holder));
        }
    }

    private void assess(List<Assessment> into, Item item, Chunk chunk, int space, int row) {
        var spelled = new Spelled(chunk, row);
        for (var judged : spaces.get(space).judgments()) {
            spelled.yesNo(judged.judgment(), judged.column())
                    .ifPresent(yes -> into.add(Assessment.of(judged.judgment(), item.path(), yes, REASON)));
        }
        for (var list : item.lists().entrySet()) {
            int inner = layout.spaceOf(list.getKey()).index();
            var entries = list.getValue().all();
            for (int rank = 0; rank < entries.size(); rank++) {
                assess(into, entries.get(rank), chunk, inner, chunk.row(inner, rank, row));
            }
        }
    }
}
