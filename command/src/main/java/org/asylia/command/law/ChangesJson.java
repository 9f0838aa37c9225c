package org.asylia.command.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.book.Change;
import org.asylia.book.Changes;
import org.asylia.book.words.Reading;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;

/// What changed in the law since a day, for other programs; docs/law-json.md describes it.
public final class ChangesJson {

    /// The version of this form.
    public static final String SCHEMA = "asylia-law-changes/1";

    private final RuleSet law;

    private ChangesJson(RuleSet law) {
        this.law = law;
    }

    public static Map<String, Object> of(RuleSet law, LocalDate since) {
        var changes = new Changes(law, since);
        var json = new LinkedHashMap<String, Object>();
        json.put("schema", SCHEMA);
        json.put("knownTo", law.knownTo().toString());
        json.put("since", since.toString());
        json.put(
                "changes",
                changes.inOrder().stream().map(new ChangesJson(law)::change).toList());
        json.put("undated", changes.undated().stream().map(Rule::id).toList());
        return json;
    }

    private Map<String, Object> change(Change change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", change.on().toString());
        switch (change) {
            case Change.OfText(_, var rule, var before, var after) -> {
                json.put("rule", rule.id());
                json.put("title", rule.title());
                json.put("citations", rule.citations());
                json.put("before", before.map(this::text).orElseGet(() -> noText(rule)));
                json.put("after", text(after));
            }
            case Change.OfRow(_, var table, var row, var begins) -> {
                json.put("table", table.id());
                json.put("title", table.title());
                json.put("code", row.code());
                json.put("value", row.value());
                json.put("begins", begins);
                json.put("source", row.source());
            }
        }
        return json;
    }

    private Map<String, Object> text(Text text) {
        var json = new LinkedHashMap<String, Object>(Export.of(text, law.knownTo()));
        json.put("words", Sentences.lines(new Reading(law).of(text.condition())));
        return json;
    }

    private static Map<String, Object> noText(Rule rule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("answer", rule.before().answer().word());
        json.put("because", rule.before().because());
        return json;
    }
}
