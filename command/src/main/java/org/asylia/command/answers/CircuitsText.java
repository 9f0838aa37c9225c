package org.asylia.command.answers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asylia.command.law.Said;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Reading;
import org.asylia.screening.Spoken;

/// One matter in every circuit, to read in a terminal.
public final class CircuitsText {

    private static final int STATUS = 27;

    private final AcrossCircuits across;
    private final Page page;

    private CircuitsText(AcrossCircuits across, Look look) {
        this.across = across;
        this.page = new Page(look);
    }

    /// @param file the case file as it was named
    public static String of(AcrossCircuits across, String file, Look look) {
        return new CircuitsText(across, look).write(file);
    }

    private String write(String file) {
        var first = across.circuits().values().iterator().next();
        page.row(
                0,
                Cell.rest("Every circuit, for " + (file.equals("-") ? "standard input" : file))
                        .in(Tone.STRONG));
        page.line("As of " + first.frame().asOf() + ". "
                + Said.knownTo(first.law().knownTo()));
        page.heading("The doors");
        across.doors().forEach((door, answers) -> {
            page.line(2, door.title());
            AcrossCircuits.grouped(answers).forEach(this::door);
        });
        if (across.points().isEmpty()) {
            page.heading("No conclusion differs from circuit to circuit.");
        } else {
            points("What turns a door", true);
            points("Where the law parts too, without turning a door here", false);
        }
        return page.blank().line("This is information, not a lawyer's advice.").toString();
    }

    private void door(Answer answer, List<String> circuits) {
        page.row(4, Cell.of(STATUS, Spoken.door(answer)).in(Tones.of(answer)), Cell.rest(inWords(circuits)));
    }

    private void points(String heading, boolean turning) {
        var points = across.points().stream()
                .filter(point -> point.turns().isEmpty() != turning)
                .toList();
        if (!points.isEmpty()) {
            page.heading(heading);
            points.forEach(this::point);
        }
    }

    private void point(AcrossCircuits.Point point) {
        page.item(
                2,
                "-",
                point.rule().title() + (point.item().isEmpty() ? "" : " (" + point.item() + ")") + "  ["
                        + point.rule().id() + "; " + point.rule().citations().getFirst() + "]");
        AcrossCircuits.grouped(point.answers())
                .forEach((answer, circuits) -> page.line(4, Spoken.answer(answer) + ": " + inWords(circuits)));
        point.readings().forEach((asked, live) -> {
            page.line(4, asked.question());
            AcrossCircuits.grouped(live).forEach(this::readings);
        });
    }

    private void readings(List<Reading> readings, List<String> circuits) {
        page.line(6, inWords(circuits) + ":");
        for (var reading : readings) {
            page.line(8, reading.label() + " " + reading.source());
        }
    }

    /// The circuits, or those that are not among them if they are fewer.
    private String inWords(List<String> circuits) {
        var others = across.circuits().keySet().stream()
                .filter(circuit -> !circuits.contains(circuit))
                .toList();
        if (others.isEmpty()) {
            return "every circuit";
        }
        return others.size() < circuits.size() ? "every circuit but " + listed(others) : listed(circuits);
    }

    private static String listed(List<String> circuits) {
        return circuits.stream().map(CircuitsText::inWords).collect(Collectors.joining(", "));
    }

    /// `1st`, `D.C.`
    private static String inWords(String circuit) {
        return Map.of("1", "1st", "2", "2d", "3", "3d", "dc", "D.C.").getOrDefault(circuit, circuit + "th");
    }
}
