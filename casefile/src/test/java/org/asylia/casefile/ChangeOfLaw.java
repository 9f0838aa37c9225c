package org.asylia.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.whatif.Change;
import org.asylia.engine.whatif.Comparison;
import org.asylia.law.ProtectionLaw;

/// One case on the two sides of a change of law, as lines of `changes-of-law.tsv` state it: the conclusions that the
/// change touches itself, and the doors that follow.
///
/// @param name the change
/// @param file the case file
/// @param circuit the circuit; empty for that of the file
/// @param given facts told besides, as `./asylia diff --set` takes them, with a blank between each
/// @param moves `as-of`, or the fact whose day picks the law
/// @param before the last day of the old law
/// @param after the first day of the new law
/// @param why the authority, or why nothing changes for this person
/// @param expected each conclusion that is another one, as `rule [item]: was -> is`; empty where nothing changes
record ChangeOfLaw(
        String name,
        String file,
        String circuit,
        String given,
        String moves,
        String before,
        String after,
        String why,
        List<String> expected) {

    private static final List<String> HEADER = List.of(
            "change", "file", "circuit", "given", "moves", "before", "after", "why", "rule", "item", "was", "is");

    private static final CaseFileReader READER = new CaseFileReader(ProtectionLaw.ruleSet());
    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    ChangeOfLaw {
        expected = List.copyOf(expected);
    }

    static List<ChangeOfLaw> all() {
        Map<List<String>, List<String>> lines = new LinkedHashMap<>();
        for (var of : Decided.cells(table(), HEADER).values()) {
            var expected = lines.computeIfAbsent(of.subList(0, 8), _ -> new ArrayList<>());
            if (!of.get(8).equals("nothing")) {
                expected.add(line(of.get(8), of.get(9), of.get(10), of.get(11)));
            }
        }
        return lines.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static ChangeOfLaw of(List<String> of, List<String> expected) {
        return new ChangeOfLaw(
                of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5), of.get(6), of.get(7), expected);
    }

    private static Path table() {
        try {
            return Path.of(Objects.requireNonNull(ChangeOfLaw.class.getResource("changes-of-law.tsv"))
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /// Every conclusion that is another one, as `./asylia diff` shows them.
    List<Change> changes() {
        return Comparison.between(on(before), on(after));
    }

    Determination on(String day) {
        var file = READER.read(
                this.file, Decided.text(Decided.folder().resolve(this.file)).getBytes(StandardCharsets.UTF_8));
        for (var fact : given.isEmpty() ? new String[0] : given.split(" ")) {
            file = file.with(FactValue.of(file, fact));
        }
        if (!moves.equals("as-of")) {
            file = file.with(FactValue.of(file, moves + "=" + day));
        }
        return DETERMINER.determine(file.about(), frame(file, day));
    }

    private Frame frame(CaseFile file, String day) {
        var frame = file.frame().orOn(ProtectionLaw.KNOWN_TO);
        var there = circuit.isEmpty() ? frame : frame.inCircuit(circuit);
        return moves.equals("as-of") ? there.asOf(LocalDate.parse(day)) : there;
    }

    /// Whether a conclusion changed of itself, and not through another rule.
    static boolean isRoot(Change change) {
        return change.through().equals(List.of(change.rule()));
    }

    static String line(Change change) {
        return line(change.rule(), change.item(), word(change.before()), word(change.after()));
    }

    private static String line(String rule, String item, String was, String is) {
        return rule + " [" + item + "]: " + was + " -> " + is;
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return name + ", " + file + (circuit.isEmpty() ? "" : " in circuit " + circuit)
                + (given.isEmpty() ? "" : " given " + given) + ": " + moves + " " + before + " -> " + after;
    }
}
