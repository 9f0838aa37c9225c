package org.asylia.command.verb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Nearest;
import org.asylia.command.line.Option;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;

/// The options that set the frame: the day, the circuit, court review, and readings of contested law.
final class FrameOptions {

    static final Option AS_OF = Option.of(
            "--as-of", "DATE", "the day to answer for, such as 2024-05-10; the law is taken as it stood then");
    static final Option CIRCUIT = Option.of("--circuit", "N", "the circuit of the court: 1 to 11, or dc");
    static final Option COURT =
            Option.of("--court", "NAME", "the immigration court, by its name or city; its circuit is taken");
    static final Option REVIEW = Option.flag("--review", "read the law as a court would on review, not as the agency");
    static final Option READING = Option.of(
                    "--reading", "POINT=READING", "take one reading of a contested point; law RULE lists them")
            .repeated();

    static final List<Option> ALL = List.of(AS_OF, CIRCUIT, COURT, REVIEW, READING);

    static final List<String> CIRCUITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc");

    private FrameOptions() {}

    /// The frame with what was typed laid over it.
    static Frame over(Frame frame, Arguments arguments, RuleSet law) {
        var result = frame;
        if (arguments.has(AS_OF)) {
            result = result.asOf(day(arguments.value(AS_OF).orElseThrow()));
        }
        if (arguments.has(CIRCUIT)) {
            result = result.inCircuit(circuit(arguments.value(CIRCUIT).orElseThrow()));
        }
        if (arguments.has(COURT)) {
            var typed = arguments.value(COURT).orElseThrow();
            var circuit = CourtOption.circuit(typed);
            if (arguments.has(CIRCUIT) && !result.circuit().equals(Optional.of(circuit))) {
                throw new WrongInput("--court '" + typed + "' lies in circuit " + circuit + ", not in circuit "
                        + result.circuit().orElseThrow() + ". Give the one or the other.");
            }
            result = result.inCircuit(circuit);
        }
        if (arguments.has(REVIEW)) {
            result = result.onReview();
        }
        for (var reading : arguments.values(READING)) {
            result = reading(result, READING, reading, law);
        }
        return result;
    }

    static LocalDate day(String typed) {
        return day(AS_OF, typed);
    }

    /// The day that was given for an option.
    static LocalDate day(Option option, String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (day.isBefore(DateRange.BEGINNING) || day.isAfter(DateRange.END)) {
                throw new WrongInput(option.name() + " " + typed + " is out of bounds. Give a day from "
                        + DateRange.BEGINNING + " to " + DateRange.END + ".");
            }
            return day;
        } catch (DateTimeException e) {
            throw new WrongInput(option.name() + " '" + typed
                    + "' is not a day of the calendar. Write year, month and day, such" + " as 2024-05-10.");
        }
    }

    /// `9`, and also `9th` and `DC`.
    private static String circuit(String typed) {
        var circuit = typed.toLowerCase(Locale.ROOT).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (!CIRCUITS.contains(circuit)) {
            throw new WrongInput(
                    "--circuit '" + typed + "' is not a circuit that hears these cases. Give 1 to 11, or" + " dc.");
        }
        return circuit;
    }

    /// The frame with one reading chosen, as it was typed for an option.
    static Frame reading(Frame frame, Option option, String typed, RuleSet law) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            throw new WrongInput(option.name() + " '" + typed + "' names no reading. Write POINT=READING.");
        }
        var name = typed.substring(0, equals);
        var point = law.contested().get(name);
        if (point == null) {
            var points = law.contested().keySet();
            throw new WrongInput("There is no contested point '" + name + "'." + Nearest.didYouMean(name, points)
                    + (points.isEmpty() ? "" : " There are: " + String.join(", ", points) + "."));
        }
        var reading = typed.substring(equals + 1);
        var known = point.readings().stream().map(Reading::id).toList();
        if (!known.contains(reading)) {
            throw new WrongInput("There is no reading '" + reading + "' of " + name + ". Choose one of: "
                    + String.join(", ", known) + ".");
        }
        return frame.reading(name, reading);
    }
}
