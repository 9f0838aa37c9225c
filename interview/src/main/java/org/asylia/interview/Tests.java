package org.asylia.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.asylia.interview.plan.When;

/// Whether what must have been answered before a question was answered so.
///
/// What unknown becomes: a test of an answer that was not given does not hold, nor does its opposite; who has not told
/// an age, or told two that do not fit, is not taken to be an adult.
final class Tests {

    private static final int OF_AGE = 18;
    private static final Place AGE = Place.of("age");
    private static final Reply ADULT = Reply.picked("adult");
    private static final Reply CHILD = Reply.picked("child");
    private static final Place BIRTH = Place.of("birth-date");

    private final LocalDate today;

    Tests(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    boolean hold(When when, Answers answers, String item) {
        for (var test : when.tests()) {
            if (!holds(test, answers, item)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(When.Test test, Answers answers, String item) {
        return switch (test) {
            case When.Test.Answered(var question, var among, var codes) ->
                replies(question, answers, item).stream().anyMatch(reply -> isAmong(reply, codes) == among);
            case When.Test.First _ -> new Place("", item).ordinal() == 1;
            case When.Test.Again _ -> new Place("", item).ordinal() > 1;
            case When.Test.Adult _ -> isAdult(answers);
        };
    }

    private boolean isAdult(Answers answers) {
        var age = answers.at(AGE).orElse(Reply.NOT_SURE);
        return birth(answers) instanceof Reply.Day(var date)
                ? !age.equals(CHILD) && !date.days().latest().plusYears(OF_AGE).isAfter(today)
                : age.equals(ADULT);
    }

    private static Reply birth(Answers answers) {
        return answers.at(BIRTH).orElse(Reply.NOT_SURE);
    }

    /// The answer about this entry, or about the nearest one around it that was asked; else those about the entries
    /// within it.
    private static List<Reply> replies(String question, Answers answers, String item) {
        for (var at = item; ; at = around(at)) {
            var reply = answers.at(new Place(question, at));
            if (reply.isPresent()) {
                return List.of(reply.get());
            }
            if (at.isEmpty()) {
                return within(question, answers, item);
            }
        }
    }

    private static List<Reply> within(String question, Answers answers, String item) {
        return answers.all().entrySet().stream()
                .filter(each -> each.getKey().question().equals(question))
                .filter(each -> item.isEmpty() || each.getKey().item().startsWith(item + "."))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String around(String item) {
        int dot = item.lastIndexOf('.');
        return dot < 0 ? "" : item.substring(0, dot);
    }

    private static boolean isAmong(Reply reply, List<String> codes) {
        return switch (reply) {
            case Reply.Picked(var picked) -> picked.stream().anyMatch(codes::contains);
            case Reply.NotSure _ -> codes.contains("not-sure");
            case Reply.NotNow _ -> codes.contains("not-now");
            case Reply.Day _, Reply.Beside _, Reply.Number _, Reply.Words _ -> codes.contains("said");
        };
    }
}
