package org.asylia.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.interview.DateParts;
import org.asylia.interview.LikelyCalendars;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.texts.Texts;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visit.Draft;

/// Makes the boxes of a date.
record DateBoxesOf(Talk talk, Visit visit, Place place) {

    DateBoxes with(Draft draft, Optional<Reply> now, Texts texts, Spoken spoken) {
        var parts = draft.isEmpty() ? told(now) : typed(draft);
        var calendar = parts.calendar();
        var countries = talk.interview().countries(visit.answers(), talk.frame());
        var likely = LikelyCalendars.of(texts.language().tag(), countries);
        return new DateBoxes(
                parts,
                draft.isEmpty() ? event(now) : draft.field("event"),
                Calendars.options(calendar, countries, spoken.months(), texts.language()),
                Calendars.hasSeasons(calendar),
                events(spoken),
                likely.isEmpty() && calendar.equals(Calendars.COMMON) ? List.of() : first(calendar, likely, texts),
                rest(calendar, likely, texts));
    }

    private DateParts told(Optional<Reply> now) {
        if (now.isPresent() && now.get() instanceof Reply.Day(var date)) {
            var parts = DateParts.of(date);
            return parts.calendar().isEmpty() ? in(Calendars.COMMON, parts, parts.month(), parts.relation()) : parts;
        }
        var relation = now.isPresent() && now.get() instanceof Reply.Beside(var side, _) ? side.code() : "on";
        return in(visit.calendar(), DateParts.of("", "", ""), "", relation);
    }

    /// As it was typed. The months of another calendar are other months: that box is emptied when it is changed.
    private static DateParts typed(Draft draft) {
        var chosen = draft.field("calendar-to");
        var parts = new DateParts(
                draft.field("year"), "", draft.field("day"), draft.field("season"), draft.field("relation"), "", "");
        return chosen.isEmpty()
                ? in(draft.field("calendar"), parts, draft.field("month"), parts.relation())
                : in(chosen, parts, "", parts.relation());
    }

    private static DateParts in(String calendar, DateParts parts, String month, String relation) {
        var known = Calendars.HERE.names().contains(calendar) ? calendar : Calendars.COMMON;
        return new DateParts(parts.year(), month, parts.day(), parts.season(), relation, known, "");
    }

    private String event(Optional<Reply> now) {
        return now.isPresent() && now.get() instanceof Reply.Beside(_, var event)
                ? Integer.toString(visit.number(event))
                : "";
    }

    private List<Field.Option> events(Spoken spoken) {
        return talk.interview().events(place, visit.answers(), talk.frame()).entrySet().stream()
                .map(each -> new Field.Option(
                        Integer.toString(visit.number(each.getKey())),
                        spoken.plain(spoken.event(each.getKey()) + ": " + spoken.date(each.getValue()))))
                .toList();
    }

    /// The chosen calendar, and the likely ones after it.
    private static List<Field.Option> first(String calendar, List<String> likely, Texts texts) {
        var first = new ArrayList<>(List.of(calendar));
        first.add(Calendars.COMMON);
        first.addAll(likely);
        return options(first.stream().distinct().toList(), texts);
    }

    private static List<Field.Option> rest(String calendar, List<String> likely, Texts texts) {
        return options(
                LikelyCalendars.all().stream()
                        .filter(each -> !each.equals(calendar) && !likely.contains(each))
                        .toList(),
                texts);
    }

    private static List<Field.Option> options(List<String> calendars, Texts texts) {
        return calendars.stream()
                .map(each -> new Field.Option(each, new Shown(texts.say("calendar." + each), texts.language())))
                .toList();
    }
}
