package org.asylia.interview.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.asylia.engine.due.Deadline.Standing;
import org.asylia.engine.rule.Frame;
import org.asylia.interview.Answers;
import org.asylia.interview.Interview;
import org.asylia.interview.Reply;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Texts;

/// Where a person stands, in a few plain lines to send to a lawyer: how the doors stand, the nearest days, what it
/// turns on, and what is not known.
///
/// There is nothing in it that was answered: no name, no country, no date that was told, nothing of harm. What unknown
/// becomes: a question that was left open, or answered with "not sure" or "not now", is named as not known.
public final class WordsToCopy {

    private static final int NEAREST = 4;
    private static final int QUESTIONS = 8;

    private final Texts texts;
    private final StringBuilder lines = new StringBuilder();

    private WordsToCopy(Texts texts) {
        this.texts = texts;
    }

    public static String of(Interview interview, Answers answers, Frame frame, Texts texts) {
        var words = new WordsToCopy(texts);
        words.write(Outcome.of(interview, answers, frame, texts), words.notKnown(interview, answers, frame));
        return words.lines.toString();
    }

    private void write(Outcome outcome, List<String> notKnown) {
        lines.append(text("outcome.copy-title")).append('\n');
        lines.append(texts.day(outcome.asOf()).text()).append(". ");
        lines.append(texts.say(
                        "outcome.known-to",
                        Map.of("day", texts.day(outcome.lawKnownTo()).text()))
                .text());
        lines.append('\n');
        list(
                "outcome.doors",
                outcome.doors().stream()
                        .map(door -> door.title() + ": " + door.stands(texts))
                        .toList());
        list("outcome.dates", dates(outcome));
        var turns = new LinkedHashSet<String>();
        outcome.doors().forEach(door -> door.yours().forEach(said -> turns.add(said.text())));
        list("outcome.turns", turns.stream().limit(QUESTIONS).toList());
        list("outcome.not-known", notKnown);
        lines.append('\n').append(outcome.notice()).append('\n');
    }

    private List<String> dates(Outcome outcome) {
        var dates = new ArrayList<String>();
        for (var date : outcome.dates()) {
            if (date.standing() != Standing.PAST && date.plan().isPresent() && dates.size() < NEAREST) {
                dates.add(date.planned(texts).orElseThrow() + ": " + date.title() + " \u2013 " + date.status());
            }
        }
        return dates.isEmpty() ? List.of(text("outcome.no-dates")) : dates;
    }

    private List<String> notKnown(Interview interview, Answers answers, Frame frame) {
        return interview.path(answers, frame).entrySet().stream()
                .filter(each -> each.getValue().care() != Question.Care.DELICATE)
                .filter(each -> isSilent(answers.at(each.getKey()).orElse(Reply.SEEN)))
                .map(each -> text("question." + each.getValue().id()))
                .distinct()
                .toList();
    }

    private static boolean isSilent(Reply reply) {
        return reply instanceof Reply.NotSure || reply instanceof Reply.NotNow;
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.append('\n').append(text(heading)).append('\n');
            items.forEach(item -> lines.append("- ").append(item).append('\n'));
        }
    }

    private String text(String key) {
        return texts.say(key).text();
    }
}
