package org.asylia.command.answers;

import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;

/// The tone in which an answer is shown; its words say the same without it.
final class Tones {

    private Tones() {}

    static Tone of(Answer answer) {
        return switch (answer) {
            case YES -> Tone.GOOD;
            case NO -> Tone.BAD;
            case LEANING_NO, UNKNOWN, LEANING_YES -> Tone.OPEN;
        };
    }
}
