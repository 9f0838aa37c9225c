package org.asylia.command.terminal;

import java.text.Normalizer;

/// Letters: how many columns they take, and what stands for them where they cannot be shown.
final class Letters {

    private Letters() {}

    /// Columns a terminal gives to a text.
    static int columns(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            columns += columns(letter);
            at += Character.charCount(letter);
        }
        return columns;
    }

    static int columns(int letter) {
        if (letter < 0x300) {
            return 1;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        return letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0xFFE0 && letter <= 0xFFE6
                || letter >= 0x1F300 && letter <= 0x1FAFF
                || letter >= 0x20000 && letter <= 0x3FFFD;
    }

    /// A case file holds what people wrote. Codes that move the cursor, change colours or turn the direction of
    /// writing round are not passed on.
    static String safe(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\t') {
                safe.append(' ');
            } else if (Character.isISOControl(letter) || turnsDirection(letter) || isHalf(letter)) {
                safe.append('?');
            } else {
                safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    private static boolean turnsDirection(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    /// Letters without their accents, signs by their names, `?` for the rest.
    static String ascii(String text) {
        var ascii = new StringBuilder(text.length());
        Normalizer.normalize(safe(text), Normalizer.Form.NFD).codePoints().forEach(letter -> {
            if (letter < 0x80) {
                ascii.appendCodePoint(letter);
            } else if (columns(letter) > 0) {
                ascii.append(inAscii(letter));
            }
        });
        return ascii.toString();
    }

    private static String inAscii(int letter) {
        return switch (letter) {
            case 0xA0, 0x2007, 0x202F -> " ";
            case 0xA7 -> "section ";
            case 0x2018, 0x2019 -> "'";
            case 0x201C, 0x201D -> "\"";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014 -> "-";
            case 0x2026 -> "...";
            case 0xDF -> "ss";
            case 0xE6 -> "ae";
            case 0xF8 -> "o";
            case 0x131 -> "i";
            case 0x141 -> "L";
            case 0x142 -> "l";
            default -> "?";
        };
    }
}
