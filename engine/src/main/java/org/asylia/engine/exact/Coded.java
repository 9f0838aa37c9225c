package org.asylia.engine.exact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Tables;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DatedTable;

/// Turns what is asked of open choices and countries into diagrams. Of a country only the codes that the law or
/// the case names are told apart; all others are one value.
final class Coded {

    private static final String OTHER = "";

    private final Determination determination;
    private final Diagram diagram;
    private final Variables variables;
    private final Spreads spreads;
    private final Map<DatedTable, Map<String, DatedTable>> tables = new IdentityHashMap<>();

    Coded(Determination determination, Diagram diagram, Variables variables, Spreads spreads) {
        this.determination = determination;
        this.diagram = diagram;
        this.variables = variables;
        this.spreads = spreads;
    }

    int among(Condition.Among among, Item item) {
        var variable = variable(among.fact(), item, OTHER);
        var chosen = new boolean[variable.values().size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = among.codes().contains(variable.values().get(i).code());
        }
        return diagram.literal(variable.index(), chosen);
    }

    int same(Condition.Same same, Item item) {
        if (item.content(same.one()) instanceof Content.Code(var code)) {
            return is(same.other(), item, code);
        }
        if (item.content(same.other()) instanceof Content.Code(var code)) {
            return is(same.one(), item, code);
        }
        var alike = variables.yesNo(new Open(
                Reason.Kind.FACT,
                same.one().key(),
                item.path(),
                Why.NOT_ASKED,
                same.one().question()));
        return diagram.literal(alike.index(), new boolean[] {false, true});
    }

    private int is(Fact fact, Item item, String code) {
        var variable = variable(fact, item, code);
        var chosen = new boolean[variable.values().size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = variable.values().get(i).code().equals(code);
        }
        return diagram.literal(variable.index(), chosen);
    }

    int listed(Condition.Listed listed, Item item) {
        var days = spreads.days(listed.on(), item);
        if (item.content(listed.fact()) instanceof Content.Code(var code)) {
            return listed(code, listed, days, item);
        }
        var variable = variable(listed.fact(), item, OTHER);
        return diagram.choose(
                variable.index(),
                variable.values().stream()
                        .mapToInt(value -> listed(value.code(), listed, days, item))
                        .toArray());
    }

    private int listed(String code, Condition.Listed listed, Spread days, Item item) {
        var its = tables.computeIfAbsent(listed.table(), _ -> new HashMap<>())
                .computeIfAbsent(code, listed.table()::only);
        if (its.rows().isEmpty()) {
            long any = determination.frame().asOf().toEpochDay();
            return diagram.and(days.present(), listed(code, its, any, item));
        }
        return days.chosen(day -> listed(code, its, day, item));
    }

    private int listed(String code, DatedTable table, long day, Item item) {
        return switch (Tables.lists(table, code, day)) {
            case YES -> Diagram.TRUE;
            case NO -> Diagram.FALSE;
            case LEANING_NO, UNKNOWN, LEANING_YES ->
                diagram.literal(
                        variables
                                .yesNo(new Open(
                                        Reason.Kind.NOT_ENCODED,
                                        table.id() + " " + code,
                                        item.path(),
                                        Why.NOT_ENCODED,
                                        "The table \"" + table.title() + "\" is not complete."))
                                .index(),
                        new boolean[] {false, true});
        };
    }

    private Variable variable(Fact fact, Item item, String besides) {
        var owner = Possible.owner(fact, item).orElse(item);
        var why = owner.content(fact) instanceof Content.Unknown(var reason) ? reason : Why.NOT_ASKED;
        return variables.codes(
                new Open(Reason.Kind.FACT, fact.key(), owner.path(), why, fact.question()), values(fact, besides));
    }

    private List<Variable.Value> values(Fact fact, String besides) {
        if (fact.type() instanceof FactType.Choice(var options)) {
            return options.stream()
                    .map(option -> new Variable.Value(option.label(), option.code(), 0))
                    .toList();
        }
        var codes = new TreeSet<>(Mentions.in(determination.law()).codes(fact));
        codes.addAll(told(determination.about().root()));
        codes.add(besides);
        codes.add(OTHER);
        return codes.stream()
                .map(code -> new Variable.Value(code.equals(OTHER) ? "another" : code, code, 0))
                .toList();
    }

    /// Every country code told anywhere in the case.
    private static TreeSet<String> told(Item item) {
        var codes = new TreeSet<String>();
        item.entries().forEach((fact, entry) -> {
            if (fact.type() instanceof FactType.Country && entry.content() instanceof Content.Code(var code)) {
                codes.add(code);
            }
        });
        item.lists().values().forEach(items -> items.all().forEach(each -> codes.addAll(told(each))));
        return codes;
    }
}
