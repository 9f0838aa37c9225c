package org.asylia.engine.due;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;

/// Lists every day that binds or may bind in a determination, the nearest first.
///
/// What unknown becomes: a deadline whose rule is unknown is listed and marked; it is left out only when its rule is
/// settled and says no. A rule asked of each entry of a list is listed once for each entry told; while more entries
/// may come, [#ofMoreEntries] names it.
public final class Deadlines {

    private final Determination determination;

    private Deadlines(Determination determination) {
        this.determination = determination;
    }

    public static List<Deadline> of(Determination determination) {
        return new Deadlines(determination).all();
    }

    /// The rules that may give further days, once entries are told that the case does not list yet.
    public static List<Rule> ofMoreEntries(Determination determination) {
        var root = determination.about().root();
        var rules = new ArrayList<Rule>();
        for (var rule : determination.law().givingDays()) {
            if (rule.each().filter(list -> !root.items(list).complete()).isPresent()
                    && determination.answer(rule.id()) != Answer.NO) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    private List<Deadline> all() {
        var found = new ArrayList<Deadline>();
        for (var rule : determination.law().givingDays()) {
            for (var item : items(rule)) {
                add(found, rule, item);
            }
        }
        found.sort(Deadline.NEAREST_FIRST);
        return List.copyOf(found);
    }

    private List<Item> items(Rule rule) {
        return rule.each()
                .map(determination::items)
                .orElseGet(() -> List.of(determination.about().root()));
    }

    /// One for each text that may govern, is not settled as no, and gives a day of its own.
    private void add(List<Deadline> found, Rule rule, Item item) {
        var runs = determination.answer(rule, item);
        if (runs == Answer.NO) {
            return;
        }
        var texts = determination.texts(rule, item);
        var given = new ArrayList<Text>();
        for (var text : texts) {
            if (text.isPresent()
                    && text.get().gives().orElse(null) instanceof Yield.Due
                    && (texts.size() == 1 || determination.answer(text.get().condition(), item) != Answer.NO)) {
                given.removeIf(other -> other.gives().equals(text.get().gives()));
                given.add(text.get());
            }
        }
        for (var text : given) {
            if (text.gives().orElseThrow() instanceof Yield.Due due) {
                found.add(deadline(rule, item, runs, text, due));
            }
        }
    }

    /// How the day to plan by was counted; empty when it is that of the law.
    private static String planCounted(Planned planned, Counted counted, Yield.Due due) {
        var line = due.safe().equals(due.day()) ? "" : CountedWords.of(counted.of(due.safe()));
        var before = planned.beforeClosures();
        if (before.equals(planned.day())) {
            return line;
        }
        var closed = CountedWords.before(before.orElseThrow(), planned.day().orElseThrow());
        return line.isEmpty() ? closed : line + "; " + closed;
    }

    private Deadline deadline(Rule rule, Item item, Answer runs, Text text, Yield.Due due) {
        var asOf = determination.frame().asOf();
        var planned = new Planned(determination, due, item);
        var counted = new Counted(determination, item);
        var plan = planned.day();
        var law = planned.underTheLaw();
        var steps = new ArrayList<>(counted.of(due.day()));
        if (!law.isOneDay()) {
            steps.addAll(counted.closed(law.earliest(), law.latest()));
        }
        return new Deadline(
                rule,
                item,
                runs,
                text,
                due,
                law,
                plan,
                planned.standing(asOf),
                plan.map(day -> ChronoUnit.DAYS.between(asOf, day)).orElse(0L),
                CountedWords.of(steps),
                steps,
                planCounted(planned, counted, due),
                planned.untold());
    }
}
