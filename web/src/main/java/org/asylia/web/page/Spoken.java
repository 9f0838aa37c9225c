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

    String reply(Question question, Reply reply) {
        return switch (reply) {
            case Reply.Picked(var codes) ->
                codes.stream().map(code -> code(question, code)).collect(Collectors.joining("\n"));
            case Reply.Day(var date) -> date(date);
            case Reply.Beside(var side, var event) -> beside(side, event(event));
            case Reply.Number(var value) -> Long.toString(value);
            case Reply.Words(var said) -> said;
            case Reply.NotSure _ -> texts.say("ui.said-not-sure").text();
            case Reply.NotNow _ -> texts.say("ui.said-not-now").text();
        };
    }

    /// What an option is called.
    String code(Question question, String code) {
        var own = texts.find("option." + question.id() + "." + code);
        if (own.isPresent()) {
            return own.get().text();
        }
        if (code.equals("yes") || code.equals("no")) {
            return texts.say("ui." + code).text();
        }
        return country(code);
    }

    private String country(String code) {
        return texts.country(code).text();
    }

    private Field.Option option(String country) {
        var name = texts.country(country);
        return new Field.Option(
                country,
                name.text(),
                name.isFallback(texts.language()) ? name.language().tag() : "");
    }

    /// Every country, by its name in the language.
    List<Field.Option> countries() {
        return COUNTRIES.computeIfAbsent(words.language(), _ -> {
            var order = Collator.getInstance(locale);
            return Countries.ALL.stream()
                    .map(each -> option(each.code()))
                    .sorted(Comparator.comparing(Field.Option::label, order))
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
        return "\u2068" + date.said().orElse(date.written()) + "\u2069";
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
        return words.of("event." + side.code(), what);
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
            return words.of("date.before", day(days.latest().plusDays(1)));
        }
        return days.latest().equals(DateRange.END)
                ? words.of("date.after", day(days.earliest().minusDays(1)))
                : words.of("date.between", day(days.earliest()), day(days.latest()));
    }

    public String day(LocalDate day) {
        return texts.day(day).text();
    }

    /// The names of the months, to choose from.
    List<Field.Option> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Field.Option(
                        Integer.toString(month),
                        month + " " + texts.say("month." + month).text()))
                .toList();
    }
}
