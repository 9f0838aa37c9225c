package org.asylia.command.law;

import java.time.LocalDate;
import org.asylia.book.Change;
import org.asylia.book.Changes;
import org.asylia.book.words.Codes;
import org.asylia.book.words.Reading;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;

/// What changed in the law since a day: each change with what was before and what came after, in words, and the source.
public final class ChangesText {

    private final RuleSet law;
    private final Page page;
    private final Sentences sentences;

    private ChangesText(RuleSet law, Look look) {
        this.law = law;
        this.page = new Page(look);
        this.sentences = new Sentences(page);
    }

    public static String of(RuleSet law, LocalDate since, Look look) {
        return new ChangesText(law, look).text(new Changes(law, since), since);
    }

    private String text(Changes changes, LocalDate since) {
        var inOrder = changes.inOrder();
        page.line(Said.count(inOrder.size(), "change") + " of the law since " + since + ". "
                + Said.knownTo(law.knownTo()));
        inOrder.forEach(this::change);
        var undated = changes.undated();
        if (!undated.isEmpty()) {
            page.heading("Not placed in time");
            page.line(2, Said.count(undated.size(), "rule") + " have a first text whose day is not recorded:");
            undated.forEach(rule -> page.item(2, "-", rule.id()));
        }
        return page.toString();
    }

    private void change(Change change) {
        switch (change) {
            case Change.OfText(var on, var rule, var before, var after) -> {
                page.heading(on + "  " + rule.id());
                page.line(2, rule.title());
                page.line(2, String.join("; ", rule.citations()));
                before.ifPresentOrElse(text -> text("before", text), () -> {
                    page.row(2, Cell.rest("before: no text yet").in(Tone.STRONG));
                    page.line(
                            4,
                            rule.before().answer().word() + ". " + rule.before().because());
                });
                text("after", after);
            }
            case Change.OfRow(var on, var table, var row, var begins) -> {
                page.heading(on + "  " + table.title());
                page.line(
                        2,
                        Codes.of(row.code())
                                + (row.value() == 1 ? "" : ": " + row.value())
                                + (begins ? " begins to count." : " no longer counts."));
                page.line(2, "Source: " + row.source());
            }
        }
    }

    private void text(String when, Text text) {
        page.row(2, Cell.rest(when + ": " + Said.status(text, law.knownTo())).in(Tone.STRONG));
        page.line(4, "Source: " + text.source());
        sentences.write(new Reading(law).of(text.condition()), 4);
    }
}
