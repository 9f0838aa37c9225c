package org.asylia.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Entry;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.Statement;
import org.asylia.engine.time.SaidDate;

/// A date of a case that was told in another calendar, with what it was converted to.
///
/// @param item the entry that it is about; the case itself for a fact of the case
/// @param fact the fact
/// @param source the source that told it, if it is named
/// @param date the date as told, and the days on our calendar
/// @param calendar its calendar
/// @param notes what a reader should know: where the days are uncertain, where another source says otherwise
public record Converted(
        Item item, Fact fact, Optional<String> source, SaidDate date, Reckoning calendar, List<String> notes) {

    public Converted {
        notes = List.copyOf(notes);
    }

    /// Every such date of a case, in its order. A case without one costs nothing but the look.
    public static List<Converted> in(Case about) {
        var found = new ArrayList<Converted>();
        collect(about.root(), found);
        return List.copyOf(found);
    }

    private static void collect(Item item, List<Converted> found) {
        item.entries().forEach((fact, entry) -> {
            for (var statement : entry.statements()) {
                of(item, fact, entry, statement).ifPresent(found::add);
            }
        });
        item.lists().values().forEach(list -> list.all().forEach(inner -> collect(inner, found)));
    }

    private static Optional<Converted> of(Item item, Fact fact, Entry entry, Statement statement) {
        if (!(statement.content() instanceof Content.Day(var date))
                || date.calendar().isEmpty()) {
            return Optional.empty();
        }
        return Reckoning.called(date.calendar().get())
                .map(calendar ->
                        new Converted(item, fact, statement.source(), date, calendar, notes(entry, date, calendar)));
    }

    private static List<String> notes(Entry entry, SaidDate date, Reckoning calendar) {
        var notes = new ArrayList<String>();
        if (calendar.margin() > 0 && ToldDates.namesACalendar(date.written())) {
            notes.add("Months that begin by the sight of the moon can begin up to " + calendar.margin()
                    + " days sooner or later than in the tables: plan by the earliest day.");
        }
        if (calendar == Reckoning.HEBREW) {
            notes.add("A Hebrew day begins at the evening before: what happened after nightfall was a day earlier.");
        }
        ToldDates.day(date)
                .ifPresent(day -> others(entry, date)
                        .forEach(other -> Beside.note(other, day).ifPresent(notes::add)));
        return notes;
    }

    /// The days that other statements of the same fact give on our calendar.
    private static List<LocalDate> others(Entry entry, SaidDate date) {
        var days = new ArrayList<LocalDate>();
        for (var statement : entry.statements()) {
            if (statement.content() instanceof Content.Day(var other)
                    && !other.equals(date)
                    && other.days().isOneDay()
                    && !ToldDates.namesACalendar(other.written())) {
                days.add(other.days().earliest());
            }
        }
        return days;
    }
}
