package org.asylia.interview.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;

/// One door, in words, to stand beside the others.
///
/// @param id its rule
/// @param title its name
/// @param answer whether it is open; unknown is never shown as closed or open
/// @param status the same in words, with the way it leans
/// @param meaning what the door is, in a sentence or two
/// @param hint when it can be asked for, of a door that is closed for one reason only; else empty
/// @param why why it is closed, in one line, where it is called so; else empty
/// @param bars what can close it, every one of them
/// @param yours what it still turns on that the person can answer, as questions
/// @param others how many further things it turns on that a lawyer or a record must answer, or that must be judged
/// @param brings what it would bring
/// @param lacks what it would not bring
/// @param mayHaveMoved whether it rests on law that may have changed, or that nobody has checked
public record DoorView(
        String id,
        Said title,
        Answer answer,
        Said status,
        Said meaning,
        Optional<Said> hint,
        Optional<Said> why,
        List<BarView> bars,
        List<Said> yours,
        int others,
        List<Said> brings,
        List<Said> lacks,
        boolean mayHaveMoved) {

    public DoorView {
        bars = List.copyOf(bars);
        yours = List.copyOf(yours);
        brings = List.copyOf(brings);
        lacks = List.copyOf(lacks);
    }

    /// How it stands, with the reason why it is closed: for one line on paper or in words to copy.
    public Said stands(Texts texts) {
        return why.map(reason -> texts.say("outcome.why-closed", Map.of("status", status.text(), "why", reason.text())))
                .orElse(status);
    }

    /// A bar, and whether it applies.
    ///
    /// @param rule its rule
    /// @param name what it is called
    /// @param answer whether it applies; unknown is never no
    /// @param status the same in words
    public record BarView(String rule, Said name, Answer answer, Said status) {}
}
