package org.asylia.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.time.SaidDate;

/// Holds a date of our calendar against the words of another that stand beside it.
public final class Beside {

    private Beside() {}

    /// What is wrong with a date, when the words say another: for `2023-06-27` beside `5 Saratan 1402`. Empty when the
    /// two fit, when the calendar is not known here, and when the words tell no date in a form known here.
    ///
    /// @param typed the date on our calendar
    /// @param said the original words
    /// @param calendar what their calendar is called
    public static Optional<String> objection(SaidDate typed, String said, String calendar) {
        var known = Reckoning.called(calendar);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            return SaidWords.read(known.get(), said)
                    .filter(read -> apart(typed, read, known.get()))
                    .map(read -> words(typed, read, known.get()));
        } catch (UnreadDate impossible) {
            return Optional.of("The words beside it tell a day that " + impossible.words()
                    + " If they were really said so, leave out \"calendar\" and put them into the note.");
        }
    }

    private static boolean apart(SaidDate typed, Reading.Read read, Reckoning calendar) {
        var days = ToldDates.widened(read.days(), calendar);
        return typed.days().isBefore(days) == Answer.YES || days.isBefore(typed.days()) == Answer.YES;
    }

    private static String words(SaidDate typed, Reading.Read read, Reckoning calendar) {
        var days = ToldDates.widened(read.days(), calendar);
        var slip = read.day()
                .filter(_ -> typed.days().isOneDay())
                .map(day -> slip(typed.days().earliest(), day))
                .orElse("");
        return "'" + typed.days() + "' does not fit the words beside it: " + read.words() + " is " + days + " ("
                + calendar.title() + ")." + slip + " Correct the wrong one"
                + read.day()
                        .map(day -> ", or write \"value\": \"" + day.written() + "\" alone")
                        .orElse("")
                + ". If a paper itself gives both, write them as two statements, each with its source.";
    }

    /// That a day is what a rule of thumb makes of a date, in a sentence with a blank before it; or nothing.
    static String slip(LocalDate wrong, OtherDate date) {
        var rules = ThumbRule.giving(wrong, date);
        return rules.isEmpty()
                ? ""
                : " That day is what comes of " + words(rules) + ", a rule of thumb that often misses the right day.";
    }

    private static String words(List<ThumbRule> rules) {
        return rules.stream().map(ThumbRule::words).collect(Collectors.joining(", or of "));
    }

    /// How a day that one source gives stands to what another told in another calendar; empty when they fit.
    static Optional<String> note(LocalDate other, OtherDate date) {
        var exact = date.gregorian();
        long off = ChronoUnit.DAYS.between(exact, other);
        if (Math.abs(off) <= date.calendar().margin()) {
            return Optional.empty();
        }
        return Optional.of("Another source gives " + other + ", "
                + (Math.abs(off) == 1 ? "1 day" : Math.abs(off) + " days") + (off < 0 ? " earlier." : " later.")
                + slip(other, date));
    }
}
