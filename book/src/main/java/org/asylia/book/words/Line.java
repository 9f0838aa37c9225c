package org.asylia.book.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One sentence of a reading, and the sentences under it.
///
/// ```
/// All of these:
///   "Are you in the United States now?" yes
///   Not so: The person came as a stowaway.
/// ```
///
/// @param words the sentence
/// @param below what it introduces
public record Line(List<Span> words, List<Line> below) {

    public Line {
        words = List.copyOf(words);
        below = List.copyOf(below);
    }

    static Line of(Span... words) {
        return new Line(List.of(words), List.of());
    }

    /// A line in plain and strong words that introduces others.
    static Line over(String lead, List<Line> below) {
        return new Line(List.of(Span.strong(lead)), below);
    }

    /// The same line with a word before it.
    Line after(Span first) {
        var all = new ArrayList<Span>();
        all.add(first);
        all.addAll(words);
        return new Line(all, below);
    }

    /// The sentence without what lies below, and without what its pieces lead to.
    public String plain() {
        return words.stream().map(Span::words).collect(Collectors.joining());
    }
}
