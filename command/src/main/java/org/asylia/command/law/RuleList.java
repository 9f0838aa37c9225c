package org.asylia.command.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// All rules, or those of one area, each by id and title.
public final class RuleList {

    private final RuleSet law;
    private final Optional<LocalDate> asOf;
    private final Page page;

    private RuleList(RuleSet law, Optional<LocalDate> asOf, Look look) {
        this.law = law;
        this.asOf = asOf;
        this.page = new Page(look);
    }

    /// The rules of an area such as `asylum.bar`; of every area when it is empty.
    public static List<Rule> in(RuleSet law, String area) {
        return law.rules().stream()
                .filter(rule -> area.isEmpty() || rule.id().startsWith(area + "."))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /// @param asOf with a day, each rule is shown with the text of that day
    public static String text(RuleSet law, List<Rule> rules, Optional<LocalDate> asOf, Look look) {
        return new RuleList(law, asOf, look).text(rules);
    }

    private String text(List<Rule> rules) {
        page.line(Said.count(rules.size(), "rule")
                + asOf.map(day -> ", as of " + day).orElse("") + ". " + Said.knownTo(law.knownTo()));
        page.line("One rule: ./asylia law RULE. An area: ./asylia law AREA.");
        String area = "";
        for (var rule : rules) {
            if (!area(rule).equals(area)) {
                area = area(rule);
                page.heading(area);
            }
            rule(rule);
        }
        return page.toString();
    }

    private void rule(Rule rule) {
        page.line(2, rule.id());
        page.line(6, rule.title());
        asOf.ifPresent(day -> page.row(
                6,
                Cell.of(4, "then"),
                Cell.rest(rule.textOn(day).map(text -> Said.status(text, day)).orElse("before its first text"))));
    }

    private static String area(Rule rule) {
        var parts = rule.id().split("\\.");
        return parts.length < 3 ? parts[0] : parts[0] + "." + parts[1];
    }
}
