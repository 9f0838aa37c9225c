package org.asylia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.Generated;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One case becomes another in the file that a caseload of two chunks is kept in, to and fro: safe from a killed
/// program, or forced to the disk besides. What it is in memory alone, [OneCaseChanged] measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneCaseOnDisk {

    private final RuleSet law = ProtectionLaw.ruleSet();
    private final Generated matters = new Generated(law, 1, 2 * Caseload.CHUNK);
    private final CaseloadFile.Kept one = new CaseloadFile.Kept(matters.identity(), Caseload.pack(law, matters));
    private final CaseloadFile.Kept other =
            new CaseloadFile.Kept(matters.identity(), one.caseload().updated(matters.about(17), 200));
    private Path folder = Path.of("");
    private Path file = Path.of("");
    private int next;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "on-disk");
        file = folder.resolve("matters.caseload");
        CaseloadFile.write(file, law, matters, one.caseload());
    }

    @TearDown
    public void delete() throws IOException {
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public Path forcedToTheDisk() throws Exception {
        return change(CaseloadFile.Safety.FORCED);
    }

    @Benchmark
    public Path writtenWithoutForce() throws Exception {
        return change(CaseloadFile.Safety.WRITTEN);
    }

    private Path change(CaseloadFile.Safety safety) throws Exception {
        next++;
        CaseloadFile.change(file, law, next % 2 == 1 ? one : other, next % 2 == 1 ? other : one, safety);
        return file;
    }
}
