package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.ask.Asker;
import org.asylia.engine.ask.GoalState;
import org.asylia.engine.ask.Inquiry;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Door;

/// What the law answers for one case, door by door: put together once, shown as text or as JSON.
///
/// @param determination the conclusions
/// @param explainer their reasons
/// @param inquiry what to ask next
/// @param doors every door, in the order in which they are shown
public record Screening(Determination determination, Explainer explainer, Inquiry inquiry, List<DoorState> doors) {

    public Screening {
        doors = List.copyOf(doors);
    }

    public static Screening of(Determination determination, List<Door> doors) {
        var explainer = new Explainer(determination);
        var inquiry = new Asker(determination).ask(doors.stream().map(Door::id).toList());
        var review = onReview(determination);
        var states = new ArrayList<DoorState>();
        inquiry.goals().forEach((goal, state) -> {
            var door = doors.stream()
                    .filter(each -> each.id().equals(goal))
                    .findFirst()
                    .orElseThrow();
            states.add(state(door, state, determination, explainer, review));
        });
        return new Screening(determination, explainer, inquiry, states);
    }

    private static DoorState state(
            Door door,
            GoalState goal,
            Determination determination,
            Explainer explainer,
            Optional<Determination> review) {
        var answer = answer(goal);
        var reason = explainer.explain(door.id());
        var bars = door.bars().stream()
                .map(bar -> new BarState(determination.law().rule(bar), explainer.explain(bar)))
                .toList();
        return new DoorState(
                door,
                answer,
                answer.isSettled() && goal.answer().isUnknown(),
                review.map(other -> answer(door.id(), other)).filter(other -> other != answer),
                reason,
                turnsOn(goal, answer, explainer, door.id()),
                bars,
                Marks.of(determination, reason));
    }

    /// The settled answer where there is one; else how Kleene's logic has it, with its leaning.
    static Answer answer(GoalState goal) {
        return goal.exactly().orElse(goal.answer());
    }

    /// The same for one rule.
    static Answer answer(String rule, Determination determination) {
        var quick = determination.answer(rule);
        return quick.isSettled() ? quick : answer(new GoalState(quick, new ExactPass(determination).of(rule)));
    }

    private static Set<Open> turnsOn(GoalState goal, Answer answer, Explainer explainer, String rule) {
        if (answer.isSettled()) {
            return Set.of();
        }
        return goal.exact() ? goal.canMatter() : explainer.turnsOn(rule);
    }

    /// The same case as a court would see it on review; empty where no contested point is then read otherwise.
    private static Optional<Determination> onReview(Determination determination) {
        var frame = determination.frame();
        var review = frame.onReview();
        return readsOtherwise(determination, frame, review)
                ? Optional.of(new Determiner(determination.law()).determine(determination.about(), review))
                : Optional.empty();
    }

    private static boolean readsOtherwise(Determination determination, Frame frame, Frame review) {
        return determination.law().contested().values().stream()
                .anyMatch(point -> !frame.live(point).equals(review.live(point)));
    }
}
