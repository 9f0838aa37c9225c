package org.asylia.web.page;

import java.util.List;
import java.util.Optional;
import org.asylia.interview.texts.Said;

/// A page with one question.
///
/// @param path the address of the page
/// @param stage which part of the interview this is, in words
/// @param about what the question is about, where it is asked of several entries; may be empty
/// @param question the question
/// @param help what helps to answer; empty list where there is none
/// @param why why it is asked
/// @param shape how it is answered
/// @param options what can be chosen
/// @param chosen what stands chosen or typed
/// @param date the boxes of a date
/// @param fault what is wrong with what was sent; may be empty
/// @param was what was answered when the page was made
/// @param from where the page leads after the answer: `check` or empty
/// @param back the page before
/// @param price what cannot be told without an answer; empty where that was not asked for
public record Asking(
        String path,
        Said stage,
        List<Said> about,
        Said question,
        List<Said> help,
        List<Said> why,
        Shape shape,
        List<Field.Option> options,
        List<String> chosen,
        DateBoxes date,
        Shown fault,
        String was,
        String from,
        String back,
        Optional<List<Said>> price) {

    /// How a question is answered.
    public enum Shape {
        ONE,
        MANY,
        COUNTRY,
        DATE,
        NUMBER,
        WORDS
    }

    /// What stands in the one field of a question that is typed.
    public String typed() {
        return chosen.isEmpty() ? "" : chosen.getFirst();
    }
}
