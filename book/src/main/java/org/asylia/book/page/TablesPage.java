package org.asylia.book.page;

import java.util.List;
import java.util.TreeMap;
import org.asylia.book.words.Codes;
import org.asylia.engine.rule.DatedTable;

/// The dated tables that rules look things up in: countries, designations, amounts.
public final class TablesPage {

    private TablesPage() {}

    public static String of(Volume volume) {
        var leaf = new Leaf(volume, Place.TOP, "Tables");
        leaf.html().leaf("h1", "Dated tables");
        leaf.paragraph(
                "What the law refers to and what changes: who is on a list, or how much an amount is, from which day"
                        + " until which day.");
        var tables = new TreeMap<String, DatedTable>();
        volume.rules().forEach(rule -> tables.putAll(volume.contents(rule).tables()));
        tables.values().forEach(table -> table(leaf, table));
        return leaf.close();
    }

    private static void table(Leaf leaf, DatedTable table) {
        var html = leaf.html();
        leaf.heading(table.title(), table.id());
        leaf.paragraph("Last checked " + table.checked() + ". "
                + (table.complete()
                        ? "Complete: what is not in it is outside."
                        : "Not complete: of what is not in it, nothing is known."));
        html.begin("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", table.title())
                .begin("table");
        html.begin("thead").begin("tr");
        boolean ofAmounts = table.rows().stream().anyMatch(row -> row.value() != 1);
        var heads = ofAmounts
                ? List.of("What", "Value", "From", "Until", "Source")
                : List.of("What", "From", "Until", "Source");
        heads.forEach(head -> html.leaf("th", head, "scope", "col"));
        html.end().end().begin("tbody");
        for (var row : table.rows()) {
            html.begin("tr").leaf("th", Codes.of(row.code()), "scope", "row");
            if (ofAmounts) {
                html.leaf("td", Long.toString(row.value()), "data-head", "Value");
            }
            html.leaf("td", row.from().toString(), "data-head", "From");
            html.leaf("td", row.to().map(Object::toString).orElse("still applies"), "data-head", "Until");
            html.leaf("td", row.source(), "data-head", "Source").endLine();
        }
        html.end().end().endLine();
    }
}
