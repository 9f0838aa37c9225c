package org.asylia.command.law;

import java.time.LocalDate;
import java.util.List;
import org.asylia.book.words.Reading;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.asylia.engine.words.Words;
import org.asylia.law.citator.Citator;

/// One rule: what it says, where it stands, since when, who must prove it, and what it leaves out.
public final class RulePage {

    private static final int NAMES = 11;

    private final RuleSet law;
    private final Citator citator;
    private final Rule rule;
    private final Frame frame;
    private final LocalDate day;
    private final Page page;
    private final Reading reading;
    private final Sentences sentences;

    private RulePage(RuleSet law, Citator citator, Rule rule, Frame frame, Look look) {
        this.law = law;
        this.citator = citator;
        this.rule = rule;
        this.frame = frame;
        this.day = frame.asOf();
        this.page = new Page(look);
        this.reading = new Reading(law);
        this.sentences = new Sentences(page);
    }

    /// @param frame the day whose text is marked and, if known, the circuit in which the decisions stand
    public static String text(RuleSet law, Citator citator, Rule rule, Frame frame, Look look) {
        return new RulePage(law, citator, rule, frame, look).text();
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
        days();
        judgments(Judgments.of(rule));
        listed("Left out", rule.leftOut());
        decisions();
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
        page.line(4, "Source: " + sentence(text.source()) + " Status last checked " + text.checked() + ".");
        sentences.write(reading.of(text.condition()), 4);
        text.gives().ifPresent(gives -> {
            page.line(4, "When that is so, the law gives:");
            reading.of(gives).forEach(line -> sentences.write(line, 4));
        });
    }

    private void days() {
        if (!reading.days().isEmpty()) {
            page.heading("How the days are counted");
            for (var day : reading.days()) {
                page.line(2, day.name() + ":");
                sentences.write(day.counted(), 4);
            }
        }
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
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

    /// Those it names itself, then those of the citator that name it; a key that has no row stays a key.
    private void decisions() {
        var of = citator.of(rule);
        var named = of.stream()
                .filter(decision -> rule.decisions().contains(decision.key()))
                .toList();
        var others = of.stream().filter(decision -> !named.contains(decision)).toList();
        var authorities = new Authorities(citator, frame, page);
        authorities.list("Leading decisions, as of " + day, named);
        authorities.list("Other decisions on it, as of " + day, authorities.inOrder(others));
        listed(
                "Decisions not in the citator",
                rule.decisions().stream()
                        .filter(key -> citator.find(key).isEmpty())
                        .toList());
    }

    private void listed(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(line -> page.item(2, "-", line));
        }
    }
}
