package org.asylia.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.asylia.dates.OtherDate;
import org.asylia.dates.Reckoning;

/// Writes a valid case file of the small law, different for every seed: every form of every type, odd white space,
/// odd escapes, in any order.
final class RandomFile {

    private static final String[] WORDS = {
        "plain",
        "two words",
        "\\u00e9t\\u00e9",
        "\u00e9t\u00e9",
        "\\ud83d\\ude00",
        "\u4f60\u597d",
        "a\\nb\\tc",
        "q\\\"q",
        "b\\\\b",
        "sl\\/ash",
        "a\u2028b",
        "true",
        "2024-05-10",
        "{}",
        "\\u0041"
    };
    private static final String[] NAMES = {"1", "2", "VE", "gang", "a-b", "a_b", "Z9", "complete", "entries", "value"};

    private final Random random;
    private final List<String> sources = new ArrayList<>();

    private RandomFile(long seed) {
        random = new Random(seed);
    }

    static String of(long seed) {
        return new RandomFile(seed).file();
    }

    private String file() {
        var members = new ArrayList<String>();
        members.add(member("asylia", "\"case/1\""));
        maybe(members, "title", this::words);
        maybe(members, "note", this::words);
        maybe(members, "frame", this::frame);
        if (random.nextBoolean()) {
            members.add(member("sources", sources()));
        }
        maybe(members, "person.in-united-states", () -> said(this::yesNo));
        maybe(members, "person.children", () -> said(() -> "" + random.nextInt(31)));
        maybe(members, "person.detained", () -> said(() -> pick("\"no\"", "\"dhs\"", "\"prison\"")));
        maybe(members, "person.birth-date", () -> said(() -> date(1960)));
        if (random.nextBoolean()) {
            members.add(member("application.filed", "true"));
            maybe(members, "application.filing-date", () -> said(() -> date(2021)));
        }
        maybe(members, "arrivals", () -> list(() -> entry("arrival.date", () -> said(() -> date(2001)))));
        var countries = named();
        maybe(members, "countries", () -> list(countries, this::country));
        maybe(members, "assessments", () -> "[" + space() + "]");
        java.util.Collections.shuffle(members, random);
        return object(members);
    }

    private String frame() {
        var members = new ArrayList<String>();
        maybe(members, "asOf", () -> "\"2026-11-22\"");
        maybe(members, "circuit", () -> pick("\"1\"", "\"9\"", "\"11\"", "\"dc\""));
        maybe(members, "review", this::yesNo);
        maybe(members, "readings", () -> object(List.of(member("small.split", pick("\"wide\"", "\"narrow\"")))));
        return object(members);
    }

    private String sources() {
        var members = new ArrayList<String>();
        for (var id : named()) {
            sources.add(id);
            var inner = new ArrayList<String>();
            maybe(inner, "kind", this::words);
            maybe(inner, "date", () -> date(2001));
            maybe(inner, "interpreter", () -> pick("\"yes\"", "\"no\"", "\"unknown\""));
            maybe(inner, "note", this::words);
            members.add(member(id, object(inner)));
        }
        return object(members);
    }

    private String country() {
        var members = new ArrayList<String>();
        maybe(members, "country.code", () -> said(() -> pick("\"VE\"", "\"XX\"", "\"CN\"")));
        maybe(members, "claims", () -> list(this::claim));
        return object(members);
    }

    private String claim() {
        var members = new ArrayList<String>();
        maybe(members, "claim.fears-return", () -> said(this::yesNo));
        maybe(members, "claim.summary", () -> said(this::words));
        maybe(members, "harms", () -> list(() -> entry("harm.date", () -> said(() -> date(1990)))));
        return object(members);
    }

    private String entry(String key, Supplier<String> value) {
        var members = new ArrayList<String>();
        maybe(members, key, value);
        return object(members);
    }

    private String list(Supplier<String> entry) {
        return list(named(), entry);
    }

    private String list(List<String> names, Supplier<String> entry) {
        var members = new ArrayList<String>();
        maybe(members, "complete", this::yesNo);
        maybe(
                members,
                "entries",
                () -> object(
                        names.stream().map(name -> member(name, entry.get())).toList()));
        return object(members);
    }

    private List<String> named() {
        var names = new ArrayList<>(List.of(NAMES));
        java.util.Collections.shuffle(names, random);
        return names.subList(0, random.nextInt(4));
    }

    /// What is said of a fact, in one of the four forms.
    private String said(Supplier<String> value) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> value.get();
            case 2, 3 -> statement(value);
            default -> {
                var statements = new ArrayList<String>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    statements.add(statement(value));
                }
                var members = new ArrayList<String>();
                members.add(member("statements", "[" + String.join(space() + "," + space(), statements) + "]"));
                maybe(
                        members,
                        "resolved",
                        () -> object(List.of(member("value", value.get()), member("note", words()))));
                yield object(members);
            }
        };
    }

    private String statement(Supplier<String> value) {
        var members = new ArrayList<String>();
        members.add(
                random.nextInt(3) == 0
                        ? member("unknown", pick("\"not-asked\"", "\"does-not-know\"", "\"not-applicable-yet\""))
                        : member("value", value.get()));
        maybe(members, "note", this::words);
        if (!sources.isEmpty() && random.nextBoolean()) {
            members.add(member("source", "\"" + sources.get(random.nextInt(sources.size())) + "\""));
        }
        return object(members);
    }

    /// A date within twenty years of the given one.
    private String date(int from) {
        int year = from + random.nextInt(from > 2000 ? 3 : 20);
        var day = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return "\""
                + switch (random.nextInt(9)) {
                    case 7 -> elsewhere(day);
                    case 8 -> pick("before ", "after ") + elsewhere(day);
                    case 0 -> day.substring(0, 7);
                    case 1 -> year + "-" + pick("spring", "summer", "autumn", "fall", "winter");
                    case 2 -> "" + year;
                    case 3 -> "before " + day;
                    case 4 -> day + "/" + (year + 1) + "-01-01";
                    default -> day;
                }
                + "\"";
    }

    /// The day in a calendar that covers it.
    private String elsewhere(String day) {
        var calendars = Reckoning.values();
        for (int at = random.nextInt(calendars.length); ; at = (at + 1) % calendars.length) {
            var date = OtherDate.on(calendars[at], LocalDate.parse(day));
            if (date.isPresent()) {
                return date.get().written();
            }
        }
    }

    private String words() {
        return "\"" + pick(WORDS) + "\"";
    }

    private String yesNo() {
        return pick("true", "false");
    }

    private void maybe(List<String> members, String key, Supplier<String> value) {
        if (random.nextInt(3) > 0) {
            members.add(member(key, value.get()));
        }
    }

    private String member(String key, String value) {
        return "\"" + key + "\"" + space() + ":" + space() + value;
    }

    private String object(List<String> members) {
        return "{" + space() + String.join(space() + "," + space(), members) + space() + "}";
    }

    private String space() {
        return pick("", "", " ", "\n", "\t", " \r\n  ");
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
