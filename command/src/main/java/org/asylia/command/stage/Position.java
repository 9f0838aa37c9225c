package org.asylia.command.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.asylia.calendar.permit.ClockDeadlines;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.law.Door;
import org.asylia.law.stage.FilingPlaces;
import org.asylia.law.stage.Grants;
import org.asylia.law.stage.State;
import org.asylia.law.stage.States;
import org.asylia.law.stage.Track;
import org.asylia.law.stage.Transitions;

/// Where a case stands in the procedure.
///
/// What unknown becomes: a state, a turn, a filing or a day whose rule is unknown is kept and marked as possible;
/// only a
/// settled no leaves it out. A state beside the case is kept only where it holds.
public final class Position {

    private final Determination determination;
    private final List<Standing> standings = new ArrayList<>();

    private Position(Determination determination) {
        this.determination = determination;
        States.ALL.forEach(this::place);
    }

    public static Position of(Determination determination) {
        return new Position(determination);
    }

    private void place(State state) {
        if (determination.law().find(state.rule().id()).isEmpty()) {
            return;
        }
        var answer = determination.answer(state.rule().id());
        if (answer == Answer.NO || (answer != Answer.YES && state.track() != Track.CASE)) {
            return;
        }
        var root = determination.about().root();
        var turns = new ArrayList<Next>();
        for (var turn : state.turns()) {
            var theirs = determination.answer(turn.when(), root);
            if (theirs != Answer.NO) {
                turns.add(new Next(turn, theirs));
            }
        }
        standings.add(new Standing(state, answer, turns, Transitions.from(state.id())));
    }

    public Determination determination() {
        return determination;
    }

    /// The states that hold: one of the case, and what is open beside it.
    public List<Standing> held() {
        return standings.stream().filter(Standing::holds).toList();
    }

    /// The states that the case may hold, as far as is known.
    public List<Standing> possible() {
        return standings.stream().filter(standing -> !standing.holds()).toList();
    }

    /// Whether it is settled where the case itself stands.
    public boolean settled() {
        return held().stream().anyMatch(standing -> standing.state().track() == Track.CASE);
    }

    /// Steps that stand next, for certain or perhaps.
    public List<Filing> steps() {
        return rules("step.");
    }

    /// Forms that may be filed, each with who files it and where.
    public List<Filing> filings() {
        var all = new ArrayList<>(rules("form."));
        all.addAll(rules("filing.i589."));
        return all;
    }

    /// Whether a rule belongs to something that can happen in a state that the case holds or may hold.
    public boolean belongs(String rule) {
        return standings.stream()
                .flatMap(standing -> standing.next().stream())
                .anyMatch(transition -> transition.rules().contains(rule));
    }

    private List<Filing> rules(String prefix) {
        var found = new ArrayList<Filing>();
        for (var rule : determination.law().rules()) {
            if (rule.id().startsWith(prefix)) {
                var answer = determination.answer(rule.id());
                if (answer != Answer.NO) {
                    found.add(new Filing(rule, answer, FilingPlaces.of(rule.id())));
                }
            }
        }
        return found;
    }

    /// The days that run, or may.
    public List<Deadline> deadlines() {
        return ClockDeadlines.of(determination);
    }

    /// What lies behind each door that is not shut, or behind which something was granted.
    public List<Brought> grants(List<Door> doors) {
        var found = new ArrayList<Brought>();
        for (var door : doors) {
            for (var grant : Grants.ALL) {
                if (grant.doors().contains(door.id())) {
                    var brought = new Brought(
                            door,
                            grant,
                            determination.answer(door.id()),
                            determination.answer("state." + grant.state()));
                    if (brought.matters()) {
                        found.add(brought);
                    }
                }
            }
        }
        return found;
    }

    /// What to ask in order to know where the case stands: first what most of the possible states turn on.
    public List<Open> asks() {
        var explainer = new Explainer(determination);
        var asked = new LinkedHashMap<Open, Integer>();
        for (var standing : possible()) {
            for (var open : explainer.turnsOn(standing.state().rule().id())) {
                if (open.kind() == Reason.Kind.FACT || open.kind() == Reason.Kind.LIST) {
                    asked.merge(open, 1, Integer::sum);
                }
            }
        }
        return asked.keySet().stream()
                .sorted(Comparator.comparingInt(
                        (Open open) -> -Optional.ofNullable(asked.get(open)).orElse(0)))
                .toList();
    }
}
