package org.asylia.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.asylia.engine.fact.Item;

/// In which rows of a chunk the entries of a case stand. One that is used again and again allocates nothing.
final class Standing {

    private final int[][] inner;
    private final Layout layout;
    private Item[] items = new Item[16];
    private int[] spaces = new int[16];
    private int[] rows = new int[16];
    private int size;

    Standing(Layout layout) {
        this.layout = layout;
        var all = layout.spaces();
        this.inner = new int[all.size()][];
        for (int space = 0; space < inner.length; space++) {
            int around = space;
            inner[space] = all.stream()
                    .filter(each -> each.parent() == around)
                    .mapToInt(Space::index)
                    .toArray();
        }
    }

    /// Finds the rows of a case. They are only there while each of its lists is as long as in the chunk.
    ///
    /// @param now the case as it is now; none where no column can hold it, so that it has no entries
    /// @return whether they are there
    boolean find(Chunk chunk, int place, List<Item> now) {
        size = 0;
        return now.isEmpty() ? listsOf(chunk, Space.CASES, place) == 0 : put(chunk, Space.CASES, place, now.getFirst());
    }

    private boolean put(Chunk chunk, int space, int row, Item item) {
        if (size == rows.length) {
            items = Arrays.copyOf(items, 2 * size);
            spaces = Arrays.copyOf(spaces, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
        }
        items[size] = item;
        spaces[size] = space;
        rows[size++] = row;
        int lists = 0;
        for (var list : item.lists().entrySet()) {
            var entries = list.getValue().all();
            if (!entries.isEmpty()) {
                lists++;
                if (!put(chunk, layout.spaceOf(list.getKey()).index(), row, entries)) {
                    return false;
                }
            }
        }
        return lists == listsOf(chunk, space, row);
    }

    private boolean put(Chunk chunk, int space, int holder, List<Item> entries) {
        if (chunk.entries(space, holder) != entries.size()) {
            return false;
        }
        for (int rank = 0; rank < entries.size(); rank++) {
            if (!put(chunk, space, chunk.row(space, rank, holder), entries.get(rank))) {
                return false;
            }
        }
        return true;
    }

    /// How many lists of a row have any entry.
    private int listsOf(Chunk chunk, int space, int row) {
        int lists = 0;
        for (int in : inner[space]) {
            lists += chunk.entries(in, row) > 0 ? 1 : 0;
        }
        return lists;
    }

    int size() {
        return size;
    }

    Item item(int at) {
        return items[at];
    }

    int space(int at) {
        return spaces[at];
    }

    int row(int at) {
        return rows[at];
    }
}
