package org.asylia.command.verb;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.asylia.caseload.Asked;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Option;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.Away;
import org.asylia.command.rescreen.Cells;
import org.asylia.command.rescreen.Cluster;
import org.asylia.command.rescreen.Report;
import org.asylia.command.rescreen.Shift;

/// Hands a caseload to a cluster, where `--spark` asks for one.
final class AwayInput {

    static final Option SPARK = Option.of(
            "--spark",
            "MASTER",
            "compare inside Apache Spark, such as spark://host:7077, or local[*] for this machine");
    static final Option ROWS =
            Option.of("--rows", "OUT.parquet", "with --spark: also write the case files as a table, one in each row");
    static final Option CHANGED =
            Option.of("--changed", "OUT.parquet", "with --spark: also write who moved from what to what, as a table");

    private AwayInput() {}

    static boolean isAway(Arguments arguments) {
        if (!arguments.has(SPARK) && (arguments.has(ROWS) || arguments.has(CHANGED))) {
            throw new WrongInput("--rows and --changed go with --spark.");
        }
        if (arguments.has(SPARK) && arguments.has(CourtInput.COURT)) {
            throw new WrongInput("--court is compared on this machine; leave --spark out.");
        }
        return arguments.has(SPARK);
    }

    /// Whether a file of this name is a table or a packed caseload, which the cluster reads itself.
    static boolean isTable(String name) {
        return name.endsWith(".parquet") || PackedInput.isPacked(name);
    }

    static Report compare(Arguments arguments, Shift shift, Cells cells, Asked asked, World world) {
        var away = new Away(
                arguments.value(SPARK).orElseThrow(),
                source(arguments),
                new Away.Keep(arguments.value(LoadInput.PACKED), arguments.value(ROWS), arguments.value(CHANGED)),
                circuit(arguments, shift),
                shift,
                world.doors().get(),
                cells,
                asked,
                world.progress());
        return ServiceLoader.load(Cluster.class)
                .findFirst()
                .orElseThrow(() -> new WrongInput("--spark needs Apache Spark, and this program was started without it."
                        + " Start it with ./asylia, or hand asylia-spark.jar to spark-submit: docs/spark.md says how."))
                .compare(away);
    }

    private static Away.Source source(Arguments arguments) {
        if (LoadInput.check(arguments, "FILES or --generate N")) {
            return new Away.Source.Made(LoadInput.size(arguments), LoadInput.seed(arguments));
        }
        if (arguments.has(LoadInput.SEED)) {
            throw new WrongInput("--seed goes with --generate.");
        }
        var names = arguments.operands();
        return new Away.Source.Given(
                names.stream().filter(AwayInput::isTable).toList(),
                LoadInput.texts(List.copyOf(
                        names.stream().filter(Predicate.not(AwayInput::isTable)).toList())));
    }

    private static Optional<String> circuit(Arguments arguments, Shift shift) {
        var frame = org.asylia.engine.rule.Frame.on(shift.law().knownTo());
        return FrameOptions.over(frame, arguments, shift.law()).circuit();
    }
}
