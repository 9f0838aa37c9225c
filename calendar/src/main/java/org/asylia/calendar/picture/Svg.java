package org.asylia.calendar.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes the elements of a picture. Text is escaped, and cut where it would run out of its column.
final class Svg {

    private final StringBuilder written = new StringBuilder();

    Svg raw(String markup) {
        written.append(markup).append('\n');
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return raw("<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2) + "\" " + style
                + "/>");
    }

    Svg box(double x, double y, double width, double height, String style) {
        return raw("<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(Math.max(0.5, width)) + "\" height=\""
                + n(height) + "\" " + style + "/>");
    }

    Svg path(String path, String style) {
        return raw("<path d=\"" + path + "\" " + style + "/>");
    }

    Svg text(double x, double y, double size, String style, String words) {
        return raw("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" font-size=\"" + n(size) + "\" " + style + ">"
                + escaped(words) + "</text>");
    }

    /// The words as far as they fit into a width.
    static String fitted(String words, double width, double size) {
        if (widthOf(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && widthOf(words.substring(0, end) + "...", size) > width) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + "...";
    }

    /// Words broken into lines of a width; what does not fit into so many lines is cut off the last.
    static List<String> lines(String words, double width, double size, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var left = new ArrayDeque<>(List.of(words.split(" ")));
        while (!left.isEmpty()) {
            var longer = line.isEmpty() ? left.peek() : line + " " + left.peek();
            if (lines.size() == most - 1) {
                line.append(line.isEmpty() ? "" : " ").append(String.join(" ", left));
                left.clear();
            } else if (line.isEmpty() || widthOf(longer, size) <= width) {
                line.append(line.isEmpty() ? "" : " ").append(left.poll());
            } else {
                lines.add(fitted(line.toString(), width, size));
                line.setLength(0);
            }
        }
        lines.add(fitted(line.toString(), width - (lines.isEmpty() ? 0 : 8), size));
        return lines;
    }

    /// About how wide words are in a plain sans-serif font; rather too wide than too narrow.
    static double widthOf(String words, double size) {
        return words.codePoints().mapToDouble(Svg::widthOf).sum() * size;
    }

    private static double widthOf(int letter) {
        if (letter > 0x2e80) {
            return 1.05;
        }
        if ("ijl.,;:'|!()[]ft ".indexOf(letter) >= 0) {
            return 0.32;
        }
        return Character.isUpperCase(letter) || letter == 'm' || letter == 'w' ? 0.76 : 0.56;
    }

    /// Safe between tags and in quotation marks; without anything that steers a terminal or the direction of writing.
    static String escaped(String words) {
        var safe = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.append(' ');
                default -> {
                    boolean odd = Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.SURROGATE
                            || c == 0xfffe
                            || c == 0xffff;
                    safe.appendCodePoint(odd ? 0xfffd : c);
                }
            }
        });
        return safe.toString();
    }

    static String n(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
