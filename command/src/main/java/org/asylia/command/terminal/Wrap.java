package org.asylia.command.terminal;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of so many columns, between words where it can, inside a word only where one is too long.
final class Wrap {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /// The lines of a text; one empty line for an empty text.
    static List<String> lines(String text, int width) {
        var wrap = new Wrap(Math.max(1, width));
        for (var word : text.split(" ")) {
            if (!word.isEmpty()) {
                wrap.add(word);
            }
        }
        wrap.end();
        return wrap.lines;
    }

    private void add(String word) {
        int columns = Letters.columns(word);
        if (used > 0 && used + 1 + columns > width) {
            end();
        }
        if (used > 0) {
            put(' ');
        }
        if (columns <= width - used) {
            line.append(word);
            used += columns;
        } else {
            word.codePoints().forEach(this::force);
        }
    }

    private void force(int letter) {
        if (used + Letters.columns(letter) > width && used > 0) {
            end();
        }
        put(letter);
    }

    private void put(int letter) {
        line.appendCodePoint(letter);
        used += Letters.columns(letter);
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
