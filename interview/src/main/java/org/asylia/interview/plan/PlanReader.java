package org.asylia.interview.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asylia.interview.plan.Question.Asked;
import org.asylia.interview.plan.Question.Care;
import org.asylia.interview.plan.Question.Kind;
import org.asylia.interview.plan.Question.Stage;
import org.asylia.law.tables.Sheet;

/// Reads the tables of the plan. What does not fit is refused with the name of the file and the line.
final class PlanReader {

    private static final List<String> QUESTIONS =
            List.of("stage", "id", "kind", "list", "asked", "when", "care", "codes");
    private static final List<String> LISTS = List.of("list", "opened", "more", "names", "never", "most", "unnamed");
    private static final List<String> EFFECTS = List.of("question", "answer", "target", "value");

    private static final List<String> NOTICES = List.of("id", "use", "kind", "key", "values");

    private static final List<String> VARIANTS = List.of("variant", "when");

    private static final String UNDER = "under ";

    private static final String AT_LEAST = "at-least ";

    private static final List<String> NOT_YET = List.of("rule", "facts", "questions", "after", "needs");

    private PlanReader() {}

    static Plan standard() {
        var questions = Sheet.of(PlanReader.class, "questions.tsv", QUESTIONS).rows().stream()
                .map(PlanReader::question)
                .toList();
        var entries = new LinkedHashMap<String, Entries>();
        for (var row : Sheet.of(PlanReader.class, "lists.tsv", LISTS).rows()) {
            entries.put(
                    row.need("list"),
                    new Entries(
                            row.need("list"),
                            WhenReader.read(row.get("opened"), row),
                            row.get("more"),
                            List.copyOf(row.all("names")),
                            List.copyOf(row.all("never")),
                            row.get("more").isEmpty() ? 0 : Integer.parseInt(row.need("most")),
                            List.copyOf(row.all("unnamed"))));
        }
        var effects = new LinkedHashMap<String, List<Effect>>();
        for (var row : Sheet.of(PlanReader.class, "effects.tsv", EFFECTS).rows()) {
            effects.computeIfAbsent(row.need("question"), _ -> new ArrayList<>())
                    .add(effect(row));
        }
        var triggers = Sheet.of(PlanReader.class, "notices.tsv", NOTICES).rows().stream()
                .map(PlanReader::trigger)
                .toList();
        var notYet = Sheet.of(PlanReader.class, "not-yet.tsv", NOT_YET).rows().stream()
                .map(PlanReader::notYet)
                .toList();
        var variants = Sheet.of(PlanReader.class, "variants.tsv", VARIANTS).rows().stream()
                .map(row -> new Variant(row.need("variant"), WhenReader.read(row.need("when"), row)))
                .toList();
        return new Plan(questions, entries, effects, triggers, notYet, variants);
    }

    private static Question question(Sheet.Row row) {
        return new Question(
                among(Stage.values(), "stage", row),
                row.need("id"),
                among(Kind.values(), "kind", row),
                row.get("list").isEmpty() ? List.of() : List.of(row.get("list").split("\\.", -1)),
                among(Asked.values(), "asked", row),
                WhenReader.read(row.get("when"), row),
                among(Care.values(), "care", row),
                List.copyOf(row.all("codes")));
    }

    private static Effect effect(Sheet.Row row) {
        var target = row.need("target");
        int slash = target.indexOf('/');
        var entry = slash < 0 ? Optional.<Effect.Entry>empty() : Optional.of(entry(target.substring(0, slash), row));
        return new Effect(
                row.need("question"), row.need("answer"), entry, target.substring(slash + 1), value(row.need("value")));
    }

    private static Trigger trigger(Sheet.Row row) {
        return new Trigger(
                row.need("id"),
                among(Trigger.Use.values(), "use", row),
                among(Trigger.Kind.values(), "kind", row),
                row.get("key"),
                List.copyOf(row.all("values")));
    }

    private static NotYet notYet(Sheet.Row row) {
        return new NotYet(
                row.need("rule"),
                List.copyOf(row.all("facts")),
                List.copyOf(row.all("questions")),
                List.copyOf(row.all("after")),
                row.get("needs").equals("never")
                        ? Optional.empty()
                        : Optional.of(WhenReader.read(row.get("needs"), row)));
    }

    private static Effect.Entry entry(String words, Sheet.Row row) {
        int open = words.indexOf('[');
        if (open < 1 || !words.endsWith("]")) {
            throw row.wrong("'" + words + "' is no entry of a list. Write it like claims[private].");
        }
        return new Effect.Entry(words.substring(0, open), words.substring(open + 1, words.length() - 1));
    }

    private static Effect.Value value(String words) {
        return switch (words) {
            case "same" -> new Effect.Value.Same();
            case "complete" -> new Effect.Value.Complete();
            case "open" -> new Effect.Value.Open();
            case "unknown" -> new Effect.Value.Unknown();
            default -> ofAge(words);
        };
    }

    private static Effect.Value ofAge(String words) {
        if (words.startsWith(UNDER)) {
            return new Effect.Value.Under(Integer.parseInt(words.substring(UNDER.length())));
        }
        return words.startsWith(AT_LEAST)
                ? new Effect.Value.AtLeast(Integer.parseInt(words.substring(AT_LEAST.length())))
                : new Effect.Value.Said(words);
    }

    private static <E extends Enum<E>> E among(E[] values, String column, Sheet.Row row) {
        for (var value : values) {
            if (code(value).equals(row.need(column))) {
                return value;
            }
        }
        throw row.notAmong(
                column,
                String.join(", ", Arrays.stream(values).map(PlanReader::code).toList()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
