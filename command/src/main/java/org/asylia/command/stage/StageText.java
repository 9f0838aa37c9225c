package org.asylia.command.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.asylia.command.answers.Asked;
import org.asylia.command.answers.FrameText;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.due.Deadline;
import org.asylia.law.Door;
import org.asylia.law.stage.Actor;
import org.asylia.law.stage.Transition;
import org.asylia.screening.Spoken;

/// Where a case stands, to read in a terminal.
public final class StageText {

    private static final int NAMES = 14;
    private static final int MOST = 8;
    private static final int PERHAPS = 5;

    private final Position position;
    private final Page page;

    private StageText(Position position, Look look) {
        this.position = position;
        this.page = new Page(look);
    }

    /// @param file the case file as it was named
    /// @param asked how the frame came about
    public static String of(Position position, List<Door> doors, String file, Asked asked, Look look) {
        var text = new StageText(position, look);
        var name = file.equals("-") ? "standard input" : file;
        text.page.row(0, Cell.rest("Where " + name + " stands").in(Tone.STRONG));
        FrameText.on(text.page, position.determination(), asked);
        text.where();
        text.turns();
        text.next();
        text.filings();
        text.days();
        text.grants(doors);
        return text.page
                .blank()
                .line("This is information, not a lawyer's advice.")
                .toString();
    }

    /// One line for a page that tells more than the stage.
    public static String line(Position position, String file) {
        if (position.settled()) {
            var held = position.held();
            var first = held.getFirst();
            var who = actors(first.turns());
            return first.state().title()
                    + (who.isEmpty() ? "" : " Next: " + who + ".")
                    + (held.size() > 1 ? " More is open beside it." : "")
                    + " [" + first.state().rule().id() + "]";
        }
        int many = position.possible().size();
        return many == 0 ? "" : "not known yet: " + many + " states are possible. See: ./asylia stage " + file;
    }

    static String actors(List<Next> turns) {
        return turns.stream().map(next -> next.turn().who().words()).distinct().collect(Collectors.joining(", or "));
    }

    private void where() {
        page.heading("Where the case stands");
        position.held().forEach(this::state);
        if (position.settled()) {
            return;
        }
        var possible = position.possible();
        page.line(2, "Not known yet. It may be one of " + possible.size() + ":");
        possible.stream().limit(MOST).forEach(standing -> page.item(4, "-", named(standing) + next(standing)));
        more(4, possible.size() - MOST);
        var asks = position.asks();
        if (!asks.isEmpty()) {
            page.blank().line(2, "Ask first:");
            asks.stream().limit(PERHAPS).forEach(open -> page.item(4, "-", open.says() + " [" + open.id() + "]"));
        }
    }

    private void state(Standing standing) {
        page.row(2, Cell.rest(named(standing)).in(Tone.STRONG));
    }

    private static String named(Standing standing) {
        return standing.state().title() + " [" + standing.state().rule().id() + "]";
    }

    private static String next(Standing standing) {
        return " Next: " + actors(standing.turns()) + ".";
    }

    private void turns() {
        if (position.held().isEmpty()) {
            return;
        }
        page.heading("Who acts next");
        for (var standing : position.held()) {
            for (var next : standing.turns()) {
                page.item(
                        2,
                        "-",
                        capital(next.turn().who().words()) + perhaps(next.answer()) + ": "
                                + next.turn().what() + ".");
            }
        }
    }

    private void next() {
        if (position.held().isEmpty()) {
            return;
        }
        page.heading("What may come next");
        for (var standing : position.held()) {
            if (standing.next().isEmpty()) {
                page.line(2, "Nothing more in this procedure.");
            }
            standing.next().forEach(this::transition);
        }
    }

    private void transition(Transition transition) {
        var by = transition.by().stream().map(Actor::words).collect(Collectors.joining(" or "));
        page.item(2, "-", capital(transition.event()) + " (" + by + ") -> " + transition.to());
        if (!transition.records().isEmpty()) {
            page.line(6, "Write down: " + transition.records() + ".");
        }
    }

    private void filings() {
        page.heading("What may be filed now, and where");
        var steps = position.steps().stream().filter(StageText::certain).toList();
        var forms = position.filings();
        var certain = forms.stream().filter(StageText::certain).toList();
        steps.forEach(step ->
                page.item(2, "-", step.rule().title() + " [" + step.rule().id() + "]"));
        certain.forEach(form -> {
            page.item(2, "-", form.rule().title() + " [" + form.rule().id() + "]");
            form.place().ifPresent(place -> page.line(6, capital(place.by().words()) + " -> " + place.where() + "."));
        });
        if (steps.isEmpty() && certain.isEmpty()) {
            page.line(2, "Nothing for certain, on what is known.");
        }
        perhaps(forms.stream()
                .filter(form -> !certain(form))
                .map(form -> form.rule().id())
                .toList());
    }

    /// What belongs to the state is named; of the rest only how much there is.
    private void perhaps(List<String> rules) {
        var here = rules.stream().filter(position::belongs).toList();
        if (!here.isEmpty()) {
            page.line(2, "Perhaps, once more is known: " + some(here) + ".");
        }
        int others = rules.size() - here.size();
        if (others > 0) {
            page.line(2, others + " more cannot be ruled out yet; --format json lists them.");
        }
    }

    private static boolean certain(Filing filing) {
        return filing.answer() == Answer.YES;
    }

    private static String some(List<String> words) {
        return words.size() <= MOST
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, MOST)) + " and " + (words.size() - MOST) + " more";
    }

    private void days() {
        var all = position.deadlines();
        if (all.isEmpty()) {
            return;
        }
        page.heading("The days that run");
        var running = all.stream().filter(day -> day.runs() == Answer.YES).toList();
        running.forEach(this::day);
        if (running.isEmpty()) {
            page.line(2, "None for certain, on what is known.");
        }
        perhaps(all.stream()
                .filter(day -> day.runs() != Answer.YES)
                .map(day -> day.rule().id())
                .distinct()
                .toList());
    }

    private void day(Deadline deadline) {
        var when = deadline.plan().map(Object::toString).orElse("day not known");
        page.item(2, when, deadline.rule().title() + " [" + deadline.rule().id() + "]");
    }

    private void grants(List<Door> doors) {
        var brought = position.grants(doors);
        if (brought.isEmpty()) {
            return;
        }
        page.heading("What a grant would bring");
        var together = new LinkedHashMap<String, List<Brought>>();
        brought.forEach(each -> together.computeIfAbsent(each.grant().title(), _ -> new ArrayList<>())
                .add(each));
        together.forEach((title, each) -> {
            page.row(2, Cell.rest(title).in(Tone.STRONG));
            each.forEach(one -> page.line(
                    4,
                    one.door().title() + ": " + (one.granted() == Answer.YES ? "GRANTED" : Spoken.door(one.answer()))));
            each.getFirst()
                    .grant()
                    .aspects()
                    .forEach(aspect -> page.row(
                            4,
                            Cell.of(NAMES, aspect.name()),
                            Cell.rest(aspect.says() + " (" + aspect.citation() + ")")));
        });
    }

    private void more(int indent, int count) {
        if (count > 0) {
            page.line(indent, "and " + count + " more; --format json lists all.");
        }
    }

    private static String perhaps(Answer answer) {
        return answer == Answer.YES ? "" : " (perhaps)";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
