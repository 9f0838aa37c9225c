package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;

/// What starts the clock again, in words made of what the rules say.
final class Again {

    private Again() {}

    static String words(ClockState state, List<Effect> because) {
        if (state == ClockState.RUNNING) {
            return "";
        }
        if (state == ClockState.NOT_STARTED) {
            return "the receipt of a complete asylum form [clock.ead.start.uscis, clock.ead.start.eoir]";
        }
        var words = new ArrayList<String>();
        because.forEach(effect -> {
            var each = words(effect);
            if (!each.isEmpty() && !words.contains(each)) {
                words.add(each);
            }
        });
        return String.join("; and ", words);
    }

    private static String words(Effect effect) {
        return switch (effect.sort()) {
            case START, REOPEN -> "";
            case STOP -> day(effect) + cure(effect);
            case STOP_FOR_GOOD ->
                "only an excuse that is accepted [" + effect.rule().id() + "]";
            case END ->
                "only a remand by the Board or a court [clock.ead.remand]"
                        + (effect.anew() == Answer.YES ? ", or a new filing, at day zero [clock.ead.start.anew]" : "");
        };
    }

    private static String day(Effect stop) {
        var until = stop.until();
        if (until.equals(DateRange.ANY)) {
            return "making it good; the day of that is not told";
        }
        LocalDate latest = until.latest();
        return latest.equals(DateRange.END)
                ? "making it good, which had not happened by "
                        + until.earliest().minusDays(1)
                : "making it good, on " + (until.isOneDay() ? until.earliest() : "a day from " + until);
    }

    private static String cure(Effect stop) {
        return stop.texts().stream()
                .flatMap(text -> text.gives().stream())
                .filter(Yield.Due.class::isInstance)
                .map(given -> ((Yield.Due) given).cure())
                .filter(cure -> !cure.isEmpty())
                .findFirst()
                .map(cure -> "; or " + cure)
                .orElse("");
    }
}
