package org.asylia.command.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.asylia.engine.words.Words;

/// One rule: what it says, where it stands, since when, who must prove it, and what it leaves out.
public final class RulePage {

    private static final int NAMES = 11;

    private final RuleSet law;
    private final Rule rule;
    private final LocalDate day;
    private final Page page;

    private RulePage(RuleSet law, Rule rule, LocalDate day, Look look) {
        this.law = law;
        this.rule = rule;
        this.day = day;
        this.page = new Page(look);
    }

    /// @param asOf the day whose text is marked; the day to which the law is known, if empty
    public static String text(RuleSet law, Rule rule, Optional<LocalDate> asOf, Look look) {
        return new RulePage(law, rule, asOf.orElse(law.knownTo()), look).text();
    }

    private String text() {
        page.row(0, Cell.rest(rule.id()).in(Tone.STRONG));
        page.line(rule.title()).blank();
        named("What it is", Said.kind(rule.kind()));
        named("Citations", String.join("; ", rule.citations()));
        named("Burden", Said.burden(rule.burden()));
        named("Asked of", Said.askedOf(rule));
        named("Text of", Words.of(rule.selector()));
        if (!rule.verified()) {
            page.row(
                    0,
                    Cell.of(NAMES, "NOT CHECKED").in(Tone.OPEN),
                    Cell.rest("Its core rests on memory; no source was" + " read. Check it before relying on it."));
        }
        page.heading("Texts");
        if (rule.texts().getFirst().from().isPresent()) {
            before(rule.before(), rule.texts().getFirst().from().get());
        }
        rule.texts().forEach(this::text);
        judgments(Judgments.of(rule));
        listed("Left out", rule.leftOut());
        listed("Leading decisions", rule.decisions());
        listed(
                "Used by",
                law.rules().stream()
                        .filter(other -> law.references(other).contains(rule.id()))
                        .map(other -> other.id() + ": " + other.title())
                        .toList());
        return page.blank().line(Said.knownTo(law.knownTo())).toString();
    }

    private void named(String name, String words) {
        page.row(0, Cell.of(NAMES, name), Cell.rest(words));
    }

    private void before(Before before, LocalDate first) {
        page.line(2, "before " + first + ": " + before.answer().word() + ". " + before.because());
    }

    private void text(Text text) {
        boolean governs = text.covers(day);
        page.row(
                2,
                Cell.rest(Said.status(text, day) + (governs ? "  <- the text of " + day : ""))
                        .in(governs ? Tone.STRONG : Tone.PLAIN));
        page.line(4, "Source: " + text.source() + ". Status last checked " + text.checked() + ".");
        new Outline(law, page).of(text.condition(), 4);
    }

    private void judgments(List<Judgment> judgments) {
        for (var judgment : judgments) {
            page.heading("Left to legal judgment");
            page.line(2, judgment.question() + " [" + judgment.id() + "]");
            for (var factor : judgment.factors()) {
                page.item(4, factor.speaksFor() ? "for:    " : "against:", factor.label());
            }
            if (!judgment.decisions().isEmpty()) {
                page.item(4, "decided:", String.join("; ", judgment.decisions()));
            }
        }
    }

    private void listed(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(line -> page.item(2, "-", line));
        }
    }
}
