package org.asylia.web.page;

import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.DateParts;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.tables.Countries;
import org.asylia.web.text.Words;

/// Replies, dates and countries as a person reads them.
public final class Spoken {

    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter");

    private static final Map<Language, List<Field.Option>> COUNTRIES = new ConcurrentHashMap<>();

    private final Words words;
    private final Texts texts;
    private final Locale locale;

    Spoken(Language language) {
        this.words = Words.in(language);
        this.texts = Texts.in(language);
        this.locale = language.inJdk().locale();
    }

    Said reply(Question question, Reply reply) {
        return switch (reply) {
            case Reply.Picked(var codes) -> picked(question, codes);
            case Reply.Day(var date) -> own(date(date));
            case Reply.Beside(var side, var event) -> own(beside(side, event(event)));
            case Reply.Number(var value) -> own(Long.toString(value));
            case Reply.Words(var said) -> own(said);
            case Reply.NotSure _ -> texts.say("ui.said-not-sure");
            case Reply.NotNow _ -> texts.say("ui.said-not-now");
        };
    }

    /// One below the other. Where one of them has no translation they are all English: no English words stand unmarked
    /// among others.
    private Said picked(Question question, List<String> codes) {
        var options = codes.stream().map(code -> option(question, code)).toList();
        if (options.size() > 1 && options.stream().anyMatch(option -> option.isFallback(texts.language()))) {
            return new Spoken(Language.ENGLISH).picked(question, codes);
        }
        return new Said(
                options.stream().map(Said::text).collect(Collectors.joining("\n")),
                options.isEmpty() ? texts.language() : options.getFirst().language(),
                options.stream().allMatch(Said::reviewed));
    }

    private Said own(String text) {
        return new Said(text, texts.language(), true);
    }

    Shown plain(String text) {
        return Shown.plain(text, texts.language());
    }

    /// What an option is called.
    Said option(Question question, String code) {
        return texts.find("option." + question.id() + "." + code)
                .orElseGet(
                        () -> code.equals("yes") || code.equals("no") ? texts.say("ui." + code) : texts.country(code));
    }

    private Field.Option option(String country) {
        return new Field.Option(country, new Shown(texts.country(country), texts.language()));
    }

    /// Every country, by its name in the language.
    List<Field.Option> countries() {
        return COUNTRIES.computeIfAbsent(texts.language(), _ -> {
            var order = Collator.getInstance(locale);
            return Countries.ALL.stream()
                    .map(each -> option(each.code()))
                    .sorted(Comparator.comparing(each -> each.label().text(), order))
                    .toList();
        });
    }

    /// As precisely as it was said, in the person's own words where they were kept.
    String date(SaidDate date) {
        var days = date.days();
        if (date.calendar().isPresent()) {
            return asTold(date) + " (" + days(days) + ")";
        }
        if (date.precision() == Precision.BEFORE || date.precision() == Precision.AFTER) {
            return besideTold(date);
        }
        var shown = switch (date.precision()) {
            case DAY -> day(days.earliest());
            case MONTH -> month(YearMonth.from(days.earliest()));
            case YEAR -> Integer.toString(days.earliest().getYear());
            default -> seasonOr(date, days);
        };
        return date.said().map(said -> said + " (" + shown + ")").orElse(shown);
    }

    /// The words it was told in, kept apart from the direction of the words around them.
    String asTold(SaidDate date) {
        var told = date.said().orElse(date.written());
        var own = texts.language().rightToLeft() ? Calendars.inOwnLetters(date).orElse(told) : told;
        return "\u2068" + own + "\u2069";
    }

    /// "Before May 2024" as it was told, and not as the day on which that May begins.
    private String besideTold(SaidDate date) {
        var parts = DateParts.of(date);
        var side = Reply.Side.of(parts.relation());
        if (side.isEmpty() || !parts.day().isEmpty()) {
            return days(date.days());
        }
        return beside(
                side.get(),
                parts.month().isEmpty()
                        ? parts.year()
                        : month(YearMonth.of(Integer.parseInt(parts.year()), Integer.parseInt(parts.month()))));
    }

    private String beside(Reply.Side side, String what) {
        return words.say("event." + side.code(), what).text();
    }

    /// What a date is called by which another is told, such as "my last arrival".
    String event(Place place) {
        var title = texts.say("event." + place.question()).text();
        return place.ordinal() > 1 ? title + " (" + place.ordinal() + ")" : title;
    }

    private String month(YearMonth month) {
        return texts.month(month.atDay(1)).text();
    }

    private String seasonOr(SaidDate date, DateRange days) {
        var written = date.written();
        int dash = written.indexOf('-');
        if (dash == 4 && SEASONS.contains(written.substring(5))) {
            return texts.say("ui." + written.substring(5)).text() + " " + written.substring(0, 4);
        }
        return days(days);
    }

    /// The days a date can mean: one, or from one to another.
    public String days(DateRange days) {
        if (days.isOneDay()) {
            return day(days.earliest());
        }
        if (days.earliest().equals(DateRange.BEGINNING)) {
            return words.say("date.before", day(days.latest().plusDays(1))).text();
        }
        return days.latest().equals(DateRange.END)
                ? words.say("date.after", day(days.earliest().minusDays(1))).text()
                : words.say("date.between", day(days.earliest()), day(days.latest()))
                        .text();
    }

    public String day(LocalDate day) {
        return texts.day(day).text();
    }

    private Shown numbered(int number, Said name) {
        return new Shown(new Said(number + " " + name.text(), name.language(), name.reviewed()), texts.language());
    }

    /// The names of the months, to choose from.
    List<Field.Option> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        new Field.Option(Integer.toString(month), numbered(month, texts.say("month." + month))))
                .toList();
    }
}
