package org.asylia.caseload;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds the matters at hand among those that are kept. A matter is known by its text, whatever it is called: a case
/// file under another name, or a line that moved in its file, is the same matter. One whose text is not kept is the
/// changed one of its name, or a new one.
final class OfficeMatch {

    static final int NONE = -1;

    private final List<OfficePart> parts;
    private final List<OfficeRow> matters;

    /// For each part, which matter has each row; none where it is gone or changed.
    private final int[][] holders;

    /// For each matter, whether its text is kept, and whether it has the name of a row that is free.
    private final boolean[] kept;

    private final Place[] own;
    private int gone;

    /// A row of a part.
    record Place(int part, int row) {
        static final Place NOWHERE = new Place(NONE, NONE);
    }

    OfficeMatch(List<OfficePart> parts, List<OfficeRow> matters) {
        this.parts = parts;
        this.matters = matters;
        this.holders = parts.stream()
                .map(part -> {
                    var free = new int[part.rows().size()];
                    Arrays.fill(free, NONE);
                    return free;
                })
                .toArray(int[][]::new);
        this.kept = new boolean[matters.size()];
        this.own = new Place[matters.size()];
        Arrays.fill(own, Place.NOWHERE);
        claim(row -> row);
        claim(OfficeRow::text);
        var names = free(OfficeRow::name);
        this.gone = names.values().stream().mapToInt(Deque::size).sum();
        for (int matter = 0; matter < own.length; matter++) {
            var rows = names.get(matters.get(matter).name());
            if (!kept[matter] && rows != null && !rows.isEmpty()) {
                own[matter] = rows.remove();
                gone--;
            }
        }
    }

    /// Gives rows that are free to the matters of the same key.
    private <K> void claim(Function<OfficeRow, K> key) {
        var free = free(key);
        for (int matter = 0; matter < kept.length; matter++) {
            var rows = free.get(key.apply(matters.get(matter)));
            if (!kept[matter] && rows != null && !rows.isEmpty()) {
                var place = rows.remove();
                holders[place.part][place.row] = matter;
                kept[matter] = true;
            }
        }
    }

    private <K> Map<K, Deque<Place>> free(Function<OfficeRow, K> key) {
        var free = new HashMap<K, Deque<Place>>();
        for (int part = 0; part < holders.length; part++) {
            for (int row = 0; row < holders[part].length; row++) {
                if (holders[part][row] == NONE) {
                    free.computeIfAbsent(key.apply(parts.get(part).rows().get(row)), _ -> new ArrayDeque<>())
                            .add(new Place(part, row));
                }
            }
        }
        return free;
    }

    /// Which matter has each row of a part; [#NONE] where it is free.
    int[] holders(int part) {
        return holders[part].clone();
    }

    /// Whether the text of a matter is kept.
    boolean isKept(int matter) {
        return kept[matter];
    }

    /// The row that a changed matter had; nowhere for a new one.
    Place own(int matter) {
        return own[matter];
    }

    /// What became of the matters.
    Office.Tidings tidings() {
        int same = 0;
        int changed = 0;
        for (int matter = 0; matter < kept.length; matter++) {
            same += kept[matter] ? 1 : 0;
            changed += own[matter] == Place.NOWHERE ? 0 : 1;
        }
        return new Office.Tidings(same, changed, kept.length - same - changed, gone);
    }
}
