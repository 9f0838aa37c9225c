package org.asylia.caseload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.asylia.engine.columns.ChangingChunk;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/// Cases in packed form, chunk by chunk. It never changes; what looks like a change gives another, which shares all
/// chunks but the one that changed.
public final class Caseload {

    /// How many cases a chunk holds: enough to fill vectors, few enough to stay near the processor.
    public static final int CHUNK = 8_192;

    private final Layout layout;
    private final List<Chunk> chunks;
    private final int chunkSize;
    private final int size;

    /// Made when it is asked for: a change of one case does not go through all others.
    private volatile @Nullable Summary summary;

    Caseload(Layout layout, List<Chunk> chunks, int chunkSize) {
        this.layout = layout;
        this.chunks = chunks instanceof ChunksOnDisk ? chunks : List.copyOf(chunks);
        this.chunkSize = chunkSize;
        var all = Summary.of(this.chunks);
        this.summary = all;
        this.size = all.size();
    }

    /// The same cases but for some that became others.
    private Caseload(Caseload before, List<Chunk> chunks) {
        this.layout = before.layout;
        this.chunks = List.copyOf(chunks);
        this.chunkSize = before.chunkSize;
        this.size = before.size;
    }

    private Summary summary() {
        var known = summary;
        if (known == null) {
            known = Summary.of(chunks);
            summary = known;
        }
        return known;
    }

    /// A caseload of chunks that were packed one by one, each of so many cases but the last, which may hold fewer.
    ///
    /// @throws IllegalArgumentException when they do not follow one another so
    public static Caseload of(RuleSet law, List<Chunk> chunks) {
        int size = chunks.isEmpty() ? CHUNK : Math.max(1, chunks.getFirst().cases());
        for (int i = 0; i < chunks.size(); i++) {
            int cases = chunks.get(i).cases();
            if (cases > size || cases < size && i < chunks.size() - 1) {
                throw new IllegalArgumentException("Chunk " + i + " holds " + cases + " cases where " + size
                        + " were awaited. Pack the cases again, in one go.");
            }
        }
        return new Caseload(Layout.of(law), chunks, size);
    }

    public static Caseload pack(RuleSet law, Matters matters) {
        return pack(law, matters, _ -> {});
    }

    /// @param progress is told how many cases are packed, now and then, by any thread
    public static Caseload pack(RuleSet law, Matters matters, LongConsumer progress) {
        var layout = Layout.of(law);
        var done = new java.util.concurrent.atomic.AtomicLong();
        int size = matters.size();
        var chunks = IntStream.range(0, (size + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> {
                    int from = chunk * CHUNK;
                    int to = Math.min(size, from + CHUNK);
                    var packed = new Packer(layout).pack(cases(matters, from, to));
                    progress.accept(done.addAndGet(to - from));
                    return packed;
                })
                .toList();
        return new Caseload(layout, chunks, CHUNK);
    }

    static List<Case> cases(Matters matters, int from, int to) {
        var cases = new ArrayList<Case>(to - from);
        for (int place = from; place < to; place++) {
            cases.add(matters.about(place));
        }
        return cases;
    }

    /// The caseload when the case at a place became another: in its chunk only what differs is written, all others stay
    /// as they are.
    ///
    /// @throws IndexOutOfBoundsException when there is no such place
    public Caseload updated(Case now, int place) {
        int chunk = chunkOf(place);
        var changed = new ArrayList<>(chunks);
        changed.set(chunk, new Packer(layout).replaced(chunks.get(chunk), place - chunk * chunkSize, now));
        return new Caseload(this, changed);
    }

    /// The caseload when some cases became others, some came at the end, and some went from there. What did not change
    /// is shared; nothing is packed again but what is new.
    ///
    /// @param size how many cases there are then
    /// @param now the cases that are others now, by their place; whatever comes at the end is among them
    Caseload updated(int size, SortedMap<Integer, Case> now) {
        var packer = new Packer(layout);
        var changed = new ArrayList<Chunk>();
        for (int from = 0; from < size; from += chunkSize) {
            int to = Math.min(size, from + chunkSize);
            var here = now.subMap(from, to);
            int chunk = from / chunkSize;
            if (chunk >= chunks.size()) {
                changed.add(packer.pack(List.copyOf(here.values())));
            } else if (here.isEmpty() && chunks.get(chunk).cases() == to - from) {
                changed.add(chunks.get(chunk));
            } else {
                var changing = new ChangingChunk(layout, chunks.get(chunk));
                changing.resize(to - from);
                int first = from;
                here.forEach((place, about) -> changing.put(place - first, about));
                changed.add(changing.chunk());
            }
        }
        return new Caseload(layout, changed, chunkSize);
    }

    int chunkOf(int place) {
        return java.util.Objects.checkIndex(place, size()) / chunkSize;
    }

    public int size() {
        return size;
    }

    /// How many bytes the cases take.
    public long bytes() {
        return summary().bytes();
    }

    public Layout layout() {
        return layout;
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    int chunkSize() {
        return chunkSize;
    }

    /// The planes that hold anything.
    public BitSet present() {
        return (BitSet) summary().present().clone();
    }

    /// How many of the cases no column can hold: they are not in the packed form, and must be read one by one.
    public int odd() {
        return summary().odd().stream().mapToInt(BitSet::cardinality).sum();
    }

    /// The places in a chunk of the cases that no column can hold.
    BitSet odd(int chunk) {
        return (BitSet) summary().odd().get(chunk).clone();
    }
}
