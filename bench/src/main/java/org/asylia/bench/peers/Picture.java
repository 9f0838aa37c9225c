package org.asylia.bench.peers;

import java.util.List;
import java.util.Locale;
import org.asylia.bench.peers.Contender.Name;

/// The table as a picture: a bar a reader on a scale of powers of ten, dark for the small set of rules, light for the
/// large one. Its fonts are the reader's own, and it says in words what it shows.
final class Picture {

    private static final int WIDTH = 1_000;
    private static final int LEFT = 290;
    private static final int RIGHT = 110;
    private static final int TOP = 112;
    private static final int ROW = 54;
    private static final int BAR = 19;
    private static final List<String> OURS = List.of("#0b5c55", "#58b5aa");
    private static final List<String> PEERS = List.of("#7a3b10", "#dd9a62");

    private final Outcome outcome;
    private final StringBuilder svg = new StringBuilder();
    private final List<Name> names;
    private final int lowest;
    private final int highest;

    Picture(Outcome outcome) {
        this.outcome = outcome;
        this.names = List.of(Name.values());
        var shown = outcome.sets().stream()
                .flatMap(set -> names.stream().flatMap(name -> outcome.main(set, name).stream()))
                .map(Rounds.Measured::median)
                .toList();
        // Half the least, so that no bar vanishes.
        this.lowest = (int) Math.max(
                0, Math.floor(Math.log10(shown.stream().min(Double::compare).orElseThrow() / 2)));
        this.highest =
                (int) Math.ceil(Math.log10(shown.stream().max(Double::compare).orElseThrow()));
    }

    String svg() {
        int height = TOP + names.size() * ROW + 70;
        say(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-labelledby=\"title what\" font-family=\"system-ui, sans-serif\">%n",
                WIDTH, height);
        say("<title id=\"title\">Nanoseconds a case, by reader, on a scale of powers of ten</title>%n");
        say("<desc id=\"what\">%s</desc>%n", inWords());
        say("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, height);
        text(24, 34, 21, "start", "#1b1b1b", "The same law, the same cases, the same answers: time for one case");
        text(
                24,
                58,
                14,
                "start",
                "#4a4a4a",
                "Medians of rounds in one process, a thin line from the least to the most; each grey line is ten times the one"
                        + " before.");
        legend();
        scale(height);
        for (int i = 0; i < names.size(); i++) {
            reader(names.get(i), TOP + i * ROW);
        }
        text(
                24,
                height - 14,
                13,
                "start",
                "#4a4a4a",
                "Shorter is faster. What is unfair in this, and to whom, stands beside the table in peers.md.");
        return svg.append("</svg>\n").toString();
    }

    private String inWords() {
        var words = new StringBuilder();
        for (var set : outcome.sets()) {
            words.append("With ").append(set).append(": ");
            for (var name : names) {
                outcome.main(set, name)
                        .ifPresent(row -> words.append(name.words())
                                .append(' ')
                                .append(time(row.median()))
                                .append("; "));
            }
        }
        return words.toString().strip();
    }

    private void legend() {
        int x = 24;
        for (int i = 0; i < outcome.sets().size(); i++) {
            var set = outcome.sets().get(i);
            say("<rect x=\"%d\" y=\"74\" width=\"14\" height=\"14\" fill=\"%s\"/>%n", x, OURS.get(i));
            say("<rect x=\"%d\" y=\"74\" width=\"14\" height=\"14\" fill=\"%s\"/>%n", x + 17, PEERS.get(i));
            text(x + 38, 86, 14, "start", "#1b1b1b", set + " (green: ours, brown: peers)");
            x += 330;
        }
    }

    private void scale(int height) {
        for (int power = lowest; power <= highest; power++) {
            double x = x(Math.pow(10, power));
            say(
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#d5d5d5\"/>%n",
                    x, TOP - 10, x, height - 62);
            text(x, height - 42, 13, "middle", "#4a4a4a", step(power));
        }
    }

    private void reader(Name name, int y) {
        text(LEFT - 12, y + 17, 14, "end", "#1b1b1b", name.words());
        var cases = outcome.main(outcome.sets().getLast(), name);
        cases.ifPresent(row -> text(
                LEFT - 12,
                y + 34,
                12,
                "end",
                "#4a4a4a",
                String.format(Locale.ROOT, "%,d cases", row.contender().cases())));
        for (int i = 0; i < outcome.sets().size(); i++) {
            var colour = (name.isOurs() ? OURS : PEERS).get(i);
            int top = y + i * (BAR + 2);
            outcome.main(outcome.sets().get(i), name).ifPresent(row -> bar(row, top, colour));
        }
    }

    private void bar(Rounds.Measured row, int top, String colour) {
        double end = x(row.median());
        say(
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                LEFT, top, Math.max(1, end - LEFT), BAR, colour);
        say(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#1b1b1b\" stroke-width=\"2\"/>%n",
                x(row.least()), top + BAR / 2.0, x(row.most()), top + BAR / 2.0);
        text(x(row.most()) + 8, top + 14, 13, "start", "#1b1b1b", time(row.median()));
    }

    private double x(double nanoseconds) {
        double part = (Math.log10(nanoseconds) - lowest) / (highest - lowest);
        return LEFT + Math.max(0, part) * (WIDTH - LEFT - RIGHT);
    }

    private static String time(double nanoseconds) {
        if (nanoseconds >= 1e6) {
            return Table.number(nanoseconds / 1e6) + " ms";
        }
        return nanoseconds >= 1e3 ? Table.number(nanoseconds / 1e3) + " µs" : Table.number(nanoseconds) + " ns";
    }

    private static String step(int power) {
        var units = List.of("ns", "µs", "ms", "s");
        return "1" + "0".repeat(power % 3) + " " + units.get(power / 3);
    }

    private void text(double x, double y, int size, String anchor, String colour, String what) {
        say(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x, y, size, anchor, colour, what.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private void say(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
