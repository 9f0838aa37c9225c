package org.asylia.web.page;

import java.util.ArrayList;
import java.util.List;
import org.asylia.interview.outcome.DateView;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.web.paper.Block;
import org.asylia.web.paper.Block.Kind;

/// An outcome as blocks for paper: what is urgent first, then the days, the doors, and what to do.
final class PaperText {

    private PaperText() {}

    static List<Block> of(Telling telling, Look look) {
        var outcome = telling.outcome();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(Kind.TITLE, look.ui("outcome.title")));
        blocks.add(new Block(Kind.SMALL, telling.spoken().day(outcome.asOf())));
        if (outcome.stopsFirst()) {
            list(blocks, look.ui("outcome.stop"), concat(outcome.urgent(), outcome.lawyer()));
        }
        blocks.add(new Block(Kind.HEADING, look.ui("outcome.dates")));
        outcome.dates().forEach(date -> blocks.add(new Block(Kind.ITEM, date(date, look))));
        if (outcome.dates().isEmpty()) {
            blocks.add(new Block(Kind.TEXT, look.ui("outcome.no-dates")));
        }
        blocks.add(new Block(Kind.HEADING, look.ui("outcome.doors")));
        var texts = Texts.in(look.language());
        outcome.doors()
                .forEach(door -> blocks.add(new Block(
                        Kind.ITEM,
                        door.title().text() + ": " + door.stands(texts).text())));
        list(blocks, look.ui("outcome.do"), outcome.toDo());
        list(blocks, look.ui("outcome.do-not"), outcome.doNot());
        list(blocks, look.ui("outcome.gather"), outcome.gather());
        blocks.add(new Block(
                Kind.SMALL,
                look.say("outcome.known-to", "day", telling.spoken().day(outcome.lawKnownTo()))
                                .text() + " " + outcome.notice().text()
                        + (look.isReviewed() ? "" : " " + look.t("unreviewed").text())));
        return List.copyOf(blocks);
    }

    /// The day to plan by stands first, or the day from which something is possible.
    static String date(DateView date, Look look) {
        var plan = date.planned(Texts.in(look.language()))
                .map(planned -> planned.text() + ": ")
                .orElse("");
        return plan + date.title().text() + " \u2013 " + date.status().text();
    }

    private static void list(List<Block> blocks, String heading, List<Said> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block(Kind.HEADING, heading));
            items.forEach(item -> blocks.add(new Block(Kind.ITEM, item.text())));
        }
    }

    private static List<Said> concat(List<Said> first, List<Said> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
