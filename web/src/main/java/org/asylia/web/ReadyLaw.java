package org.asylia.web;

import java.time.Clock;
import java.time.LocalDate;
import org.asylia.engine.rule.Frame;
import org.asylia.interview.Answers;
import org.asylia.interview.Interview;
import org.asylia.interview.Reply;
import org.asylia.interview.Step;
import org.asylia.interview.outcome.Outcome;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;

/// Reads the law while the server starts, beside everything else, and goes through an interview that is sure of nothing:
/// so the first person's first question finds all of it ready.
final class ReadyLaw implements Runnable {

    private static final int PAGES = 40;

    private final Clock clock;

    private ReadyLaw(Clock clock) {
        this.clock = clock;
    }

    static void reads(Clock clock) {
        Thread.ofPlatform().daemon().name("law").start(new ReadyLaw(clock));
    }

    @Override
    public void run() {
        var interview = Interview.standard();
        var frame = Frame.on(LocalDate.now(clock));
        var answers = Answers.NONE;
        for (int page = 0; page < PAGES; page++) {
            switch (interview.next(answers, frame)) {
                case Step.Ask(var place, _, _) -> answers = answers.with(place, Reply.NOT_SURE);
                case Step.Show(var place, _, _) -> answers = answers.with(place, Reply.SEEN);
                case Step.Check(var place, _, _) -> answers = answers.with(place, Reply.SEEN);
                case Step.End _ -> page = PAGES;
            }
        }
        Outcome.of(interview, answers, frame, Texts.in(Language.ENGLISH));
    }
}
