package org.asylia.book.page;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML that is well-formed XML as well: every element is closed, every text escaped.
///
/// ```java
/// html.begin("ul").leaf("li", "5 < 6").end()
/// ```
final class Html {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes name, value, name, value
    Html begin(String tag, String... attributes) {
        tag(tag, attributes);
        written.append('>');
        open.push(tag);
        return this;
    }

    /// Closes what was begun last.
    Html end() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /// The same, with a new line behind it, so that the pages can be compared line by line.
    Html endLine() {
        end();
        written.append('\n');
        return this;
    }

    Html text(String words) {
        escape(words);
        return this;
    }

    /// An element that holds words only.
    Html leaf(String tag, String words, String... attributes) {
        return begin(tag, attributes).text(words).end();
    }

    /// An element that holds nothing.
    Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        written.append(" />\n");
        return this;
    }

    private void tag(String tag, String... attributes) {
        written.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            written.append('"');
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return "<!DOCTYPE html>\n" + written + "\n";
    }
}
