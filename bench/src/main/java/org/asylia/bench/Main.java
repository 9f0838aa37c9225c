package org.asylia.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.asylia.bench.peers.Peers;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the measurements and prints one table. Arguments are JMH's own and override what is set here; without any, the
/// comparison with other engines follows. `peers [--out DIR]` runs that alone.
public final class Main {

    private Main() {}

    static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("peers")) {
            Peers.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        ours(args);
        if (args.length == 0) {
            Peers.main(args);
        }
    }

    private static void ours(String[] args) throws Exception {
        var typed = new CommandLineOptions(args);
        var options = new OptionsBuilder()
                .parent(typed)
                .forks(typed.getForkCount().orElse(1))
                .warmupIterations(typed.getWarmupIterations().orElse(4))
                .warmupTime(typed.getWarmupTime().orElse(TimeValue.seconds(2)))
                .measurementIterations(typed.getMeasurementIterations().orElse(5))
                .measurementTime(typed.getMeasurementTime().orElse(TimeValue.seconds(2)))
                .verbosity(VerboseMode.SILENT)
                .build();
        System.err.println("Measuring our own readers; this takes about five minutes.");
        System.out.printf("%-62s %12s %12s  %s%n", "measured", "", "+- (99.9 %)", "unit");
        for (RunResult result : new Runner(options).run()) {
            var primary = result.getPrimaryResult();
            var name = result.getParams().getBenchmark().replace("org.asylia.bench.", "");
            var example = result.getParams().getParam("example");
            System.out.printf(
                    Locale.ROOT,
                    "%-62s %12.1f %12.1f  %s%n",
                    example == null ? name : name + " " + example,
                    primary.getScore(),
                    primary.getScoreError(),
                    primary.getScoreUnit());
        }
        for (var line : Start.table(Path.of("").toAbsolutePath())) {
            System.out.println(line);
        }
    }
}
