package org.asylia.command.verb;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.rule.RuleSet;

/// Which column of a sheet says what: a text of lines with three parts, set apart by tabs.
///
/// The first is the column. The second is the fact it says, as `ask` writes it (`arrivals[1]/arrival.date`), or
/// `matter` for what the matter is called. The third, where the cells do not say it as a case file does, is how they
/// do: `Y=true; N=false; U=?`, or `date MM/dd/yyyy`; `?` says nothing. Lines that begin with `#` are for people.
final class SheetMapping {

    private static final Pattern STEP = Pattern.compile("([a-z-]+)\\[([^\\[\\]]+)]");

    private final List<Cell> cells = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private Optional<String> matter = Optional.empty();

    private SheetMapping() {}

    /// An entry of a list on the way to a fact.
    record Step(String list, String entry) {}

    /// What one column says.
    record Cell(
            String column,
            List<Step> path,
            String fact,
            FactType type,
            Map<String, String> words,
            Optional<String> form) {

        /// The value of a cell as a case file has it; nothing where the cell says nothing.
        ///
        /// @param line where it stands, for messages
        Optional<Object> value(String typed, String line) {
            var word = words.get(typed);
            if (word == null && !words.isEmpty()) {
                throw new WrongInput(line + ", " + column + ": '" + typed + "' is none of the words that the mapping"
                        + " knows: " + String.join(", ", words.keySet()));
            }
            if ("?".equals(word)) {
                return Optional.empty();
            }
            return Optional.of(plain(word == null ? typed : word, line));
        }

        private Object plain(String said, String line) {
            return switch (type) {
                case FactType.YesNo _ -> yesNo(said, line);
                case FactType.Number _ -> number(said, line);
                case FactType.Day _ -> form.map(each -> day(said, each, line)).orElse(said);
                case FactType.Choice _, FactType.Country _, FactType.Words _ -> said;
            };
        }

        private Object yesNo(String said, String line) {
            return switch (said.toLowerCase(Locale.ROOT)) {
                case "true", "yes" -> true;
                case "false", "no" -> false;
                default -> throw wrong(said, "yes or no", line);
            };
        }

        private Object number(String said, String line) {
            try {
                return Long.parseLong(said);
            } catch (NumberFormatException _) {
                throw wrong(said, "a whole number", line);
            }
        }

        private String day(String said, String form, String line) {
            try {
                return LocalDate.parse(said, formatter(form)).toString();
            } catch (DateTimeParseException _) {
                throw wrong(said, "a day written " + form, line);
            }
        }

        private WrongInput wrong(String said, String wanted, String line) {
            return new WrongInput(line + ", " + column + ": '" + said + "' is not " + wanted + ".");
        }
    }

    private static DateTimeFormatter formatter(String form) {
        return DateTimeFormatter.ofPattern(form.replace('y', 'u'), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    static SheetMapping read(String name, RuleSet law) {
        var mapping = new SheetMapping();
        var lines = CaseInput.longText(name).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                mapping.line(lines[i], name + ":" + (i + 1), law);
            }
        }
        if (mapping.columns.isEmpty()) {
            throw new WrongInput("--mapping '" + name + "' maps no column. See docs/sheets.md.");
        }
        return mapping;
    }

    private void line(String line, String where, RuleSet law) {
        var parts = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        if (parts.size() < 2 || parts.size() > 3 || parts.getFirst().isEmpty()) {
            throw new WrongInput(where
                    + ": a line has a column, a fact, and perhaps the words of its cells, set apart by" + " tabs.");
        }
        columns.add(parts.getFirst());
        if (parts.get(1).equals("matter")) {
            matter = Optional.of(parts.getFirst());
            return;
        }
        var how = parts.size() == 3 ? parts.get(2) : "";
        var slash = parts.get(1).lastIndexOf('/');
        var fact = fact(parts.get(1).substring(slash + 1), where, law);
        var path = path(slash < 0 ? "" : parts.get(1).substring(0, slash), where);
        var list = path.isEmpty() ? "" : path.getLast().list();
        if (!fact.list().map(each -> each.key()).orElse("").equals(list)) {
            throw new WrongInput(where + ": '" + fact.key() + "' is said of "
                    + fact.list()
                            .map(each -> "an entry, such as " + each.key() + "[1]/" + fact.key())
                            .orElse("the case")
                    + ".");
        }
        var form = how.startsWith("date ") ? Optional.of(how.substring(5).strip()) : Optional.<String>empty();
        form.ifPresent(each -> checkForm(each, where));
        cells.add(new Cell(
                parts.getFirst(),
                path,
                fact.key(),
                fact.type(),
                form.isPresent() ? Map.of() : words(how, where),
                form));
    }

    private static void checkForm(String form, String where) {
        try {
            formatter(form);
        } catch (IllegalArgumentException _) {
            throw new WrongInput(where + ": '" + form + "' is no way to write a day. Write it like MM/dd/yyyy.");
        }
    }

    private static Fact fact(String key, String where, RuleSet law) {
        var fact = law.facts().get(key);
        if (fact == null) {
            throw new WrongInput(
                    where + ": there is no fact '" + key + "'. The schema lists every one: ./asylia schema");
        }
        return fact;
    }

    private static List<Step> path(String written, String where) {
        var path = new ArrayList<Step>();
        if (!written.isEmpty()) {
            for (var part : written.split("\\.")) {
                var step = STEP.matcher(part);
                if (!step.matches()) {
                    throw new WrongInput(where + ": '" + part + "' is no entry of a list, such as arrivals[1].");
                }
                path.add(new Step(step.group(1), step.group(2)));
            }
        }
        return path;
    }

    private static Map<String, String> words(String how, String where) {
        var words = new LinkedHashMap<String, String>();
        if (!how.isEmpty()) {
            for (var pair : how.split(";")) {
                var sides = pair.split("=", 2);
                if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                    throw new WrongInput(where + ": '" + pair.strip()
                            + "' does not say what a word of a cell means, such" + " as Y=true.");
                }
                words.put(sides[0].strip(), sides[1].strip());
            }
        }
        return words;
    }

    List<Cell> cells() {
        return cells;
    }

    /// The columns that it names.
    List<String> columns() {
        return columns;
    }

    /// The column that says what a matter is called.
    Optional<String> matter() {
        return matter;
    }
}
