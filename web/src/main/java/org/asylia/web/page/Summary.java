package org.asylia.web.page;

import java.util.List;
import org.asylia.interview.texts.Said;

/// What was said, line by line, each with a way to change it.
///
/// @param heading what it is about
/// @param intro what it says first
/// @param lines what was said
/// @param send the address the button sends to
/// @param button what the button says
/// @param back the page before
public record Summary(Shown heading, List<Shown> intro, List<Line> lines, String send, Shown button, String back) {

    /// @param about which entry of a list the question is about; empty where it is asked once only
    /// @param asked the question
    /// @param said the answer, as the person reads it
    /// @param change where it is changed
    public record Line(List<Said> about, Shown asked, Shown said, String change) {
        public Line {
            about = List.copyOf(about);
        }
    }

    public Summary {
        intro = List.copyOf(intro);
        lines = List.copyOf(lines);
    }
}
