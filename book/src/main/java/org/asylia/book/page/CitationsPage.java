package org.asylia.book.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.book.index.Citation;
import org.asylia.book.index.Series;
import org.asylia.engine.rule.Rule;

/// Every paragraph that a rule cites, in legal order.
public final class CitationsPage {

    private CitationsPage() {}

    public static String of(Volume volume) {
        var leaf = new Leaf(volume, Place.TOP, "Citations");
        var html = leaf.html();
        html.leaf("h1", "Rules by citation");
        leaf.paragraph("Search for the number as it stands in the book, such as 208(a)(2)(B) or 1208.4(a)(2).");
        var cited = cited(volume);
        html.begin("ul", "class", "columns");
        for (var series : Series.values()) {
            if (cited.keySet().stream().anyMatch(citation -> citation.series() == series)) {
                html.begin("li")
                        .leaf("a", series.title(), "href", "#" + anchor(series))
                        .endLine();
            }
        }
        html.endLine();
        Series series = null;
        String section = "";
        for (var entry : cited.entrySet()) {
            var citation = entry.getKey();
            if (citation.series() != series) {
                html.text("");
                if (series != null) {
                    html.endLine();
                }
                series = citation.series();
                leaf.heading(series.title(), anchor(series));
                html.begin("dl", "class", "index");
            }
            entry(leaf, citation, entry.getValue(), !citation.section().equals(section));
            section = citation.section();
        }
        if (series != null) {
            html.endLine();
        }
        return leaf.close();
    }

    private static void entry(Leaf leaf, Citation citation, List<Rule> rules, boolean newSection) {
        var html = leaf.html();
        html.leaf("dt", citation.words(), "id", citation.anchor(), "class", newSection ? "section" : "paragraph");
        for (var rule : rules) {
            html.begin("dd");
            leaf.rule(rule);
            html.endLine();
        }
    }

    private static String anchor(Series series) {
        return "series-" + (series.ordinal() + 1);
    }

    private static Map<Citation, List<Rule>> cited(Volume volume) {
        var cited = new TreeMap<Citation, List<Rule>>();
        for (var rule : volume.rules()) {
            for (var words : rule.citations()) {
                var rules = cited.computeIfAbsent(Citation.of(words), _ -> new ArrayList<>());
                if (!rules.contains(rule)) {
                    rules.add(rule);
                }
            }
        }
        return cited;
    }
}
