package org.asylia.interview;

import java.util.List;
import org.asylia.engine.determine.Determination;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;
import org.asylia.interview.plan.Trigger;
import org.asylia.law.Door;
import org.asylia.law.Doors;

/// Whether a question is worth asking in a case as it stands.
final class Worth {

    private static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();

    private final Plan plan;
    private final Determination determination;
    private final Relevance relevance;
    private final Notices notices;
    private final Answers answers;

    Worth(Plan plan, Determination determination, Notices notices, Answers answers) {
        this.plan = plan;
        this.determination = determination;
        this.relevance = new Relevance(determination, DOORS);
        this.notices = notices;
        this.answers = answers;
    }

    boolean asking(Question question, Place place) {
        var effects = plan.effectsOf(question);
        return switch (question.asked()) {
            case ALWAYS -> true;
            case DOORS -> relevance.anyDoor(effects, place.item());
            case DATES ->
                relevance.anyDoor(effects, place.item())
                        || !relevance.deadlines(effects, place.item()).isEmpty();
            case URGENT ->
                notices.in(answers, determination).stream().anyMatch(notice -> notice.use() == Trigger.Use.URGENT);
        };
    }

    Progress progress(String stage, int answered) {
        var undecided = DOORS.stream()
                .filter(door -> determination.answer(door).isUnknown())
                .toList();
        return new Progress(stage, answered, undecided);
    }
}
