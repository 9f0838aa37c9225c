package org.asylia.web.page;

import java.util.ArrayList;
import java.util.List;

/// A page that only says something.
///
/// @param heading what it is about
/// @param paragraphs what it says
/// @param links what to do next
public record Message(String heading, List<String> paragraphs, List<Link> links) {

    /// @param words as read
    /// @param path where it leads
    public record Link(String words, String path) {}

    static Message of(String heading, String... paragraphs) {
        return new Message(heading, List.of(paragraphs), List.of());
    }

    Message andLink(String words, String path) {
        var more = new ArrayList<>(links);
        more.add(new Link(words, path));
        return new Message(heading, paragraphs, List.copyOf(more));
    }
}
