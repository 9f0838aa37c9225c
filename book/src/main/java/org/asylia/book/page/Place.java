package org.asylia.book.page;

import org.asylia.book.index.Citation;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.DatedTable;

/// Where a page lies, and how it leads to others: every link is relative, so that the book can be moved as a whole.
///
/// @param up what leads from the page to the folder of the book
public record Place(String up) {

    static final Place TOP = new Place("");
    /// In a folder of rules or of decisions.
    static final Place BELOW = new Place("../");

    public static final String STYLE = "book.css";
    public static final String FRONT = "index.html";
    public static final String NAMES = "names.html";
    public static final String CITATIONS = "citations.html";
    public static final String DECISIONS = "decisions.html";
    public static final String FACTS = "facts.html";
    public static final String RECHECK = "recheck.html";
    public static final String LEFT_OUT = "left-out.html";
    public static final String TABLES = "tables.html";

    public static String rulePage(String id) {
        return "rules/" + id + ".html";
    }

    public static String decisionPage(String key) {
        return "decisions/" + key + ".html";
    }

    String to(String page) {
        return up + page;
    }

    String to(Citation citation) {
        return up + CITATIONS + "#" + citation.anchor();
    }

    String to(Fact fact) {
        return up + FACTS + "#" + fact.key();
    }

    String to(DatedTable table) {
        return up + TABLES + "#" + table.id();
    }

    String toDecision(String key) {
        return up + decisionPage(key);
    }

    String toRule(String id) {
        return up + rulePage(id);
    }
}
