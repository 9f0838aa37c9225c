package org.asylia.web.page;

import java.util.List;
import java.util.Optional;
import org.asylia.interview.DateParts;
import org.asylia.interview.OtherCalendars;
import org.asylia.interview.Reply;
import org.asylia.interview.plan.Question;

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

    static ReplyForm read(Question question, Sent sent) {
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
            case DATE -> date(sent);
            case NUMBER -> number(typed);
            case WORDS -> typed.isEmpty() ? wrong("words-empty") : of(new Reply.Words(typed));
            case SHOW, CHECK -> of(Reply.SEEN);
        };
    }

    private static ReplyForm date(Sent sent) {
        var told = new DateParts(
                        sent.field("year"), sent.field("month"), sent.field("day"), sent.field("season"), "on", "", "")
                .read(OtherCalendars.NONE);
        return told.date().map(date -> of(new Reply.Day(date))).orElseGet(() -> wrong(told.error()));
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
            case Reply.Day _, Reply.NotSure _, Reply.NotNow _ -> List.of();
        };
    }

    /// The parts of a date that was told, to show them again.
    static Asking.Parts parts(Reply reply) {
        if (!(reply instanceof Reply.Day(var date))) {
            return Asking.Parts.NONE;
        }
        var written = date.written().split("-", -1);
        boolean season = written.length == 2 && !written[1].matches("[0-9]+");
        return new Asking.Parts(
                written[0],
                written.length > 1 && !season
                        ? Integer.toString(date.days().earliest().getMonthValue())
                        : "",
                written.length > 2 ? Integer.toString(date.days().earliest().getDayOfMonth()) : "",
                season ? written[1] : "");
    }
}
