package org.asylia.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Walk;

/// What changed in the law since a day, in the order of time: texts that began or ended on that day or later, and rows
/// of dated tables.
///
/// A text whose first day is not recorded cannot be placed; [#undated] counts the rules that have one.
public final class Changes {

    private final RuleSet law;
    private final LocalDate since;

    public Changes(RuleSet law, LocalDate since) {
        this.law = law;
        this.since = since;
    }

    public List<Change> inOrder() {
        var changes = new ArrayList<Change>();
        law.rules().forEach(rule -> texts(rule, changes));
        tables().values().forEach(table -> rows(table, changes));
        changes.sort(Comparator.comparing(Change::on));
        return List.copyOf(changes);
    }

    /// The rules of which the first day is not recorded.
    public List<Rule> undated() {
        return law.rules().stream()
                .filter(rule -> rule.texts().getFirst().from().isEmpty())
                .toList();
    }

    private void texts(Rule rule, List<Change> changes) {
        for (int i = 0; i < rule.texts().size(); i++) {
            var after = rule.texts().get(i);
            var before = i == 0
                    ? Optional.<org.asylia.engine.rule.Text>empty()
                    : Optional.of(rule.texts().get(i - 1));
            after.from()
                    .filter(this::counts)
                    .ifPresent(day -> changes.add(new Change.OfText(day, rule, before, after)));
        }
    }

    private void rows(DatedTable table, List<Change> changes) {
        for (var row : table.rows()) {
            if (counts(row.from())) {
                changes.add(new Change.OfRow(row.from(), table, row, true));
            }
            row.to().filter(this::counts).ifPresent(day -> changes.add(new Change.OfRow(day, table, row, false)));
        }
    }

    private boolean counts(LocalDate day) {
        return !day.isBefore(since);
    }

    private Map<String, DatedTable> tables() {
        var tables = new LinkedHashMap<String, DatedTable>();
        var finder = new Walk.Visitor() {
            @Override
            public void table(DatedTable table) {
                tables.put(table.id(), table);
            }
        };
        for (var rule : law.rules()) {
            for (var text : rule.texts()) {
                Walk.through(text.condition(), List.of(), finder);
                text.gives().ifPresent(gives -> Walk.through(gives, List.of(), finder));
            }
        }
        return tables;
    }
}
