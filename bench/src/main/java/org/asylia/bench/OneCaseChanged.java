package org.asylia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Generated;
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

/// One case of a packed chunk becomes another: written anew where it stands, beside packing its chunk again. The other
/// case has lists of the same length, or, in the second measurement, of whatever length it has.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneCaseChanged {

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
    private int next;

    private static boolean hasTwoLists(Case about) {
        return about.root().lists().values().stream()
                        .filter(items -> items.all().size() == 1)
                        .count()
                == 2;
    }

    @Benchmark
    public Chunk writtenAnewWhereItStands() {
        next++;
        return packer.replaced(chunk, places[next % places.length], alike.get(next % alike.size()));
    }

    @Benchmark
    public Chunk writtenAnewWithWhateverLists() {
        next++;
        return packer.replaced(chunk, next * 31 % Caseload.CHUNK, others.get(next % others.size()));
    }

    @Benchmark
    public Chunk chunkPackedAgain() {
        next++;
        cases.set(next * 31 % Caseload.CHUNK, others.get(next % others.size()));
        return packer.pack(cases);
    }
}
