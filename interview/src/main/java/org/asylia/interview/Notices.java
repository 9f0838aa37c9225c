package org.asylia.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.rule.Yield;
import org.asylia.interview.plan.Trigger;
import org.asylia.law.Door;
import org.asylia.law.Doors;

/// Finds what is urgent in a case, and where to get a lawyer first, as `notices.tsv` says.
///
/// What unknown becomes: a bar that is unknown and does not lean is no notice of its own; that it is unknown is shown
/// with the doors. A deadline that may bind counts as one that binds, unless the person has
/// done the act.
final class Notices {

    private final List<Trigger> triggers;

    Notices(List<Trigger> triggers) {
        this.triggers = triggers;
    }

    List<Notice> in(Answers answers, Determination determination) {
        var found = new ArrayList<Notice>();
        for (var trigger : triggers) {
            about(trigger, answers, determination)
                    .distinct()
                    .map(about -> new Notice(trigger.id(), trigger.use(), about))
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    private Stream<String> about(Trigger trigger, Answers answers, Determination determination) {
        return switch (trigger.kind()) {
            case ALWAYS -> one();
            case ANSWER -> replies(trigger, answers).anyMatch(reply -> isAmong(reply, trigger)) ? one() : none();
            case DATE ->
                replies(trigger, answers).anyMatch(reply -> isNear(reply, trigger, determination)) ? one() : none();
            case DEADLINE ->
                Deadlines.of(determination).stream()
                        .filter(deadline -> isNear(deadline, trigger))
                        .filter(deadline ->
                                ActsDone.of(deadline, answers, determination).isEmpty())
                        .map(deadline -> deadline.rule().id());
            case RULE -> isAnswered(trigger.key(), trigger, determination) ? one() : none();
            case BAR ->
                Doors.ALL.stream()
                        .flatMap(door -> door.bars().stream())
                        .map(Door.Bar::rule)
                        .filter(rule -> isAnswered(rule, trigger, determination));
        };
    }

    private static Stream<String> one() {
        return Stream.of("");
    }

    private static Stream<String> none() {
        return Stream.empty();
    }

    private static Stream<Reply> replies(Trigger trigger, Answers answers) {
        return answers.all().entrySet().stream()
                .filter(each -> each.getKey().question().equals(trigger.key()))
                .map(Map.Entry::getValue);
    }

    private static boolean isAmong(Reply reply, Trigger trigger) {
        return switch (reply) {
            case Reply.Picked(var codes) -> codes.stream().anyMatch(trigger.values()::contains);
            case Reply.NotSure _ -> trigger.values().contains("not-sure");
            case Reply.NotNow _ -> trigger.values().contains("not-now");
            case Reply.Day _, Reply.Beside _, Reply.Number _, Reply.Words _ -> false;
        };
    }

    private static int days(Trigger trigger) {
        return Integer.parseInt(trigger.values().getFirst());
    }

    private static boolean isNear(Reply reply, Trigger trigger, Determination determination) {
        var today = determination.frame().asOf();
        return reply instanceof Reply.Day(var date)
                && !date.days().latest().isBefore(today)
                && !date.days().earliest().isAfter(today.plusDays(days(trigger)));
    }

    /// A first day is no day to act by: nothing is lost when it passes.
    private static boolean isNear(Deadline deadline, Trigger trigger) {
        return deadline.due().sense() == Yield.Sense.LAST_DAY
                && (trigger.key().equals("*")
                        || trigger.key().equals(deadline.rule().id()))
                && deadline.plan().isPresent()
                && deadline.left() >= 0
                && deadline.left() <= days(trigger);
    }

    private static boolean isAnswered(String rule, Trigger trigger, Determination determination) {
        return trigger.values().contains(code(determination.answer(rule)));
    }

    private static String code(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
