package org.asylia.law.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.Trial;

/// Says of a case where it stands, whose turn it is, and what is called for:
/// ```java
/// where(waiting("set")).stands("interview-set").next(APPLICANT).calls("step.affirmative.interview");
/// ```
/// The day is 7 October 2026 unless said.
final class Standing {

    private static final String TODAY = "2026-10-07";

    private final Consumer<Given> said;
    private final String day;

    private Standing(Consumer<Given> said, String day) {
        this.said = said;
        this.day = day;
    }

    static Standing where(Consumer<Given> said) {
        return new Standing(said, TODAY);
    }

    /// The same case, with more or other facts.
    Standing and(Consumer<Given> more) {
        return new Standing(said.andThen(more), day);
    }

    Standing on(String other) {
        return new Standing(said, other);
    }

    /// In this state, and in no other state of the case; the turns that follow are those of this state.
    At stands(String state) {
        for (var each : States.ALL) {
            if (each.track() == Track.CASE) {
                answers(Answer.of(each.id().equals(state)), each.rule().id());
            }
        }
        return new At(state);
    }

    /// Of these states in this one; a test of every state would only say it again.
    Standing standsAmong(List<String> states, String state) {
        for (var each : states) {
            answers(Answer.of(each.equals(state)), "state." + each);
        }
        return this;
    }

    /// Of all parts of the procedure the case is in this one.
    Standing isIn(String part) {
        for (var ladder : Ladders.ALL) {
            var id = ladder.part().id();
            answers(Answer.of(id.equals(part)), id);
        }
        return this;
    }

    /// These hold: rules by their ids.
    Standing calls(String... rules) {
        return answers(Answer.YES, rules);
    }

    Standing callsNot(String... rules) {
        return answers(Answer.NO, rules);
    }

    /// These are open, and turn on this fact.
    Standing turnsOn(Fact fact, String... rules) {
        for (var rule : rules) {
            check(rule).is(Answer.UNKNOWN).asksFor(fact);
        }
        return this;
    }

    /// Also in this state beside that of the case.
    Standing beside(String state, Actor... next) {
        answers(Answer.YES, "state." + state);
        turn(state, next);
        return this;
    }

    private Standing answers(Answer expected, String... rules) {
        for (var rule : rules) {
            check(rule).is(expected);
        }
        return this;
    }

    private Check check(String rule) {
        return Check.check(ProtectionLaw.ruleSet().rule(rule)).given(said).on(day);
    }

    private void turn(String state, Actor... next) {
        var given = Given.nothing();
        said.accept(given);
        Trial.make(
                "state." + state,
                given.toCase(),
                Frame.on(LocalDate.parse(day)),
                found -> assertEquals(List.of(next), turns(found, state), state));
    }

    private static List<Actor> turns(Determination found, String state) {
        return States.named(state).turns().stream()
                .filter(turn -> found.answer(turn.when(), found.about().root()) != Answer.NO)
                .map(Turn::who)
                .distinct()
                .toList();
    }

    /// A case whose state is known.
    final class At {
        private final String state;

        private At(String state) {
            this.state = state;
        }

        /// These act next, in this order, and nobody else.
        Standing next(Actor... who) {
            turn(state, who);
            return Standing.this;
        }
    }
}
