package org.asylia.book.page;

import java.util.List;
import java.util.Map;
import org.asylia.book.words.Line;
import org.asylia.book.words.Span;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Text;

/// One page, begun with its head and the way through the book.
final class Leaf {

    private static final Map<String, String> WAYS = ways();

    private final Html html = new Html();
    private final Volume volume;
    private final Place place;

    /// @param title of the page, as a browser shows it
    Leaf(Volume volume, Place place, String title) {
        this.volume = volume;
        this.place = place;
        html.begin("html", "lang", "en").begin("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", title + " - Asylia law book");
        html.empty("link", "rel", "stylesheet", "href", place.to(Place.STYLE));
        html.end().begin("body");
        html.leaf("a", "Skip to the text", "class", "skip", "href", "#text");
        html.begin("nav", "aria-label", "The book").begin("ul");
        WAYS.forEach((page, name) ->
                html.begin("li").leaf("a", name, "href", place.to(page)).end());
        html.end().endLine();
        html.begin("main", "id", "text");
    }

    private static Map<String, String> ways() {
        var ways = new java.util.LinkedHashMap<String, String>();
        ways.put(Place.FRONT, "Contents");
        ways.put(Place.NAMES, "Names");
        ways.put(Place.CITATIONS, "Citations");
        ways.put(Place.DECISIONS, "Decisions");
        ways.put(Place.FACTS, "Facts");
        ways.put(Place.RECHECK, "To re-check");
        ways.put(Place.LEFT_OUT, "Left out");
        return java.util.Collections.unmodifiableMap(ways);
    }

    Html html() {
        return html;
    }

    Place place() {
        return place;
    }

    /// The finished page.
    String close() {
        html.end().begin("footer").begin("p");
        html.text("Law as known to " + volume.law().knownTo() + ": what happened since is not in here. "
                + "This is information, not a lawyer's advice.");
        html.end().end().end().end();
        return html.toString();
    }

    Leaf heading(String words) {
        html.leaf("h2", words);
        return this;
    }

    Leaf heading(String words, String anchor) {
        html.leaf("h2", words, "id", anchor);
        return this;
    }

    Leaf paragraph(String words) {
        html.leaf("p", words);
        return this;
    }

    /// A list of words, or nothing.
    void list(List<String> words) {
        html.begin("ul");
        words.forEach(item -> html.leaf("li", item));
        html.endLine();
    }

    /// A rule by its plain name, and what it says.
    void rule(Rule rule) {
        ruleLink(rule);
        html.leaf("span", " " + rule.title(), "class", "says");
    }

    void ruleLink(Rule rule) {
        html.leaf("a", volume.name(rule), "href", place.toRule(rule.id()));
    }

    /// A decision by its title, with its page if the citator has one.
    void decision(String key) {
        var title = volume.authorities().title(key);
        if (volume.authorities().find(key).isPresent()) {
            html.leaf("a", title, "href", place.toDecision(key));
        } else {
            html.text(title);
        }
    }

    /// Rules, one under the other.
    void rules(List<Rule> rules) {
        html.begin("ul", "class", "rules");
        for (var rule : rules) {
            html.begin("li");
            rule(rule);
            html.text(" ");
            marks(rule);
            html.endLine();
        }
        html.endLine();
    }

    /// What a reader must know before relying on a rule, in words.
    void marks(Rule rule) {
        var text = volume.current(rule);
        if (text.statusOn(volume.law().knownTo()) != Status.IN_FORCE) {
            mark(status(text, volume.law()));
        }
        cautions(rule);
    }

    void cautions(Rule rule) {
        if (volume.current(rule).recheck()) {
            mark("to be re-checked");
        }
        if (!rule.verified()) {
            mark("not verified");
        }
    }

    void mark(String words) {
        html.leaf("strong", words, "class", "mark").text(" ");
    }

    static String status(Text text, RuleSet law) {
        return text.statusOn(law.knownTo()).code().replace('-', ' ');
    }

    /// A reading as nested lists.
    void reading(Line line) {
        html.begin("ul", "class", "reading");
        item(line);
        html.endLine();
    }

    void readings(List<Line> lines) {
        html.begin("ul", "class", "reading");
        lines.forEach(this::item);
        html.endLine();
    }

    private void item(Line line) {
        html.begin("li");
        line.words().forEach(this::span);
        if (!line.below().isEmpty()) {
            html.begin("ul");
            line.below().forEach(this::item);
            html.end();
        }
        html.endLine();
    }

    void words(Line line) {
        line.words().forEach(this::span);
        if (!line.below().isEmpty()) {
            readings(line.below());
        }
    }

    private void span(Span span) {
        switch (span) {
            case Span.Plain(var words) -> html.text(words);
            case Span.Id(var words) -> html.leaf("code", words);
            case Span.Strong(var words) -> html.leaf("strong", words);
            case Span.ToRule(var id, var words) -> html.leaf("a", words, "href", place.toRule(id));
            case Span.ToFact(var fact, var words) -> html.leaf("a", words, "class", "fact", "href", place.to(fact));
            case Span.ToJudgment(var id, var words) -> html.leaf("a", words, "href", "#judge-" + id);
            case Span.ToTable(var table, var words) -> html.leaf("a", words, "href", place.to(table));
            case Span.ToDay(var anchor, var words) -> html.leaf("a", words, "class", "fact", "href", "#" + anchor);
        }
    }
}
