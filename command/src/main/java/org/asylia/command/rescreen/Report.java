package org.asylia.command.rescreen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.asylia.caseload.Asked;
import org.asylia.caseload.Cause;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Moved;
import org.asylia.caseload.Outcome;
import org.asylia.caseload.People;
import org.asylia.caseload.Rescreening;
import org.asylia.caseload.Share;
import org.asylia.caseload.Undecided;
import org.asylia.caseload.Who;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.whatif.Change;
import org.asylia.law.Door;

/// What a comparison found, ready to be shown.
///
/// @param shift what was compared
/// @param outcome the counts
/// @param doors the doors, in their order
/// @param told the matters of which a door changed, each with its reasons; none in the de-identified form
/// @param untold how many further such matters are not listed
/// @param cells whether counts are shown as they are
/// @param shown how each count is shown
/// @param madeUp what the matters are shaped by where they are made up; else none
public record Report(
        Shift shift,
        Outcome outcome,
        List<Door> doors,
        List<Told> told,
        long untold,
        Cells cells,
        Shown shown,
        List<Share> madeUp) {

    /// The most matters that are told one by one.
    public static final int MOST = 500;

    /// The counts of no matter at all.
    public static final Outcome NOTHING = new Outcome(0, 0, 0, 0, List.of(), List.of(), List.of(), Undecided.NONE);

    public Report {
        doors = List.copyOf(doors);
        told = List.copyOf(told);
        madeUp = List.copyOf(madeUp);
    }

    /// @param asked what the matters are asked
    public static Report of(Shift shift, List<Load> loads, List<Door> doors, Cells cells, Asked asked) {
        var sum = NOTHING;
        var outcomes = loads.parallelStream()
                .flatMap(load -> load.batches().parallelStream().map(batch -> compared(shift, load, batch, asked)))
                .toList();
        for (var outcome : outcomes) {
            sum = sum.and(outcome);
        }
        boolean made = loads.stream().anyMatch(Load::isMadeUp);
        return of(shift, sum, loads, doors, cells, made ? Generated.shares() : List.of());
    }

    private static Outcome compared(Shift shift, Load load, Load.Batch batch, Asked asked) {
        return Rescreening.compare(
                batch.caseload(), batch.matters(), shift.before(load.frame()), shift.after(load.frame()), asked);
    }

    /// The report on matters that were counted already, here or elsewhere.
    ///
    /// @param outcome the counts
    /// @param loads the matters that are at hand, and are told where a door of theirs differs
    /// @param madeUp what the matters are shaped by where they are made up
    public static Report of(
            Shift shift, Outcome outcome, List<Load> loads, List<Door> doors, Cells cells, List<Share> madeUp) {
        var goals = shift.goals(doors);
        var sum = outcome.inOrderOf(shift.law());
        var told = new ArrayList<Told>();
        if (!cells.isDeidentified() && sum.doors() > 0) {
            loads.forEach(load -> tell(shift, load, goals, told));
        }
        var law = shift.after().law();
        var people = new People(law);
        var shown = Shown.of(cells, sum, goals::contains, rule -> people.concerns(law.rule(rule)));
        long untold = cells.isDeidentified() ? 0 : sum.doors() - told.size();
        return new Report(shift, sum, doors, told, untold, cells, shown, madeUp);
    }

    private static void tell(Shift shift, Load load, List<String> goals, List<Told> told) {
        var before = shift.before(load.frame());
        var after = shift.after(load.frame());
        var changed = load.first(
                MOST - told.size(), batch -> Who.changed(batch.caseload(), batch.matters(), before, after, goals));
        told.addAll(changed.parallelStream()
                .map(at -> told(at, before, after, goals))
                .toList());
    }

    private static Told told(Load.At at, Setting before, Setting after, List<String> goals) {
        var about = at.batch().matters().about(at.place());
        var was = new Determiner(before.law()).determine(about, before.frame());
        var is = new Determiner(after.law()).determine(about, after.frame());
        var changes = Who.changes(was, is, goals);
        var through = new LinkedHashSet<String>();
        changes.forEach(change -> through.addAll(change.through()));
        return new Told(at.name(), changes, List.copyOf(through), next(is));
    }

    private static List<Told.Day> next(Determination after) {
        return Deadlines.of(after).stream()
                .filter(due -> due.left() >= 0 && due.standing() == Deadline.Standing.AHEAD)
                .filter(due -> due.plan().isPresent())
                .map(due -> new Told.Day(due.rule().id(), due.plan().orElseThrow(), due.runs() == Answer.YES))
                .sorted(Told.Day.NEAREST_FIRST)
                .limit(3)
                .toList();
    }

    /// The moves of the doors, in the order of the doors.
    public List<Moved> doorMoves() {
        var order = doors.stream().map(Door::id).toList();
        return outcome.moved().stream()
                .filter(moved -> order.contains(moved.rule()))
                .sorted(Comparator.comparingInt(moved -> order.indexOf(moved.rule())))
                .toList();
    }

    /// The moves of all other rules, the most frequent first.
    public List<Moved> otherMoves() {
        var goals = doors.stream().map(Door::id).toList();
        return outcome.moved().stream()
                .filter(moved -> !goals.contains(moved.rule()))
                .sorted(Comparator.comparingLong((Moved moved) -> -moved.count())
                        .thenComparing(Moved::rule))
                .toList();
    }

    /// The rules that changed of themselves, in most matters first.
    public List<Cause> causes() {
        return outcome.causes().stream()
                .sorted(Comparator.comparingLong((Cause cause) -> -cause.count())
                        .thenComparing(Cause::rule))
                .toList();
    }

    /// What made-up matters are shaped by, in two sentences; none for matters that were not made up.
    List<String> madeUpWords() {
        if (madeUp.isEmpty()) {
            return List.of();
        }
        return List.of(
                "These matters are made up, and say nothing of the world. How often they tell something is taken from the"
                        + " court's public tables of October 2025 for: " + things(false) + ".",
                "Assumed are: " + things(true) + ".");
    }

    private String things(boolean assumed) {
        return madeUp.stream()
                .filter(share -> share.isAssumed() == assumed)
                .map(share -> share.value().equals("known") || share.share() == 1
                        ? share.thing()
                        : share.thing() + " " + share.value())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /// The title of a rule.
    String title(String rule) {
        return doors.stream()
                .filter(door -> door.id().equals(rule))
                .map(Door::title)
                .findFirst()
                .orElseGet(() -> shift.law().rule(rule).title());
    }

    static String words(Change change) {
        return Who.words(change.before()) + " -> " + Who.words(change.after());
    }
}
