package org.asylia.screening;

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
        var inquiry = new Asker(determination)
                .askWithoutSets(doors.stream().map(Door::id).toList());
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
            Door door, GoalState goal, Determination determination, Explainer explainer, Optional<ExactPass> review) {
        var answer = answer(goal);
        var reason = explainer.explain(door.id());
        var bars = door.bars().stream()
                .map(bar ->
                        new BarState(determination.law().rule(bar.rule()), bar.name(), explainer.explain(bar.rule())))
                .toList();
        return new DoorState(
                door,
                answer,
                answer.isSettled() && goal.answer().isUnknown(),
                review.map(other -> other.of(door.id()).answer()).filter(other -> other != answer),
                reason,
                turnsOn(goal, answer, explainer, door.id()),
                bars,
                Marks.of(determination, reason));
    }

    /// The settled answer where there is one; else how Kleene's logic has it, with its leaning.
    public static Answer answer(GoalState goal) {
        return goal.exactly().orElse(goal.answer());
    }

    private static Set<Open> turnsOn(GoalState goal, Answer answer, Explainer explainer, String rule) {
        if (answer.isSettled()) {
            return Set.of();
        }
        return goal.exact() ? goal.canMatter() : explainer.turnsOn(rule);
    }

    /// The same case as a court would see it on review; empty where no contested point is then read otherwise.
    private static Optional<ExactPass> onReview(Determination determination) {
        var frame = determination.frame();
        var review = frame.onReview();
        return readsOtherwise(determination, frame, review)
                ? Optional.of(
                        new ExactPass(new Determiner(determination.law()).determine(determination.about(), review)))
                : Optional.empty();
    }

    private static boolean readsOtherwise(Determination determination, Frame frame, Frame review) {
        return determination.law().contested().values().stream()
                .anyMatch(point -> !frame.live(point).equals(review.live(point)));
    }
}
