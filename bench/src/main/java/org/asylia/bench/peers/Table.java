package org.asylia.bench.peers;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Locale;
import org.asylia.bench.peers.Contender.Name;

/// What was measured, as a page in Markdown.
final class Table {

    private final Outcome outcome;
    private final StringBuilder text = new StringBuilder();

    Table(Outcome outcome) {
        this.outcome = outcome;
    }

    String text() {
        head();
        for (var set : outcome.sets()) {
            set(set);
        }
        growth();
        memory();
        text.append("\n## What is unfair, and to whom\n\n");
        for (var point : Unfair.POINTS) {
            text.append("- **To ")
                    .append(point.to())
                    .append(".** ")
                    .append(point.why())
                    .append('\n');
        }
        return text.toString();
    }

    private void head() {
        var law = outcome.law();
        text.append("# Beside other engines: the same law, the same cases, the same answers\n\n");
        say(
                "Of the law's %d rules %d are given to the peers, translated by machine from our conditions; %d of"
                        + " them are not the same for every one of these cases. The small set is the first %d of those"
                        + " with all they rest on. A row has %d columns.%n",
                law.rules(), law.given(), law.differ(), law.few(), law.columns());
        law.leftOut().forEach((why, many) -> say("Left out: %d, for %s.%n", many, why));
        say(
                "%nEvery run of every reader counted the yes and the no of each rule, and was held to ours: equal."
                        + " Two rounds to warm up, five counted, all in turn in one process (one and three for who takes"
                        + " longer than three seconds a round); medians [least..most].%nJava %s, %d processors, load %.1f when it began and %.1f when it ended;"
                        + " the load of others moves every figure, ratios least.%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                outcome.loadBefore(),
                outcome.loadAfter());
    }

    private void set(String set) {
        say("%n## %s%n%n", set);
        say("| reader | cases | ns a case | times ours | bytes allocated a case |%n|---|--:|--:|--:|--:|%n");
        double ours = outcome.main(set, Name.COLUMNS).orElseThrow().median();
        for (var name : Name.values()) {
            outcome.main(set, name)
                    .ifPresent(row -> say(
                            "| %s | %,d | %s [%s..%s] | %s | %s |%n",
                            name.words(),
                            row.contender().cases(),
                            number(row.median()),
                            number(row.least()),
                            number(row.most()),
                            number(row.median() / ours),
                            name == Name.DUCKDB || name == Name.DUCKDB_2 ? "native" : number(row.allocated())));
        }
        checksums(set);
    }

    private void checksums(String set) {
        var sums = outcome.measured().stream()
                .map(Rounds.Measured::contender)
                .filter(each -> each.set().equals(set))
                .sorted(Comparator.comparingInt(Contender::cases))
                .map(each -> "%,d cases %016x"
                        .formatted(each.cases(), each.expected().checksum()))
                .distinct()
                .collect(joining("; "));
        say("%nChecksums, equal for all readers of as many cases: %s.%n", sums);
    }

    private void growth() {
        say("%n## Growth%n%n| cases |");
        for (var set : outcome.sets()) {
            say(" columns, %s | DuckDB, %s |", set, set);
        }
        say("%n|--:|%s%n", "--:|--:|".repeat(outcome.sets().size()));
        for (int size : outcome.wish().sizes()) {
            say("| %,d |", size);
            for (var set : outcome.sets()) {
                say(" %s | %s |", at(set, Name.COLUMNS, size), at(set, Name.DUCKDB, size));
            }
            say("%n");
        }
        say("%nFrom the small set to the large one:");
        for (var name : Name.values()) {
            var few = outcome.main(outcome.sets().getFirst(), name);
            var all = outcome.main(outcome.sets().getLast(), name);
            if (few.isPresent() && all.isPresent()) {
                say(
                        " %s %.1f times;",
                        name.words(), all.get().median() / few.get().median());
            }
        }
        say("%n");
    }

    private String at(String set, Name name, int size) {
        return outcome.at(set, name, size).map(row -> number(row.median())).orElse("not run");
    }

    private void memory() {
        var bytes = outcome.bytes();
        var set = outcome.sets().getLast();
        double limit = bytes.read() / outcome.bandwidth();
        double share = limit / outcome.main(set, Name.COLUMNS).orElseThrow().median();
        say(
                "%n## Memory%n%nOur columns hold %.1f bytes a case, of everything the case says; DuckDB %.1f, of the"
                        + " rows. One thread reads %.1f GB/s here (1 GiB added up). All rules together read %.1f bytes"
                        + " a case, so that memory alone would allow %.2f ns a case: the columns reach %.1f %% of that."
                        + " Making a row and handing it to DuckDB took %s ns a case, which is not counted above.%n",
                bytes.packed(),
                bytes.duckDb(),
                outcome.bandwidth(),
                bytes.read(),
                limit,
                share * 100,
                number(outcome.loading()));
    }

    private void say(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }

    /// Three digits that count.
    static String number(double value) {
        if (value >= 100) {
            double step = Math.pow(10, Math.floor(Math.log10(value)) - 2);
            return String.format(Locale.ROOT, "%,.0f", Math.round(value / step) * step);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
