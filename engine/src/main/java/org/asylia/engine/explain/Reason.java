package org.asylia.engine.explain;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;

/// One step of an explanation: what was answered, and the decisive reasons below it.
///
/// @param kind what answered
/// @param id the rule, fact, judgment or point
/// @param item the entry it is about, such as `countries[VE]`; empty for the case
/// @param says it in words
/// @param answer the answer
/// @param why why it is unknown, where it is a leaf
/// @param citations the paragraphs, for a rule
/// @param dates the dates and the status of the text applied, for a rule
/// @param because the decisive reasons; empty for a leaf
public record Reason(
        Kind kind,
        String id,
        String item,
        String says,
        Answer answer,
        Optional<Why> why,
        List<String> citations,
        String dates,
        List<Reason> because) {

    public Reason {
        citations = List.copyOf(citations);
        because = List.copyOf(because);
    }

    /// What answers.
    public enum Kind {
        RULE,
        FACT,
        COMPARISON,
        JUDGMENT,
        FACTOR,
        CONTESTED,
        READING,
        NOT_ENCODED,
        LAW,
        LIST,
        LAYER,
        PRESUMPTION
    }

    static Reason leaf(Kind kind, String id, String item, String says, Answer answer) {
        return new Reason(kind, id, item, says, answer, Optional.empty(), List.of(), "", List.of());
    }

    static Reason unknown(Kind kind, String id, String item, String says, Why why) {
        return new Reason(kind, id, item, says, Answer.UNKNOWN, Optional.of(why), List.of(), "", List.of());
    }
}
