package org.asylia.casefile.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.asylia.casefile.json.NodeReader.Bracket;

/// Says in the reader's words what is wrong with text that is not JSON: what stands there, what was expected, and what
/// to do. The parser's own words are only used to tell the kinds of fault apart.
final class Syntax {

    private static final String VALUE = "a value: text in double quotation marks, a number, true, false, '{' or '['";

    private final String text;
    private final Optional<Bracket> innermost;

    /// @param innermost the innermost bracket that is still open
    Syntax(String text, Optional<Bracket> innermost) {
        this.text = text;
        this.innermost = innermost;
    }

    JsonFault fault(JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        if (location == null) {
            return new JsonFault(Place.NONE, "A number, a key or a text in the file is too long to be meant.");
        }
        var place = new Place(location.getLineNr(), location.getColumnNr());
        int offset = (int) Math.clamp(location.getCharOffset(), 0, text.length());
        return new JsonFault(place, "This is not JSON. " + words(fault.getOriginalMessage(), offset));
    }

    private String words(String message, int offset) {
        if (message.contains("end-of-input") || offset >= text.length()) {
            return ended(message);
        }
        if (message.contains("Illegal unquoted character")) {
            return "A text contains a line break or a control character. Close its quotation mark before it, or write \\n"
                    + " for a line break.";
        }
        if (message.contains("comment") || text.charAt(offset) == '#') {
            return "A case file has no comments. Remove this, or write it as a \"note\".";
        }
        if (message.contains("escape")) {
            return "A text contains a backslash that means nothing. Write \\\\ for a backslash, \\\" for a quotation mark.";
        }
        if (message.contains("numeric value") || message.contains("Non-standard token")) {
            return "This number is not written as JSON writes numbers. Write it like 12 or -3: digits only, no plus sign,"
                    + " no zero in front.";
        }
        return "Found " + found(offset) + " where " + expected(message, offset) + " was expected."
                + remedy(message, offset);
    }

    private String ended(String message) {
        if (message.contains("closing quote") || message.contains("in field name")) {
            return "The file ends inside a text. Add the closing quotation mark and whatever else is missing.";
        }
        return "The file ends too early" + innermost.map(Syntax::notClosed).orElse(".") + " Add what is missing.";
    }

    private static String notClosed(Bracket bracket) {
        return ": the '" + bracket.kind() + "' of " + bracket.place() + " was not closed with '" + bracket.closing()
                + "'.";
    }

    private String expected(String message, int offset) {
        if (message.contains("start field name")) {
            return "a key in double quotation marks";
        }
        if (message.contains("colon")) {
            return "a colon after the key";
        }
        if (message.contains("comma to separate") || message.contains("close marker")) {
            return innermost
                    .map(bracket -> "a comma or '" + bracket.closing() + "' for the '" + bracket.kind() + "' of "
                            + bracket.place())
                    .orElse("the end of the file");
        }
        if (innermost.isPresent()) {
            return VALUE;
        }
        return text.substring(0, offset).isBlank() ? "'{'" : "the end of the file";
    }

    private String remedy(String message, int offset) {
        char found = text.charAt(offset);
        return switch (found) {
            case '}', ']' ->
                message.contains("close marker") ? "" : " Remove the comma before it, or add what is missing.";
            case '\'', '\u2018', '\u2019', '\u201c', '\u201d' -> " Use straight double quotation marks: \".";
            default ->
                Character.isLetter(found) && message.contains("token") && innermost.isPresent()
                        ? " Write true or false in small letters; put text in double quotation marks."
                        : "";
        };
    }

    private String found(int offset) {
        int end = offset;
        while (end < text.length() && end < offset + 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end > offset) {
            return "'" + text.substring(offset, end) + "'";
        }
        char found = text.charAt(offset);
        return Character.isISOControl(found)
                ? "a control character"
                : "'" + Character.toString(text.codePointAt(offset)) + "'";
    }
}
