package org.asylia.command.answers;

import java.util.List;
import java.util.stream.Collectors;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;
import org.asylia.screening.BarState;
import org.asylia.screening.DoorState;
import org.asylia.screening.Spoken;

/// The bars to one door, every one of them: yes, unknown, or no.
final class BarsText {

    private static final int NAMES = 11;

    private final Page page;

    BarsText(Page page) {
        this.page = page;
    }

    /// Every bar. One that applies or may apply is named in full, under the first door it belongs to.
    void write(DoorState state, List<DoorState> told) {
        if (state.bars().isEmpty()) {
            return;
        }
        page.line(2, "Bars");
        for (var answer : List.of("yes", "unknown")) {
            var bars = state.bars().stream()
                    .filter(bar -> bar.answer().word().equals(answer))
                    .toList();
            if (answer.equals("unknown")
                    && !bars.isEmpty()
                    && told.stream().anyMatch(at -> at.bars().containsAll(bars))) {
                named(answer, bars, Tone.OPEN);
            } else {
                bars.forEach(this::bar);
            }
        }
        named(
                "no",
                state.bars().stream().filter(bar -> bar.answer() == Answer.NO).toList(),
                Tone.PLAIN);
    }

    private void bar(BarState bar) {
        page.row(
                4,
                Cell.of(NAMES, bar.answer().word()).in(bar.answer() == Answer.YES ? Tone.BAD : Tone.OPEN),
                Cell.rest(bar.rule().title() + Spoken.leaning(bar.answer()) + " ["
                        + bar.rule().id() + "]"));
    }

    private void named(String answer, List<BarState> bars, Tone tone) {
        var names = bars.stream()
                .map(bar -> bar.name() + Spoken.leaning(bar.answer()))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            page.row(4, Cell.of(NAMES, answer).in(tone), Cell.rest(names));
        }
    }
}
