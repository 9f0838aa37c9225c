package org.asylia.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;

/// Answers as text to be stored: one line for each, parted by tabs, in codes and never in translated words.
///
/// ```
/// asylia-interview/1
/// detained	-	p	no
/// filed-on	-	b	after	arrival-date	arrivals[1]
/// arrival-date	arrivals[1]	d	2025-03-01	2025-05-31	season	2025-spring	-	despues de Pascua
/// ```
///
/// What does not fit is refused with its line; nothing is guessed. A message never repeats what was said.
public final class AnswersText {

    static final String VERSION = "asylia-interview/1";
    private static final String NONE = "-";

    private AnswersText() {}

    public static String write(Answers answers) {
        var text = new StringBuilder(VERSION).append('\n');
        answers.all()
                .forEach((place, reply) -> text.append(place.question())
                        .append('\t')
                        .append(item(place))
                        .append('\t')
                        .append(reply(reply))
                        .append('\n'));
        return text.toString();
    }

    /// @throws IllegalArgumentException naming the line that does not fit
    public static Answers read(String text) {
        if (!text.endsWith("\n")) {
            throw wrong(1, "the text is cut off");
        }
        var lines = text.substring(0, text.length() - 1).split("\n", -1);
        if (!lines[0].equals(VERSION)) {
            throw wrong(1, "it must be '" + VERSION + "'");
        }
        var answers = Answers.NONE;
        for (int i = 1; i < lines.length; i++) {
            answers = with(answers, lines[i].split("\t", -1), i + 1);
        }
        return answers;
    }

    private static Answers with(Answers answers, String[] cells, int line) {
        if (cells.length < 3) {
            throw wrong(line, "there are too few columns");
        }
        var place = place(cells[0], cells[1]);
        if (place.question().isEmpty() || answers.at(place).isPresent()) {
            throw wrong(line, "the question is empty or answered twice");
        }
        try {
            return answers.with(place, reply(cells, line));
        } catch (DateTimeException | NumberFormatException _) {
            throw wrong(line, "a date or a number is none");
        }
    }

    private static String item(Place place) {
        return place.item().isEmpty() ? NONE : place.item();
    }

    private static Place place(String question, String item) {
        return new Place(question, item.equals(NONE) ? "" : item);
    }

    private static String reply(Reply reply) {
        return switch (reply) {
            case Reply.Picked(var codes) -> "p\t" + String.join(",", codes);
            case Reply.Number(var value) -> "n\t" + value;
            case Reply.Beside(var side, var event) ->
                "b\t" + side.code() + "\t" + event.question() + "\t" + item(event);
            case Reply.Words(var words) -> "w\t" + escaped(words);
            case Reply.NotSure _ -> "?\t";
            case Reply.NotNow _ -> "!\t";
            case Reply.Day(var date) ->
                "d\t" + date.days().earliest() + "\t" + date.days().latest() + "\t"
                        + date.precision().code() + "\t" + escaped(date.written()) + "\t"
                        + escaped(date.calendar().orElse("")) + "\t"
                        + escaped(date.said().orElse(""));
        };
    }

    private static Reply reply(String[] cells, int line) {
        int columns = switch (cells[2]) {
            case "d" -> 9;
            case "b" -> 6;
            default -> 4;
        };
        if (cells.length != columns) {
            throw wrong(line, "there are " + cells.length + " columns");
        }
        return switch (cells[2]) {
            case "p" -> new Reply.Picked(cells[3].isEmpty() ? List.of() : List.of(cells[3].split(",", -1)));
            case "n" -> new Reply.Number(Long.parseLong(cells[3]));
            case "w" -> new Reply.Words(plain(cells[3], line));
            case "?" -> Reply.NOT_SURE;
            case "!" -> Reply.NOT_NOW;
            case "d" -> new Reply.Day(date(cells, line));
            case "b" -> new Reply.Beside(side(cells[3], line), place(cells[4], cells[5]));
            default -> throw wrong(line, "there is no kind of answer of that name");
        };
    }

    private static Reply.Side side(String code, int line) {
        return Reply.Side.of(code).orElseThrow(() -> wrong(line, "a day lies before or after another"));
    }

    private static SaidDate date(String[] cells, int line) {
        var earliest = LocalDate.parse(cells[3]);
        var latest = LocalDate.parse(cells[4]);
        if (latest.isBefore(earliest)) {
            throw wrong(line, "the last day is before the first");
        }
        return new SaidDate(
                new DateRange(earliest, latest),
                precision(cells[5], line),
                plain(cells[6], line),
                ifAny(plain(cells[8], line)),
                ifAny(plain(cells[7], line)));
    }

    private static Optional<String> ifAny(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Precision precision(String code, int line) {
        for (var precision : Precision.values()) {
            if (precision.code().equals(code)) {
                return precision;
            }
        }
        throw wrong(line, "there is no precision of that name");
    }

    /// Tabs, line ends and backslashes are written with a backslash.
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String words, int line) {
        var plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter != '\\') {
                plain.append(letter);
                continue;
            }
            i++;
            plain.append(
                    switch (i < words.length() ? words.charAt(i) : ' ') {
                        case '\\' -> '\\';
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> throw wrong(line, "a backslash stands before a letter that it cannot");
                    });
        }
        return plain.toString();
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(
                "Stored answers, line " + line + ": " + what + ". They were not written by this program, or damaged.");
    }
}
