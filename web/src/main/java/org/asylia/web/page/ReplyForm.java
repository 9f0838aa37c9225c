package org.asylia.web.page;

import java.util.List;
import java.util.Optional;
import org.asylia.interview.DateParts;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.plan.Question;
import org.asylia.web.visit.Visit;

/// What was sent to a question, as a reply.
///
/// @param reply the reply, where what was sent is one
/// @param fault the key of the text that says what is wrong; empty where nothing is
record ReplyForm(Optional<Reply> reply, String fault) {

    private static ReplyForm of(Reply reply) {
        return new ReplyForm(Optional.of(reply), "");
    }

    private static ReplyForm wrong(String fault) {
        return new ReplyForm(Optional.empty(), fault);
    }

    static ReplyForm read(Question question, Sent sent, Visit visit) {
        switch (sent.field("do")) {
            case "not-sure" -> {
                return of(Reply.NOT_SURE);
            }
            case "not-now" -> {
                return of(Reply.NOT_NOW);
            }
            default -> {}
        }
        var typed = sent.field("answer");
        return switch (question.kind()) {
            // Two answers to a question that takes one are none: the interview refuses them, whichever stands first.
            case YES_NO, MORE, ONE, MANY, COUNTRY ->
                typed.isEmpty() ? wrong("choose") : of(new Reply.Picked(sent.fieldsOf("answer")));
            case DATE -> date(sent, visit);
            case NUMBER -> number(typed);
            case WORDS -> typed.isEmpty() ? wrong("words-empty") : of(new Reply.Words(typed));
            case SHOW, CHECK -> of(Reply.SEEN);
        };
    }

    /// A date by itself, or before or after something that was told already; never both at once.
    private static ReplyForm date(Sent sent, Visit visit) {
        var event = sent.field("event");
        if (event.isEmpty()) {
            var told = new DateParts(
                            sent.field("year"),
                            sent.field("month"),
                            sent.field("day"),
                            sent.field("season"),
                            sent.field("relation"),
                            sent.field("calendar"),
                            "")
                    .read(Calendars.HERE);
            return told.date().map(date -> of(new Reply.Day(date))).orElseGet(() -> wrong(told.error()));
        }
        if (List.of("year", "month", "day", "season").stream()
                .anyMatch(box -> !sent.field(box).isEmpty())) {
            return wrong("date-both");
        }
        var side = Reply.Side.of(sent.field("relation"));
        var place = event.matches("[0-9]{1,4}") ? visit.place(Integer.parseInt(event)) : Optional.<Place>empty();
        if (place.isEmpty()) {
            return wrong("date-event");
        }
        return side.map(one -> of(new Reply.Beside(one, place.get()))).orElseGet(() -> wrong("date-side"));
    }

    private static ReplyForm number(String typed) {
        try {
            return of(new Reply.Number(Long.parseLong(typed)));
        } catch (NumberFormatException _) {
            return wrong("choose");
        }
    }

    /// What stands chosen or typed for a reply, to show it again.
    static List<String> chosen(Reply reply) {
        return switch (reply) {
            case Reply.Picked(var codes) -> codes;
            case Reply.Words(var words) -> List.of(words);
            case Reply.Number(var value) -> List.of(Long.toString(value));
            case Reply.Day _, Reply.Beside _, Reply.NotSure _, Reply.NotNow _ -> List.of();
        };
    }
}
