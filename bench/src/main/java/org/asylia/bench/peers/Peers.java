package org.asylia.bench.peers;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Frame;
import org.asylia.law.ProtectionLaw;

/// Measures our readers beside the peers and writes a table, a picture and the figures as JSON.
public final class Peers {

    static final Frame FRAME = Frame.on(LocalDate.of(2026, 10, 1)).inCircuit("9");

    private static final int FEW = 60;

    private Peers() {}

    /// @param args `--out DIR`, where the files go; `--part N` for one case in so many, to try it out
    public static void main(String[] args) throws Exception {
        // SLF4J, which the peers log through, says that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Wish wish;
        try {
            wish = Wish.of(List.of(args));
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
            return;
        }
        System.err.println("Measuring beside other engines; this takes about a quarter of an hour on a quiet machine.");
        var outcome = measure(wish);
        Files.createDirectories(wish.out());
        var table = new Table(outcome).text();
        Files.writeString(wish.out().resolve("peers.md"), table);
        Files.writeString(wish.out().resolve("peers.json"), new Figures(outcome).json());
        Files.writeString(wish.out().resolve("peers.svg"), new Picture(outcome).svg());
        System.out.println(table);
        System.err.println("Written: peers.md, peers.json and peers.svg in " + wish.out());
    }

    private static void say(String what) {
        System.err.printf("  %s%n", what);
    }

    private static Outcome measure(Wish wish) throws Exception {
        double load = Outcome.load();
        say("reading memory");
        double bandwidth = Memory.bandwidth();
        var law = ProtectionLaw.ruleSet();
        say("making and packing " + wish.most() + " cases");
        var cases = new Cases(law, wish.most());
        var translator = new Translator(law, FRAME, cases.seen());
        var all = translator.all();
        var few = translator.some(FEW);
        say("the peers get %d rules of %d, in %d columns"
                .formatted(all.rules().size(), law.rules().size(), all.read().cardinality()));
        var measured = new ArrayList<Rounds.Measured>();
        try (var duck = new DuckDb()) {
            long start = System.nanoTime();
            say("loading " + wish.million() + " rows into DuckDB");
            cases.load(duck, all, wish);
            double loading = (double) (System.nanoTime() - start) / wish.million();
            long duckBytes = duck.bytes();
            cases.loadFewer(duck, wish);
            for (var sheet : List.of(few, all)) {
                var set = new Readers(cases, sheet, duck, wish);
                var name = sheet.rules().size() + " rules";
                say(name + ": building the engines");
                var contenders = set.contenders(name);
                measured.addAll(new Rounds(sheet.rules()).run(contenders, step -> say(name + ": " + step)));
            }
            var bytes = new Outcome.Bytes(
                    (double) cases.bytes() / wish.most(),
                    (double) duckBytes / wish.million(),
                    new Ours(law, FRAME, cases.layout(), cases.present(), all.rules(), 1).reads() / 8.0);
            return new Outcome(
                    wish,
                    load,
                    Outcome.load(),
                    bandwidth,
                    Outcome.Law.of(law, few, all, translator),
                    bytes,
                    loading,
                    measured);
        }
    }
}
