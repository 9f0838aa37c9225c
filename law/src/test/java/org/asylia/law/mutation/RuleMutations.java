package org.asylia.law.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.asylia.engine.determine.Determiner;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The mutation test of the rules: every small change of every rule, against the tests of the law.
///
/// It takes some minutes, and runs only when asked: `./asylia mutate`, or `./asylia mutate crimes` for one room.
/// The report goes to `law/target/mutation`.
@EnabledIfSystemProperty(named = "asylia.mutate", matches = ".+")
class RuleMutations {

    /// `docs/decisions/0009` says how far it is from what is reached.
    private static final int LEAST_PERCENT = 85;

    private final String room = System.getProperty("asylia.mutate", "all");
    private final Rooms rooms = new Rooms();

    @Test
    void theTestsSeeWhatIsChanged() throws Exception {
        var trials = Collected.trials();
        assertTrue(trials.size() > 1000, () -> "only " + trials.size() + " assertions were collected");
        var mutation =
                new Mutation(trials.stream().filter(this::holdsAsItStands).toList());
        var report = new Report(rooms);
        try (var threads = Executors.newFixedThreadPool(Integer.getInteger("asylia.mutate.threads", 2))) {
            List<Callable<Mutation.Outcome>> work = Mutant.of(ProtectionLaw.RULES).stream()
                    .filter(mutant ->
                            room.equals("all") || rooms.of(mutant.original()).equals(room))
                    .<Callable<Mutation.Outcome>>map(mutant -> () -> mutation.of(mutant))
                    .toList();
            threads.invokeAll(work).stream().map(Future::resultNow).forEach(report::add);
        }
        write(report.lines());
        report.summary().forEach(System.out::println);
        assertTrue(
                report.percent() >= LEAST_PERCENT, () -> "only " + report.percent() + " % of the mutants are killed");
    }

    /// An assertion that fails of the rules it may depend on, unchanged, would kill everything.
    private boolean holdsAsItStands(Trial trial) {
        boolean holds = Mutation.holds(trial, new Determiner(trial.lawWith(Map.of())));
        assertEquals(true, holds, () -> "an assertion about " + trial.rule() + " needs more of the law than it says");
        return holds;
    }

    private static void write(List<String> lines) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "mutation"));
        Files.write(folder.resolve("report.txt"), lines);
    }
}
