package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.dates.Beside;
import org.asylia.dates.Reckoning;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Entry;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Statement;
import org.asylia.engine.time.SaidDate;

/// Reads an object that says one thing of a fact: a value or a reason why there is none, by whom, with what note.
final class StatementReader {

    private static final List<String> KEYS = List.of("value", "unknown", "source", "note");
    private static final List<String> DATE_KEYS = List.of("value", "said", "calendar", "unknown", "source", "note");
    private static final List<String> RESOLUTION = List.of("value", "unknown", "note", "by");
    private static final List<String> DATE_RESOLUTION = List.of("value", "said", "calendar", "unknown", "note", "by");

    private final Desk desk;
    private final Fact fact;

    StatementReader(Desk desk, Fact fact) {
        this.desk = desk;
        this.fact = fact;
    }

    Optional<Statement> statement(Node.Obj object, Spot spot) {
        var fields = new Fields(
                object, spot, desk.problems(), "a statement", isDate() ? DATE_KEYS : KEYS, onlyDates(object));
        var content = content(fields);
        var source = source(fields);
        var note = fields.words("note");
        return content.map(said -> new Statement(said, source, note));
    }

    Optional<Entry.Resolution> resolution(Node.Obj object, Spot spot) {
        var keys = isDate() ? DATE_RESOLUTION : RESOLUTION;
        var fields = new Fields(object, spot, desk.problems(), "a resolution", keys, onlyDates(object));
        var content = content(fields);
        var note = fields.needed("note", "A resolution says in its note why it was resolved this way.");
        var by = fields.words("by");
        return content.isPresent() && note.isPresent()
                ? Optional.of(new Entry.Resolution(content.get(), note.get(), by))
                : Optional.empty();
    }

    private boolean isDate() {
        return fact.type() instanceof FactType.Day;
    }

    private String onlyDates(Node.Obj object) {
        return !isDate()
                        && (object.find("said").isPresent()
                                || object.find("calendar").isPresent())
                ? " Only dates have \"said\" and \"calendar\"; put the words into the note."
                : "";
    }

    private Optional<Content> content(Fields fields) {
        var value = fields.node("value");
        if (value.isPresent() == fields.node("unknown").isPresent()) {
            fields.problem(
                    value.isPresent() ? "unknown" : "value",
                    value.isPresent()
                            ? "\"value\" and \"unknown\" cannot stand together. Remove the one that is wrong."
                            : fact.key() + " needs a \"value\", an \"unknown\" or \"statements\", such as"
                                    + " {\"value\": " + Examples.of(fact) + "}.");
            return Optional.empty();
        }
        return value.isPresent() ? value(value.get(), fields) : unknown(fields);
    }

    private Optional<Content> value(Node node, Fields fields) {
        var said = isDate() ? fields.words("said") : Optional.<String>empty();
        var calendar = isDate() ? fields.words("calendar") : Optional.<String>empty();
        try {
            var content = Values.of(fact, node);
            return Optional.of(content instanceof Content.Day(var date) ? told(date, said, calendar, fields) : content);
        } catch (Refusal refusal) {
            fields.problem("value", refusal.words());
            return Optional.empty();
        }
    }

    /// A date told in another calendar has its words and its calendar already; words beside it are the original ones.
    private static Content told(SaidDate date, Optional<String> said, Optional<String> calendar, Fields fields) {
        var told = new SaidDate(
                date.days(), date.precision(), date.written(), said.or(date::said), calendar.or(date::calendar));
        if (calendar.isPresent()
                && date.calendar().isPresent()
                && !isSame(calendar.get(), date.calendar().get())) {
            fields.problem(
                    "calendar",
                    "The value is a date of the calendar '" + date.calendar().get()
                            + "', and \"calendar\" names another." + " Remove \"calendar\", or correct the value.");
        } else if (said.isPresent() && told.calendar().isPresent()) {
            Beside.objection(date, said.get(), told.calendar().get())
                    .ifPresent(objection -> fields.problem("value", objection));
        }
        return new Content.Day(told);
    }

    private static boolean isSame(String calendar, String code) {
        return Reckoning.called(calendar)
                .map(Reckoning::code)
                .filter(code::equals)
                .isPresent();
    }

    private Optional<Content> unknown(Fields fields) {
        for (var key : List.of("said", "calendar")) {
            if (fields.node(key).isPresent() && isDate()) {
                fields.problem(
                        key, "\"" + key + "\" goes with a \"value\". Add the value, or put the words into the note.");
            }
        }
        var code = fields.words("unknown");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Content.Unknown(Values.why(code.get())));
        } catch (Refusal refusal) {
            fields.problem("unknown", refusal.words());
            return Optional.empty();
        }
    }

    private Optional<String> source(Fields fields) {
        var source = fields.words("source");
        if (source.isPresent() && !desk.sources().contains(source.get())) {
            var known = new ArrayList<>(desk.sources());
            fields.problem(
                    "source",
                    "There is no source " + Shown.quoted(source.get()) + "." + Nearest.hint(source.get(), known)
                            + " Describe it under \"sources\" at the top of the file"
                            + (known.isEmpty() ? "." : ", or name one of: " + Shown.list(known) + "."));
        }
        return source;
    }
}
