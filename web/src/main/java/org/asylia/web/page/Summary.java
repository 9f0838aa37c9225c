package org.asylia.web.page;

import java.util.List;

/// What was said, line by line, each with a way to change it.
///
/// @param heading what it is about
/// @param intro what it says first
/// @param lines what was said
/// @param send the address the button sends to
/// @param button what the button says
/// @param back the page before
public record Summary(Shown heading, List<Shown> intro, List<Line> lines, String send, Shown button, String back) {

    /// @param about what the question is about, where it is asked more than once; may be empty
    /// @param asked the question
    /// @param said the answer, as the person reads it
    /// @param change where it is changed
    public record Line(String about, Shown asked, Shown said, String change) {}

    public Summary {
        intro = List.copyOf(intro);
        lines = List.copyOf(lines);
    }
}
