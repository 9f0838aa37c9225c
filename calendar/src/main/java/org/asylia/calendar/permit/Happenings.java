package org.asylia.calendar.permit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.calendar.permit.Effect.Sort;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.words.Words;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.Lists;

/// Asks the rules of each event what it does to the clock.
final class Happenings {

    private static final String STARTS = "clock.ead.event.starts";
    private static final String PAUSES = "clock.ead.event.pauses";
    private static final String BLOCKS = "clock.ead.event.blocks";
    private static final String ENDS = "clock.ead.event.ends";
    private static final String REOPENS = "clock.ead.event.reopens";

    private static final List<String> FILINGS = List.of("clock.ead.start.uscis", "clock.ead.start.eoir");

    private static final List<String> STOPS = List.of(
            "clock.ead.stop.biometrics",
            "clock.ead.stop.reschedule",
            "clock.ead.stop.interpreter",
            "clock.ead.stop.transfer",
            "clock.ead.stop.continuance",
            "clock.ead.stop.venue",
            "clock.ead.stop.applicant-delay");

    private static final List<String> MISSED = List.of("clock.ead.stop.no-show");
    private static final List<String> DECIDED = List.of("clock.ead.stop.decision");
    private static final List<String> REMAND = List.of("clock.ead.remand");

    /// The rule whose text says from when the clock runs again.
    private static final String DELAY = "clock.ead.stop.applicant-delay";

    private static final String CREDIT = "clock.ead.remand.credit";
    private static final String ANEW = "clock.ead.start.anew";

    /// What leaves the clock as it is, and says so.
    private static final List<String> RUNS_ON =
            List.of("clock.ead.referral", "clock.ead.incomplete", "clock.ead.uac", "clock.ead.recommended");

    private static final Comparator<Happening> IN_ORDER = Comparator.comparing(
                    (Happening each) -> each.day().earliest())
            .thenComparing(each -> each.day().latest());

    private final Determination determination;
    private final Item item;
    private final List<Effect> effects = new ArrayList<>();
    private final Set<Rule> says = new LinkedHashSet<>();

    private Happenings(Determination determination, Item item) {
        this.determination = determination;
        this.item = item;
    }

    /// In the order of their days; those of one day, or of unknown days, as they are told.
    static List<Happening> of(Determination determination) {
        return determination.items(Lists.CLOCK_EVENTS).stream()
                .map(item -> new Happenings(determination, item).happening())
                .sorted(IN_ORDER)
                .toList();
    }

    private Happening happening() {
        var day = days(ClockFacts.DATE);
        add(Sort.START, STARTS, FILINGS, day, DateRange.ANY);
        add(Sort.STOP, PAUSES, STOPS, day, until());
        add(Sort.STOP_FOR_GOOD, BLOCKS, MISSED, day, DateRange.ANY);
        add(Sort.END, ENDS, DECIDED, day, DateRange.ANY);
        add(Sort.REOPEN, REOPENS, REMAND, day, DateRange.ANY);
        for (var id : RUNS_ON) {
            if (answer(id) == Answer.YES) {
                says.add(rule(id));
            }
        }
        var what = Words.of(ClockFacts.KIND, item.content(ClockFacts.KIND));
        return new Happening(item, what, day, days(ClockFacts.UNTIL), effects, List.copyOf(says));
    }

    /// @param does the rule that decides
    /// @param named the rules that it gathers
    private void add(Sort sort, String does, List<String> named, DateRange day, DateRange until) {
        var holds = answer(does);
        if (holds == Answer.NO) {
            return;
        }
        boolean end = sort == Sort.END;
        var rule = named(named, holds);
        effects.add(new Effect(
                item.path(),
                sort,
                holds,
                rule,
                texts(rule),
                day,
                until,
                end ? answer(CREDIT) : Answer.NO,
                end ? answer(ANEW) : Answer.NO));
        says.add(rule);
    }

    /// The first rule that says as much of this event and reaches back to its day; else the last, which is the widest.
    private Rule named(List<String> ids, Answer holds) {
        return ids.stream()
                .filter(id -> answer(id) == holds
                        && determination.texts(rule(id), item).stream().allMatch(Optional::isPresent))
                .findFirst()
                .map(this::rule)
                .orElseGet(() -> rule(ids.getLast()));
    }

    /// The day that the governing text counts to; any of several, while several may govern. A day that lies before the
    /// stop cannot be right: it is taken as not known.
    private DateRange until() {
        Optional<DateRange> until = texts(rule(DELAY)).stream()
                .flatMap(text -> text.gives().stream())
                .flatMap(given -> given instanceof Yield.Due due
                        ? Optional.of(determination.terms().days(due.day(), item)).stream()
                        : Optional.<DateRange>empty().stream())
                .reduce(DateRange::hull);
        return until.filter(
                        days -> !days.latest().isBefore(days(ClockFacts.DATE).earliest()))
                .orElse(DateRange.ANY);
    }

    private DateRange days(Fact fact) {
        return determination.terms().days(DateTerm.told(fact), item);
    }

    private List<Text> texts(Rule rule) {
        return determination.texts(rule, item).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Rule rule(String id) {
        return determination.law().rule(id);
    }

    private Answer answer(String id) {
        return determination.answer(rule(id), item);
    }
}
