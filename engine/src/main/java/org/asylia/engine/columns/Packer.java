package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.jspecify.annotations.Nullable;

/// Writes cases into columns.
///
/// A case that says what no column can hold (a day before 1900, a number out of its bounds, a fact in an entry it does
/// not belong to) becomes *odd*: its row stays empty, and it is read one by one.
public final class Packer {

    private final Layout layout;

    public Packer(Layout layout) {
        this.layout = layout;
    }

    public Chunk pack(List<Case> cases) {
        var odd = new BitSet();
        var roots = new ArrayList<@Nullable Item>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            boolean fits = new Fit(layout).fits(cases.get(i).root());
            odd.set(i, !fits);
            roots.add(fits ? cases.get(i).root() : null);
        }
        var filled = new Filled(layout, roots);
        filled.write(cases);
        return filled.chunk(odd);
    }

    /// The chunk when one of its cases became another. To the byte it is what packing all of them again would give, but
    /// only what differs is written, and the rest is shared. Whoever changes many keeps a [ChangingChunk].
    ///
    /// @param place which of the cases
    public Chunk replaced(Chunk chunk, int place, Case now) {
        var changing = new ChangingChunk(layout, chunk);
        changing.put(place, now);
        return changing.chunk();
    }

    /// One chunk while it is written.
    private static final class Filled {
        private final Layout layout;
        private final Spelling spelling;
        private final List<List<@Nullable Item>> rows = new ArrayList<>();
        private final Chunk.Rank[][] ranks;
        private final long[][] planes;
        private final int[] words;

        Filled(Layout layout, List<@Nullable Item> roots) {
            this.layout = layout;
            this.spelling = new Spelling(layout);
            int count = layout.spaces().size();
            this.ranks = new Chunk.Rank[count][];
            this.words = new int[count];
            this.planes = new long[layout.planes()][];
            Arrays.fill(planes, Chunk.NOTHING);
            rows.add(roots);
            ranks[Space.CASES] = new Chunk.Rank[0];
            words[Space.CASES] = wordsFor(roots.size());
            for (int space = 1; space < count; space++) {
                rank(layout.space(space));
            }
        }

        private static int wordsFor(int bits) {
            return (bits + Long.SIZE - 1) >>> 6;
        }

        private void rank(Space space) {
            var list = space.list().orElseThrow();
            var holders = rows.get(space.parent());
            var entries = new ArrayList<@Nullable Item>();
            var found = new ArrayList<Chunk.Rank>();
            boolean more = true;
            for (int rank = 0; more; rank++) {
                var mask = new long[words[space.parent()]];
                int start = entries.size() >>> 6;
                more = false;
                for (int row = 0; row < holders.size(); row++) {
                    var holder = holders.get(row);
                    var items = holder == null ? null : holder.lists().get(list);
                    if (items != null && items.all().size() > rank) {
                        mask[row >>> 6] |= 1L << row;
                        entries.add(items.all().get(rank));
                        more = true;
                    }
                }
                if (more) {
                    found.add(new Chunk.Rank(start, mask));
                    while ((entries.size() & 63) != 0) {
                        entries.add(null);
                    }
                }
            }
            rows.add(entries);
            ranks[space.index()] = found.toArray(Chunk.Rank[]::new);
            words[space.index()] = wordsFor(entries.size());
            if (!found.isEmpty()) {
                planes[layout.begun(list)] = found.getFirst().holders().clone();
            }
        }

        void write(List<Case> cases) {
            for (int space = 0; space < rows.size(); space++) {
                var items = rows.get(space);
                for (int row = 0; row < items.size(); row++) {
                    var item = items.get(row);
                    if (item != null) {
                        write(item, space, row);
                    }
                }
            }
            if (cases.stream().allMatch(each -> each.assessments().isEmpty())) {
                return;
            }
            var places = new Places(layout, rows);
            for (int i = 0; i < cases.size(); i++) {
                if (rows.getFirst().get(i) != null) {
                    assess(cases.get(i), places);
                }
            }
        }

        private void write(Item item, int space, int row) {
            item.entries().forEach((fact, entry) -> write(fact, entry.content(), space, row));
            item.lists().forEach((list, items) -> {
                if (items.complete()) {
                    set(layout.complete(list), space, row);
                }
            });
        }

        private void write(Fact fact, Content content, int space, int row) {
            spelling.of(fact, content);
            for (int i = 0; i < spelling.size(); i++) {
                set(spelling.plane(i), space, row);
            }
        }

        private void assess(Case about, Places places) {
            for (var assessment : about.assessments()) {
                var columns = layout.judgment(assessment.judgment());
                places.find(about.root(), assessment.item()).ifPresent(place -> {
                    var column = columns.get(place.space());
                    if (column != null) {
                        set(assessment.yes() ? column.first() : column.no(), place.space(), place.row());
                    }
                });
            }
        }

        private void set(int plane, int space, int row) {
            var words = planes[plane];
            if (words.length == 0) {
                words = new long[this.words[space]];
                planes[plane] = words;
            }
            words[row >>> 6] |= 1L << row;
        }

        Chunk chunk(BitSet odd) {
            int cases = rows.getFirst().size();
            var live = new BitSet(cases);
            live.set(0, cases);
            live.andNot(odd);
            int[] parents = layout.spaces().stream().mapToInt(Space::parent).toArray();
            return new Chunk(
                    cases, parents, words, ranks, planes, Arrays.copyOf(live.toLongArray(), words[Space.CASES]), odd);
        }
    }
}
