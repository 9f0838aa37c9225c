package org.asylia.interview.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Step;
import org.asylia.engine.time.DateRange;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;

/// How a day was counted, put together from the patterns of one language, step by step.
///
/// Where one of its names has no translation, such as that of an order that closed the offices, the whole of it is in
/// English: no English words stand unmarked within another language.
final class Counting {

    private final Texts texts;
    private boolean english;

    private Counting(Texts texts) {
        this.texts = texts;
    }

    static Said of(Deadline deadline, Texts texts) {
        var own = new Counting(texts);
        var line = own.line(deadline.steps());
        if (!own.english && !line.isEmpty()) {
            return new Said(line, texts.language(), texts.language().equals(Language.ENGLISH));
        }
        var english = new Counting(Texts.in(Language.ENGLISH)).line(deadline.steps());
        return new Said(english.isEmpty() ? deadline.counted() : english, Language.ENGLISH, true);
    }

    private String line(List<Step> steps) {
        var said = new ArrayList<String>();
        for (var step : steps) {
            if (step instanceof Step.DayZero && !said.isEmpty()) {
                said.add(say("count.zero", Map.of("step", said.removeLast())));
            } else {
                said.add(of(step));
            }
        }
        return said.stream()
                .reduce((first, next) -> say("list.steps", Map.of("first", first, "next", next)))
                .orElse("");
    }

    private String of(Step step) {
        return switch (step) {
            case Step.Start start -> start(start);
            case Step.DayZero _ -> "";
            case Step.Years(var years, var days) -> counted("count.years", years, days);
            case Step.DayBefore(var days) -> say("count.day-before", Map.of("days", of(days)));
            case Step.Days(var count, var days) ->
                counted(count < 0 ? "count.days-before" : "count.days", Math.abs(count), days);
            case Step.Working(var count, var days) -> counted("count.working", count, days);
            case Step.Holiday(var day, var name) ->
                say("count.holiday", Map.of("day", day(day), "name", name("holiday.", name)));
            case Step.Closed(var day, var order) ->
                say("count.closed", Map.of("day", day(day), "name", name("holiday.", order)));
            case Step.So(var days) -> say("count.so", Map.of("days", of(days)));
            case Step.SoBefore(var days) -> say("count.so-before", Map.of("days", of(days)));
            case Step.Either(var one, var other) -> say("count.either", Map.of("one", line(one), "other", line(other)));
            case Step.NotSettled(var closed, var order, var next) ->
                say(
                        "count.not-settled",
                        Map.of("day", day(closed), "name", name("holiday.", order), "next", day(next)));
        };
    }

    private String start(Step.Start start) {
        var step = say("count.start", Map.of("name", name("day.", start.name()), "days", of(start.days())));
        return start.told()
                .map(date -> "\u2068" + date.said().orElse(date.written()) + "\u2069")
                .map(said -> say("count.told", Map.of("step", step, "said", said)))
                .orElse(step);
    }

    private String counted(String key, int count, DateRange days) {
        return say(key, Map.of("count", Integer.toString(count), "days", of(days)));
    }

    private String of(DateRange days) {
        if (days.isOneDay()) {
            return day(days.earliest());
        }
        boolean noStart = DateRange.isOpenEnd(days.earliest());
        boolean noEnd = DateRange.isOpenEnd(days.latest());
        if (noStart) {
            return noEnd
                    ? say("count.not-known", Map.of())
                    : say("count.on-or-before", Map.of("day", day(days.latest())));
        }
        return noEnd
                ? say("count.on-or-after", Map.of("day", day(days.earliest())))
                : say("count.between", Map.of("first", day(days.earliest()), "last", day(days.latest())));
    }

    private String day(LocalDate day) {
        return kept(texts.fullDay(day));
    }

    /// What the law calls a day, in words of the interview where there are such.
    private String name(String group, String name) {
        return kept(texts.find(group + slug(name)).orElse(new Said(name, Language.ENGLISH, true)));
    }

    /// A name of the law as the end of a key.
    static String slug(String name) {
        return String.join("-", name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
    }

    private String say(String key, Map<String, String> places) {
        return kept(texts.say(key, places));
    }

    private String kept(Said said) {
        english |= said.isFallback(texts.language());
        return said.text();
    }
}
