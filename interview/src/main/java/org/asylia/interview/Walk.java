package org.asylia.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;

/// One way through the plan with the answers given: which of them apply, what they say, and what is still to ask.
///
/// It goes by the plan's order, entry by entry within a list, and looks at no rule: whether a question can still matter
/// is asked afterwards, only of those that have no answer.
final class Walk {

    private final Plan plan;
    private final Answers answers;
    private final Tests tests;
    private final Filling filling;
    private final Spot root = Spot.root();
    private final Map<Place, Question> path = new LinkedHashMap<>();
    private final Map<Place, Question> open = new LinkedHashMap<>();

    Walk(Plan plan, RuleSet law, Answers answers, Tests tests) {
        this.plan = plan;
        this.answers = answers;
        this.tests = tests;
        this.filling = new Filling(law);
        through(plan.questions(), 0, root);
        filling.spread();
    }

    /// The answers that apply, in the order of the plan.
    Map<Place, Question> path() {
        return path;
    }

    /// What has no answer and may be asked, in the order of the plan.
    Map<Place, Question> open() {
        return open;
    }

    Case about() {
        return Case.of(root.draft());
    }

    private void through(List<Question> questions, int depth, Spot spot) {
        for (int i = 0; i < questions.size(); ) {
            var question = questions.get(i);
            if (question.lists().size() == depth) {
                visit(question, spot);
                i++;
            } else {
                int end = blockEnd(questions, i, depth);
                var block = questions.subList(i, end);
                entries(filling.list(question.lists().get(depth)), spot, block, depth + 1);
                i = end;
            }
        }
    }

    private static int blockEnd(List<Question> questions, int from, int depth) {
        var list = questions.get(from).lists().get(depth);
        int end = from;
        while (end < questions.size()
                && questions.get(end).lists().size() > depth
                && questions.get(end).lists().get(depth).equals(list)) {
            end++;
        }
        return end;
    }

    private void entries(ItemList list, Spot holder, List<Question> block, int depth) {
        var how = plan.entries().get(list.key());
        if (how == null || !tests.hold(how.opened(), answers, holder.path())) {
            return;
        }
        if (!how.counted()) {
            var names = List.copyOf(holder.draft().list(list).entries().keySet());
            names.forEach(name -> through(block, depth, holder.entry(list, name)));
            return;
        }
        var entry = holder.entry(list, "1");
        through(block, depth, entry);
        for (int next = 2; saysMore(how.more(), entry); next++) {
            entry = holder.entry(list, Integer.toString(next));
            through(block, depth, entry);
        }
    }

    private boolean saysMore(String question, Spot entry) {
        return answers.at(new Place(question, entry.path()))
                .filter(Reply.YES::equals)
                .isPresent();
    }

    private void visit(Question question, Spot spot) {
        if (!tests.hold(question.when(), answers, spot.path())) {
            return;
        }
        var place = new Place(question.id(), spot.path());
        var reply = answers.at(place);
        if (reply.isEmpty()) {
            open.put(place, question);
            return;
        }
        path.put(place, question);
        filling.fill(plan.effectsOf(question), reply.get(), spot);
    }
}
