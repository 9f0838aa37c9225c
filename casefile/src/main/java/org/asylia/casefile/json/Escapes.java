package org.asylia.casefile.json;

/// Writes text as a JSON string: every character that could be lost or misread on the way is escaped.
final class Escapes {

    private static final String HEX = "0123456789abcdef";

    private Escapes() {}

    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text, i, out);
        }
        out.append('"');
    }

    private static void escape(String text, int index, StringBuilder out) {
        char c = text.charAt(index);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (isPlain(text, index)) {
                    out.append(c);
                } else {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEX.charAt(c >> shift & 15));
                    }
                }
            }
        }
    }

    /// Not a control character, not a line break in disguise, not half of a character.
    private static boolean isPlain(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }
}
