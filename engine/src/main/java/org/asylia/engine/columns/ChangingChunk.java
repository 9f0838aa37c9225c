package org.asylia.engine.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;

/// A chunk of one's own, in which cases are changed where they stand.
///
/// While the lists of a case keep their lengths, only the words of its rows are looked at, and only those that differ
/// are written: nothing is packed, and no plane is copied twice. Where a list grows or shrinks, rows move; then the
/// chunk is rearranged ([Replacing]). Either way it is to the byte what packing all cases again would give.
///
/// For one thread at a time. What [#chunk] gave stays as it was, whatever is changed later.
public final class ChangingChunk {

    private static final int[] NONE = new int[0];
    private static final Case BLANK = Case.of(new Draft());

    private final Layout layout;
    private final Fit fit;
    private final Spelling spelling;
    private final Standing standing;

    /// The planes that hold anything, by space, in no order.
    private final int[][] filled;

    private final int[] fills;

    /// The planes that nobody else holds.
    private final BitSet own = new BitSet();

    /// The planes that have a yes in the row that is written are those marked with its turn.
    private final int[] wanted;

    private int turn;
    private int[] spelled = new int[256];
    private int spells;

    private Chunk chunk;
    private long[][] planes;

    public ChangingChunk(Layout layout, Chunk chunk) {
        this.layout = layout;
        this.fit = new Fit(layout);
        this.spelling = new Spelling(layout);
        this.standing = new Standing(layout);
        this.filled = new int[chunk.words.length][];
        this.fills = new int[chunk.words.length];
        this.wanted = new int[chunk.planes.length];
        this.chunk = chunk;
        this.planes = chunk.planes;
        begin(chunk);
    }

    private void begin(Chunk chunk) {
        this.chunk = chunk;
        this.planes = chunk.planes.clone();
        own.clear();
        Arrays.fill(fills, 0);
        Arrays.fill(filled, NONE);
        for (int plane = 0; plane < planes.length; plane++) {
            if (planes[plane].length > 0) {
                fill(plane);
            }
        }
    }

    private void fill(int plane) {
        int space = layout.spaceOfPlane(plane);
        if (fills[space] == filled[space].length) {
            filled[space] = Arrays.copyOf(filled[space], 16 + 2 * fills[space]);
        }
        filled[space][fills[space]++] = plane;
    }

    /// One of the cases became another.
    ///
    /// @throws IndexOutOfBoundsException when there is no such place
    public void put(int place, Case now) {
        java.util.Objects.checkIndex(place, chunk.cases);
        boolean odd = !fit.fits(now.root());
        if (!standing.find(chunk, place, odd ? List.of() : List.of(now.root()))) {
            begin(Replacing.of(layout, chunk(), place, now));
            return;
        }
        if (odd) {
            turn++;
            spells = 0;
            write(Space.CASES, place);
        }
        for (int at = 0; at < standing.size(); at++) {
            turn++;
            spells = 0;
            spell(standing.item(at));
            assess(now, standing.space(at), standing.item(at));
            write(standing.space(at), standing.row(at));
        }
        live(place, odd);
    }

    /// There are to be so many cases. Those behind go; where there were fewer, cases of which nobody was asked anything
    /// come at the end, to be [#put].
    public void resize(int cases) {
        if (cases == chunk.cases) {
            return;
        }
        for (int place = chunk.cases - 1; place >= cases; place--) {
            put(place, BLANK);
        }
        begin(Resized.of(layout, chunk(), cases));
    }

    private void spell(Item item) {
        for (var entry : item.entries().entrySet()) {
            spell(entry.getKey(), entry.getValue().content());
        }
        for (var list : item.lists().entrySet()) {
            if (list.getValue().complete()) {
                want(layout.complete(list.getKey()));
            }
            if (!list.getValue().all().isEmpty()) {
                want(layout.begun(list.getKey()));
            }
        }
    }

    private void spell(Fact fact, Content content) {
        spelling.of(fact, content);
        for (int i = 0; i < spelling.size(); i++) {
            want(spelling.plane(i));
        }
    }

    private void assess(Case about, int space, Item item) {
        for (var assessment : about.assessments()) {
            var column = layout.judgment(assessment.judgment()).get(space);
            if (column != null && assessment.item().equals(item.path())) {
                want(assessment.yes() ? column.first() : column.no());
            }
        }
    }

    private void want(int plane) {
        wanted[plane] = turn;
        if (spells == spelled.length) {
            spelled = Arrays.copyOf(spelled, 2 * spells);
        }
        spelled[spells++] = plane;
    }

    private void write(int space, int row) {
        int word = row >>> 6;
        long bit = 1L << row;
        for (int i = fills[space] - 1; i >= 0; i--) {
            int plane = filled[space][i];
            if ((planes[plane][word] & bit) != 0 != (wanted[plane] == turn)) {
                turnOver(plane, word, bit);
                if (planes[plane].length == 0) {
                    filled[space][i] = filled[space][--fills[space]];
                }
            }
        }
        for (int i = 0; i < spells; i++) {
            int plane = spelled[i];
            if (planes[plane].length == 0) {
                planes[plane] = new long[chunk.words[space]];
                own.set(plane);
                planes[plane][word] = bit;
                fill(plane);
            }
        }
    }

    private void turnOver(int plane, int word, long bit) {
        if (!own.get(plane)) {
            planes[plane] = planes[plane].clone();
            own.set(plane);
        }
        planes[plane][word] ^= bit;
        if (planes[plane][word] == 0 && isEmpty(planes[plane])) {
            planes[plane] = Chunk.NOTHING;
        }
    }

    private static boolean isEmpty(long[] column) {
        for (long word : column) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    private void live(int place, boolean odd) {
        if (chunk.odd.get(place) == odd) {
            return;
        }
        var live = chunk.live.clone();
        live[place >>> 6] ^= 1L << place;
        var all = (BitSet) chunk.odd.clone();
        all.set(place, odd);
        chunk = new Chunk(chunk.cases, chunk.parents, chunk.words, chunk.ranks, chunk.planes, live, all);
    }

    /// The planes themselves, for whoever wants to see what is written.
    long[][] planes() {
        return planes;
    }

    /// The chunk as it is now.
    public Chunk chunk() {
        own.clear();
        chunk = new Chunk(chunk.cases, chunk.parents, chunk.words, chunk.ranks, planes.clone(), chunk.live, chunk.odd);
        return chunk;
    }
}
