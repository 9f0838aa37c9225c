package org.asylia.calendar.permit;

import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.time.DateRange;

/// What one event does, or may do, to the clock, as a rule says.
///
/// @param by the path of the event
/// @param sort what it does
/// @param holds yes, or unknown or leaning while it may do it; never no
/// @param rule the rule that says so
/// @param texts the texts of the rule that govern or may govern
/// @param day the day of the event
/// @param until for a stop, the day on which the clock runs again; any day while that is not known
/// @param credit for an end, whether the days from it to a remand count in the end
/// @param anew for an end, whether a new filing after it starts a new clock
public record Effect(
        String by,
        Sort sort,
        Answer holds,
        Rule rule,
        List<Text> texts,
        DateRange day,
        DateRange until,
        Answer credit,
        Answer anew) {

    /// The kinds of effect.
    public enum Sort {
        /// The clock starts.
        START,
        /// It stops for a time.
        STOP,
        /// It stops and nothing but an excuse starts it again.
        STOP_FOR_GOOD,
        /// A decision ends it.
        END,
        /// A remand opens it again.
        REOPEN
    }

    public Effect {
        texts = List.copyOf(texts);
    }

    boolean certain() {
        return holds == Answer.YES;
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }

    Effect onlyPerhaps() {
        return new Effect(by, sort, Answer.UNKNOWN, rule, texts, day, until, credit, anew);
    }

    Effect until(DateRange other) {
        return new Effect(by, sort, holds, rule, texts, day, other, credit, anew);
    }

    Effect on(DateRange other) {
        return new Effect(by, sort, holds, rule, texts, other, until, credit, anew);
    }

    Effect credited(Answer other) {
        return new Effect(by, sort, holds, rule, texts, day, until, other, anew);
    }
}
