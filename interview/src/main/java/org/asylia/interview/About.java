package org.asylia.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;

/// What the page of a question says: its words, and which entry of a list it is about, so that no two pages of one
/// interview say the same.
///
/// ```java
/// About.of(place, interview, answers, frame, texts);        // "About: Honduras", "About: people you do not know"
/// About.asked(place, texts, interview.variant(answers, frame));
/// ```
public final class About {

    private final Interview interview;
    private final Answers answers;
    private final Frame frame;
    private final Texts texts;

    private About(Interview interview, Answers answers, Frame frame, Texts texts) {
        this.interview = interview;
        this.answers = answers;
        this.frame = frame;
        this.texts = texts;
    }

    /// Which entries a question is about, outermost first; empty where it is asked once only.
    public static List<Said> of(Place place, Interview interview, Answers answers, Frame frame, Texts texts) {
        return new About(interview, answers, frame, texts).lines(place);
    }

    /// The question, in the words for this person and this entry.
    ///
    /// @param variant for whom the words are; empty for everybody
    public static Said asked(Place place, Texts texts, String variant) {
        var key = "question." + place.question();
        return texts.find(key + ".again")
                .filter(_ -> place.ordinal() > 1)
                .or(() -> texts.find(key, variant))
                .orElseThrow(() -> new IllegalArgumentException("There is no text '" + key + "' in en.tsv. Add it."));
    }

    /// What a day of the law is for, by its name; the title of its rule, in English, where nobody has named it yet.
    public static Said due(Rule rule, Texts texts) {
        return texts.find("due." + rule.id()).orElseGet(() -> texts.ofLaw("law." + rule.id(), rule.title()));
    }

    /// What helps to answer, in the words for this person; where no further entry is asked for, that and what it costs.
    ///
    /// @param variant for whom the words are; empty for everybody
    public static List<Said> help(Place place, Interview interview, Texts texts, String variant) {
        var question = interview.plan().question(place.question());
        boolean last = question.kind() == Question.Kind.MORE
                && interview.plan().entriesOf(question).stream().anyMatch(how -> how.most() == place.ordinal());
        return last
                ? List.of(texts.say("ui.last-entry"))
                : texts.find("help." + question.id(), variant).stream().toList();
    }

    private List<Said> lines(Place place) {
        if (place.item().isEmpty()) {
            return List.of();
        }
        var question = interview.plan().question(place.question());
        var lines = new ArrayList<Said>();
        if (question.kind() == Question.Kind.MORE && isNamed(question)) {
            soFar(place, lines);
            return List.copyOf(lines);
        }
        boolean names = interview.plan().namedBy(question).isPresent();
        for (var label : interview.about(place, answers, frame)) {
            switch (label.list()) {
                case "claims" -> lines.add(texts.say("entry.claims." + label.name()));
                case "countries", "stays" -> country(label, names, lines);
                default -> number("entry." + label.list(), label, lines);
            }
        }
        return List.copyOf(lines);
    }

    private boolean isNamed(Question question) {
        return interview.plan().entriesOf(question).stream()
                .anyMatch(how -> !how.names().isEmpty());
    }

    private void country(EntryLabel label, boolean names, List<Said> lines) {
        if (names || label.country().isEmpty()) {
            number("entry." + label.list() + ".unnamed", label, lines);
        } else {
            lines.add(texts.say("entry." + label.list(), "country", texts.country(label.country())));
        }
    }

    /// The first entry needs no number.
    private void number(String key, EntryLabel label, List<Said> lines) {
        if (!label.name().equals("1")) {
            lines.add(texts.say(key, Map.of("count", label.name())));
        }
    }

    /// Where a country has no name in the language, the whole line is in the language of its name, and marked so.
    private void soFar(Place place, List<Said> lines) {
        var codes = interview.toldSoFar(place, answers, frame);
        boolean own = codes.stream().noneMatch(code -> texts.country(code).isFallback(texts.language()));
        var said = own ? texts : Texts.in(texts.language().inJdk());
        codes.stream()
                .map(said::country)
                .reduce((one, next) -> said.say("list.more", Map.of("first", one.text(), "next", next.text())))
                .map(all -> said.say("entry.so-far", Map.of("countries", all.text())))
                .ifPresent(lines::add);
    }
}
