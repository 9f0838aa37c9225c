package org.asylia.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.rule.Frame;
import org.asylia.interview.Answers;
import org.asylia.interview.Interview;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.Step;
import org.asylia.interview.outcome.Outcome;
import org.asylia.interview.outcome.WordsToCopy;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.web.keep.Paused;
import org.asylia.web.visit.Visit;

/// The interview of a visit: what comes next, and what was said, kept up to date where the person chose to keep it.
final class Talk {

    private final Interview interview;
    private final Paused paused;
    private final Clock clock;

    Talk(Interview interview, Paused paused, Clock clock) {
        this.interview = interview;
        this.paused = paused;
        this.clock = clock;
    }

    Interview interview() {
        return interview;
    }

    /// The law of today; the circuit is not known.
    Frame frame() {
        return Frame.on(LocalDate.now(clock));
    }

    Step next(Visit visit) {
        return interview.next(visit.answers(), frame());
    }

    /// The address of what comes next.
    String nextPath(Visit visit) {
        return switch (next(visit)) {
            case Step.Ask(var place, _, _) -> path(visit, place);
            case Step.Show(var place, _, _) -> path(visit, place);
            case Step.Check _ -> "/check";
            case Step.End _ -> "/outcome";
        };
    }

    /// Which words of the questions are for this person.
    String variant(Visit visit) {
        return interview.variant(visit.answers(), frame());
    }

    static String path(Visit visit, Place place) {
        return "/q/" + visit.number(place);
    }

    Optional<Place> before(Visit visit, Place place) {
        return interview.before(place, visit.answers(), frame());
    }

    /// Takes an answer, and saves it too if the interview is kept under a code.
    void say(Visit visit, Place place, Reply reply) {
        synchronized (visit) {
            visit.answers(visit.answers().with(place, reply));
            visit.pausedAt().ifPresent(kept -> paused.save(kept, visit.text(), clock.instant()));
        }
    }

    String wordsToCopy(Answers answers, Language language) {
        return WordsToCopy.of(interview, answers, frame(), Texts.in(language));
    }

    /// The same in English, for an office; empty where it is English already.
    String wordsInEnglish(Answers answers, Language language) {
        return language.equals(Language.ENGLISH) ? "" : wordsToCopy(answers, Language.ENGLISH);
    }

    Outcome outcome(Answers answers, Texts texts) {
        return Outcome.of(interview, answers, frame(), texts);
    }
}
