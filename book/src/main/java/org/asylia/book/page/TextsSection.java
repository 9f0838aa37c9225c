package org.asylia.book.page;

import org.asylia.book.words.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Text;

/// The dated texts of a rule: a table of them all, then what each asks, today's first.
final class TextsSection {

    private final Volume volume;
    private final Rule rule;
    private final Leaf leaf;
    private final Html html;
    private final Reading reading;

    TextsSection(Volume volume, Rule rule, Leaf leaf, Reading reading) {
        this.volume = volume;
        this.rule = rule;
        this.leaf = leaf;
        this.html = leaf.html();
        this.reading = reading;
    }

    void write() {
        var current = volume.current(rule);
        leaf.heading("What it asks");
        asks(current);
        timeline(current);
        if (rule.texts().size() > 1) {
            leaf.heading("The other texts");
            for (var text : rule.texts()) {
                if (text != current) {
                    html.leaf("h3", number(text) + " " + sentence(text), "id", anchor(text));
                    asks(text);
                }
            }
        }
    }

    private void asks(Text text) {
        leaf.reading(reading.of(text.condition()));
        text.gives().ifPresent(gives -> {
            html.leaf("p", "When that is so, the law gives:");
            leaf.readings(reading.of(gives));
        });
    }

    private void timeline(Text current) {
        leaf.heading("Its texts in time");
        html.begin("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Texts in time")
                .begin("table");
        html.begin("thead").begin("tr");
        for (var head : new String[] {"Text", "From", "Until", "Status", "Source", "Status checked"}) {
            html.leaf("th", head, "scope", "col");
        }
        html.end().end().begin("tbody");
        if (rule.texts().getFirst().from().isPresent()) {
            before();
        }
        rule.texts().forEach(text -> row(text, text == current));
        html.end().end().endLine();
    }

    private void before() {
        var first = rule.texts().getFirst().from().orElseThrow().toString();
        html.begin("tr").leaf("th", "Before", "scope", "row").leaf("td", "");
        cell("Until", first);
        cell("Status", "answer is " + rule.before().answer().word());
        cell("Why", rule.before().because()).leaf("td", "").endLine();
    }

    private void row(Text text, boolean current) {
        html.begin("tr", "class", current ? "now" : "then").begin("th", "scope", "row");
        if (current) {
            html.text(number(text) + " (now)");
        } else {
            html.leaf("a", number(text), "href", "#" + anchor(text));
        }
        html.end();
        cell("From", text.from().map(Object::toString).orElse("not recorded"));
        cell("Until", text.to().map(Object::toString).orElseGet(() -> lasting(text)));
        html.begin("td", "data-head", "Status").text(Leaf.status(text, volume.law()));
        if (text.recheck()) {
            html.text(" ");
            leaf.mark("to be re-checked");
        }
        html.end();
        cell("Source", text.source());
        cell("Status checked", text.checked().toString()).endLine();
    }

    /// A cell that names its column, for narrow pages on which rows are shown one under the other.
    private Html cell(String head, String words) {
        return html.leaf("td", words, "data-head", head);
    }

    /// Of a text that was vacated or enjoined nobody may read that it applies.
    private String lasting(Text text) {
        return text.statusOn(volume.law().knownTo()) == Status.IN_FORCE ? "still applies" : "no end known";
    }

    private String number(Text text) {
        return "Text " + (rule.texts().indexOf(text) + 1);
    }

    private String anchor(Text text) {
        return "text-" + (rule.texts().indexOf(text) + 1);
    }

    private String sentence(Text text) {
        return span(text) + ": " + Leaf.status(text, volume.law());
    }

    static String span(Text text) {
        var from = text.from().map(day -> "from " + day).orElse("from a day not recorded");
        return text.to().map(day -> from + " until " + day).orElse(from);
    }
}
