package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.asylia.engine.rule.Frame;
import org.asylia.interview.plan.Question;

/// A whole interview with somebody, page by page. Every reply is checked as the pages would check it.
final class Talk {

    static final Interview INTERVIEW = Interview.standard();
    static final Frame FRAME = Frame.on(Person.TODAY);

    private static final int TOO_MANY = 150;
    private static final int SEVERAL = 20;

    private final List<Place> pages = new ArrayList<>();
    private final List<Answers> before = new ArrayList<>();
    private Answers answers = Answers.NONE;
    private int refused;

    /// Goes to the end with somebody who answers each question so.
    static Talk with(Function<Question, Reply> person) {
        var talk = new Talk();
        for (var next = talk.next(); next.isPresent(); next = talk.next()) {
            var page = next.get();
            talk.say(page, talk.accepted(page, person));
            assertTrue(talk.pages.size() < TOO_MANY, () -> "no end at " + page);
        }
        return talk;
    }

    /// Who names a country again is told so, and says something else, at last that it is not sure.
    private Reply accepted(Place page, Function<Question, Reply> person) {
        var question = INTERVIEW.plan().question(page.question());
        for (int often = 0; often < SEVERAL; often++) {
            var reply = person.apply(question);
            if (!INTERVIEW.refuses(page, reply, answers, FRAME).equals(Optional.of("country-again"))) {
                return reply;
            }
            refused++;
        }
        return Reply.NOT_SURE;
    }

    /// How often an entry was not taken, since it had been told already.
    int refused() {
        return refused;
    }

    Answers answers() {
        return answers;
    }

    /// The pages in the order in which they came.
    List<Place> pages() {
        return pages;
    }

    /// What had been said before each page.
    Answers before(int page) {
        return before.get(page);
    }

    Optional<Place> next() {
        return place(INTERVIEW.next(answers, FRAME));
    }

    static Optional<Place> place(Step step) {
        return switch (step) {
            case Step.Ask(var place, _, _) -> Optional.of(place);
            case Step.Show(var place, _, _) -> Optional.of(place);
            case Step.Check(var place, _, _) -> Optional.of(place);
            case Step.End _ -> Optional.empty();
        };
    }

    void say(Place page, Reply reply) {
        assertEquals(Optional.empty(), INTERVIEW.refuses(page, reply, answers, FRAME), () -> page + " " + reply);
        pages.add(page);
        before.add(answers);
        answers = answers.with(page, reply);
    }

    /// How many questions were asked before a page came; empty when it never came.
    Optional<Integer> questionsBefore(String id) {
        int asked = 0;
        for (var page : pages) {
            if (page.question().equals(id)) {
                return Optional.of(asked);
            }
            asked += INTERVIEW.plan().question(page.question()).kind().isQuestion() ? 1 : 0;
        }
        return Optional.empty();
    }
}
