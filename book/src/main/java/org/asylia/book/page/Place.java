package org.asylia.book.page;

import org.asylia.book.index.Citation;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.DatedTable;

/// Where a page lies, and how it leads to others: every link is relative, so that the book can be moved as a whole.
///
/// @param up what leads from the page to the folder of the book
record Place(String up) {

    static final Place TOP = new Place("");
    static final Place RULES = new Place("../");

    static final String STYLE = "book.css";
    static final String FRONT = "index.html";
    static final String NAMES = "names.html";
    static final String CITATIONS = "citations.html";
    static final String DECISIONS = "decisions.html";
    static final String FACTS = "facts.html";
    static final String RECHECK = "recheck.html";
    static final String LEFT_OUT = "left-out.html";
    static final String TABLES = "tables.html";

    static String rulePage(String id) {
        return "rules/" + id + ".html";
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
        return up + DECISIONS + "#" + key;
    }

    String toRule(String id) {
        return up + rulePage(id);
    }
}
