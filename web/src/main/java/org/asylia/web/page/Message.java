package org.asylia.web.page;

import java.util.ArrayList;
import java.util.List;

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

    Message andLink(Shown words, String path) {
        var more = new ArrayList<>(links);
        more.add(new Link(words, path));
        return new Message(heading, paragraphs, List.copyOf(more));
    }
}
