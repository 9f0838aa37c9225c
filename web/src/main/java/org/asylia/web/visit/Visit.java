package org.asylia.web.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.interview.Answers;
import org.asylia.interview.AnswersText;
import org.asylia.interview.Place;
import org.asylia.interview.texts.Language;
import org.asylia.web.keep.Code;
import org.asylia.web.keep.FormText;
import org.asylia.web.keep.Opened;

/// One visit: what a person said so far, in memory only. Two windows may belong to the same visit, so every method is
/// guarded by the visit itself.
public final class Visit {

    private final Instant began;
    private Instant seen;
    private Language language;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private Answers answers = Answers.NONE;
    private Map<String, String> help = Map.of();
    private Optional<Opened> pausedAt = Optional.empty();
    private Optional<Code> shownOnce = Optional.empty();
    private Optional<Opened> request = Optional.empty();
    private Optional<Told> told = Optional.empty();
    private String calendar = "gregorian";

    Visit(Language language, Instant now) {
        this.language = language;
        this.began = now;
        this.seen = now;
    }

    synchronized boolean over(Instant now) {
        return !now.isBefore(ends());
    }

    synchronized void touch(Instant now) {
        seen = now;
    }

    /// When the visit ends, unless something is pressed before.
    public synchronized Instant ends() {
        var idle = seen.plus(Visits.IDLE);
        var last = began.plus(Visits.LONGEST);
        return idle.isBefore(last) ? idle : last;
    }

    /// What is left of it.
    public synchronized Duration left(Instant now) {
        return Duration.between(now, ends());
    }

    public synchronized Language language() {
        return language;
    }

    public synchronized void speak(Language chosen) {
        language = chosen;
    }

    /// Keeps what was sent to a page, with what was wrong with it, until that page is shown again.
    public synchronized void keep(String page, Draft draft) {
        drafts.put(page, draft);
    }

    public synchronized Draft draft(String page) {
        return drafts.getOrDefault(page, Draft.NONE);
    }

    public synchronized void drop(String page) {
        drafts.remove(page);
    }

    /// What was filled in to ask for help.
    public synchronized Map<String, String> help() {
        return help;
    }

    public synchronized void help(Map<String, String> filled) {
        var all = new LinkedHashMap<>(help);
        all.putAll(filled);
        help = Map.copyOf(all);
    }

    public synchronized void helpSent(Opened place, Code code) {
        help = Map.of();
        request = Optional.of(place);
        shownOnce = Optional.of(code);
    }

    public synchronized Answers answers() {
        return answers;
    }

    public synchronized void answers(Answers said) {
        answers = said;
    }

    /// The number of a place in the addresses of this visit: addresses stay in a browser's history, so they say nothing
    /// of what was asked.
    public synchronized int number(Place place) {
        int known = places.indexOf(place);
        if (known >= 0) {
            return known + 1;
        }
        places.add(place);
        return places.size();
    }

    public synchronized Optional<Place> place(int number) {
        return number >= 1 && number <= places.size() ? Optional.of(places.get(number - 1)) : Optional.empty();
    }

    /// All that was said, as one text to be sealed.
    public synchronized String text() {
        return FormText.of(
                Map.of("language", language.tag(), "calendar", calendar, "answers", AnswersText.write(answers)));
    }

    /// Takes up what was said in an earlier visit.
    public synchronized void read(String text) {
        var fields = FormText.read(text);
        Language.of(fields.getOrDefault("language", "")).ifPresent(said -> language = said);
        calendar = fields.getOrDefault("calendar", calendar);
        answers = AnswersText.read(fields.getOrDefault("answers", ""));
        places.clear();
        drafts.clear();
    }

    /// Where the request of this visit is kept.
    public synchronized Optional<Opened> request() {
        return request;
    }

    public synchronized void found(Opened place) {
        request = Optional.of(place);
    }

    public synchronized void forgetRequest() {
        request = Optional.empty();
    }

    /// Where this interview is kept, once the person chose to pause it.
    public synchronized Optional<Opened> pausedAt() {
        return pausedAt;
    }

    public synchronized void pause(Opened place) {
        pausedAt = Optional.of(place);
    }

    public synchronized void pause(Opened place, Code code) {
        pausedAt = Optional.of(place);
        shownOnce = Optional.of(code);
    }

    public synchronized void unpause() {
        pausedAt = Optional.empty();
    }

    /// The code that was just made: it is shown until the person goes on, and is not kept after that.
    public synchronized Optional<Code> shownOnce() {
        return shownOnce;
    }

    public synchronized void codeNoted() {
        shownOnce = Optional.empty();
    }

    /// The calendar in which dates are told, until another one is chosen.
    public synchronized String calendar() {
        return calendar;
    }

    public synchronized void calendar(String chosen) {
        calendar = chosen;
    }

    /// Something to say on the next page, by its key and what stands in its places.
    public synchronized void tell(String key, String... values) {
        told = Optional.of(new Told(key, List.of(values)));
    }

    public synchronized Optional<Told> told() {
        var words = told;
        told = Optional.empty();
        return words;
    }

    /// Never what was said.
    @Override
    public String toString() {
        return "a visit";
    }

    /// Something to say.
    ///
    /// @param key which words
    /// @param values what stands in their places
    public record Told(String key, List<String> values) {
        public Told {
            values = List.copyOf(values);
        }
    }

    /// What was sent to a page that could not take it, and why.
    ///
    /// @param fields as they were sent
    /// @param faults what is wrong, by field: the key of the words that say so
    public record Draft(Map<String, List<String>> fields, Map<String, String> faults) {

        /// Nothing was sent.
        public static final Draft NONE = new Draft(Map.of(), Map.of());

        public Draft {
            fields = Map.copyOf(fields);
            faults = new LinkedHashMap<>(faults);
        }

        public String field(String name) {
            var values = fields.getOrDefault(name, List.of());
            return values.isEmpty() ? "" : values.getFirst();
        }

        public boolean isEmpty() {
            return fields.isEmpty() && faults.isEmpty();
        }
    }
}
