package org.asylia.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.interview.Answers;
import org.asylia.web.visit.Visit;

/// A page that only says something.
///
/// @param heading what it is about
/// @param paragraphs what it says
/// @param links what to do next
public record Message(Shown heading, List<Shown> paragraphs, List<Link> links) {

    /// @param words as read
    /// @param path where it leads
    public record Link(Shown words, String path) {}

    static Message of(Shown heading, Shown... paragraphs) {
        return new Message(heading, List.of(paragraphs), List.of());
    }

    /// The way back into the interview, for whoever has begun it.
    static List<Link> onward(Look look, Optional<Visit> visit) {
        return visit.filter(one -> !one.answers().equals(Answers.NONE)).isEmpty()
                ? List.of()
                : List.of(new Link(look.say("ui.go-on"), "/go"));
    }

    Message andLinks(List<Link> added) {
        var more = new ArrayList<>(links);
        more.addAll(added);
        return new Message(heading, paragraphs, List.copyOf(more));
    }

    Message andLink(Shown words, String path) {
        return andLinks(List.of(new Link(words, path)));
    }
}
