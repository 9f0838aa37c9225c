package org.asylia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Generated;
import org.asylia.engine.columns.ChangingChunk;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.fact.Case;
import org.asylia.law.ProtectionLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// One case of a packed chunk becomes another: put in where it stands, written anew in a chunk that shares the rest,
/// and with its whole chunk packed again. The other case has lists of the same length, or of whatever length it has.
///
/// Where a case is put in, it is one of sixty-four, as a case that was just changed lies near the processor; one of
/// thousands is fetched from memory first, object by object, which takes as long again. Both are measured.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneCaseChanged {

    private static final int NEAR = 64;

    private final Packer packer = new Packer(Layout.of(ProtectionLaw.ruleSet()));
    private final Generated matters = new Generated(ProtectionLaw.ruleSet(), 1, 2 * Caseload.CHUNK);
    private final List<Case> cases = new ArrayList<>(
            IntStream.range(0, Caseload.CHUNK).mapToObj(matters::about).toList());
    private final List<Case> others = IntStream.range(Caseload.CHUNK, 2 * Caseload.CHUNK)
            .mapToObj(matters::about)
            .toList();
    private final List<Case> alike =
            others.stream().filter(OneCaseChanged::hasTwoLists).toList();
    private final int[] places = IntStream.range(0, Caseload.CHUNK)
            .filter(place -> hasTwoLists(cases.get(place)))
            .toArray();
    private final Chunk chunk = packer.pack(cases);
    private final ChangingChunk changing = new ChangingChunk(Layout.of(ProtectionLaw.ruleSet()), chunk);
    private int next;

    private static boolean hasTwoLists(Case about) {
        return about.root().lists().values().stream()
                        .filter(items -> items.all().size() == 1)
                        .count()
                == 2;
    }

    @Benchmark
    public ChangingChunk putInWhereItStands() {
        next = next + 1 & 0xFFFFFF;
        changing.put(places[next * 31 % places.length], alike.get(next * 7 % NEAR));
        return changing;
    }

    @Benchmark
    public ChangingChunk putInWhereItStands_fetchedFromMemory() {
        next = next + 1 & 0xFFFFFF;
        changing.put(places[next * 31 % places.length], alike.get(next % alike.size()));
        return changing;
    }

    @Benchmark
    public Chunk writtenAnewWhereItStands() {
        next = next + 1 & 0xFFFFFF;
        return packer.replaced(chunk, places[next % places.length], alike.get(next % alike.size()));
    }

    @Benchmark
    public Chunk writtenAnewWithWhateverLists() {
        next = next + 1 & 0xFFFFFF;
        return packer.replaced(chunk, next * 31 % Caseload.CHUNK, others.get(next % others.size()));
    }

    @Benchmark
    public Chunk chunkPackedAgain() {
        next = next + 1 & 0xFFFFFF;
        cases.set(next * 31 % Caseload.CHUNK, others.get(next % others.size()));
        return packer.pack(cases);
    }
}
