package org.asylia.command.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.ask.GoalState;
import org.asylia.engine.ask.Inquiry;
import org.asylia.engine.ask.Question;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.exact.SettlingSet;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.law.Door;
import org.asylia.screening.Screening;
import org.asylia.screening.Spoken;
import org.asylia.screening.TurnsOn;

/// What to ask next, to read in a terminal.
public final class AskText {

    private static final int QUESTIONS = 10;
    private static final int SETS = 2;

    private final Inquiry inquiry;
    private final Effects effects;
    private final Map<String, String> titles = new HashMap<>();
    private final Page page;

    private AskText(Inquiry inquiry, Effects effects, List<Door> doors, Look look) {
        this.inquiry = inquiry;
        this.effects = effects;
        this.page = new Page(look);
        doors.forEach(door -> titles.put(door.id(), door.title()));
    }

    /// @param effects what single answers would settle
    /// @param file the case file as it was named
    public static String of(
            Determination determination,
            Inquiry inquiry,
            Effects effects,
            List<Door> doors,
            String file,
            Asked asked,
            Look look) {
        var text = new AskText(inquiry, effects, doors, look);
        text.page.row(
                0,
                Cell.rest("What to ask next for " + (file.equals("-") ? "standard input" : file))
                        .in(Tone.STRONG));
        FrameText.on(text.page, determination, asked);
        return text.write();
    }

    private String write() {
        questions("Questions", false);
        questions("Judgments, for a practitioner to make and to record with a reason", true);
        if (inquiry.next().isEmpty()) {
            page.blank().line("Nothing that could be asked would change any answer.");
        }
        page.heading("What would settle each door");
        inquiry.goals().forEach(this::goal);
        return page.blank().line("This is information, not a lawyer's advice.").toString();
    }

    private void questions(String heading, boolean judgments) {
        var all = inquiry.next().stream()
                .filter(each -> (each.about().kind() == Reason.Kind.JUDGMENT) == judgments)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (int i = 0; i < Math.min(all.size(), QUESTIONS); i++) {
            question(i + 1, all.get(i));
        }
        if (all.size() > QUESTIONS) {
            page.line(2, "and " + (all.size() - QUESTIONS) + " more; --format json lists all.");
        }
    }

    private void question(int number, Question question) {
        var about = question.about();
        page.row(0, Cell.of(3, number + "."), Cell.rest(question.says()));
        if (!question.reason().isEmpty()) {
            page.line(4, question.reason());
        }
        var place = about.item().isEmpty() ? about.id() : about.item() + "/" + about.id();
        boolean all = question.goals().size() == titles.size() && titles.size() > 1;
        page.line(
                4,
                "[" + place + "] matters to: "
                        + (all
                                ? "every door"
                                : String.join(
                                        "; ",
                                        question.goals().stream()
                                                .map(this::title)
                                                .toList())));
        effects.of(question).forEach(this::effect);
    }

    private void effect(Effects.Effect effect) {
        for (var door : Answer.values()) {
            var titles = effect.settles().entrySet().stream()
                    .filter(settled -> settled.getValue() == door)
                    .map(settled -> title(settled.getKey()))
                    .toList();
            if (!titles.isEmpty()) {
                page.item(4, "-", "if " + effect.words() + ", " + Spoken.door(door) + ": " + String.join("; ", titles));
            }
        }
    }

    private String title(String goal) {
        return titles.getOrDefault(goal, goal);
    }

    private void goal(String goal, GoalState state) {
        var answer = Screening.answer(state);
        page.row(2, Cell.of(40, title(goal)), Cell.rest(Spoken.door(answer)).in(Tones.of(answer)));
        if (answer.isUnknown() && state.settling().isEmpty()) {
            page.line(4, "Too much is open to work out the smallest sets. Ask the first questions, then ask again.");
        }
        sets("OPEN, if", state.settling().stream().filter(SettlingSet::yes).toList());
        sets("CLOSED, if", state.settling().stream().filter(set -> !set.yes()).toList());
    }

    private void sets(String lead, List<SettlingSet> sets) {
        for (var set : sets.stream().limit(SETS).toList()) {
            page.line(4, lead);
            for (var given : set.answers()) {
                var item = given.to().item().isEmpty() ? "" : " (" + given.to().item() + ")";
                page.item(6, "-", notAsked(given.to()) + given.to().says() + item + " -> " + given.value());
            }
        }
        if (sets.size() > SETS) {
            page.line(4, "and " + (sets.size() - SETS) + " more such sets");
        }
    }

    /// Some of what would settle a door is no question to the person.
    private static String notAsked(Open open) {
        return switch (TurnsOn.of(open)) {
            case ASK -> "";
            case JUDGE -> "to be judged: ";
            case CONTESTED -> "if the law is read so: ";
            case NOT_ENCODED -> "not decided by this software: ";
        };
    }
}
