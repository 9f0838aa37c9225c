package org.asylia.calendar.feed;

import java.nio.charset.StandardCharsets;

/// Writes the lines of a feed as RFC 5545 wants them: each ends in CR LF; one longer than 75 octets goes on, after a
/// line
/// break and a blank, never within a character; in text, backslash, semicolon, comma and line break are escaped.
final class Lines {

    private static final int LONGEST = 75;

    private final StringBuilder written = new StringBuilder();

    Lines line(String name, String value) {
        int octets = 0;
        var line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            var letter = Character.toString(line.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                written.append("\r\n ");
                octets = 1;
            }
            written.append(letter);
            octets += size;
            i += letter.length();
        }
        written.append("\r\n");
        return this;
    }

    /// A line whose value is text for people; what no text line may hold is left out.
    Lines text(String name, String words) {
        var escaped = new StringBuilder();
        words.strip().codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return line(name, escaped.toString());
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
