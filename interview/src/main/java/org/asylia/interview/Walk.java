package org.asylia.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;
import org.asylia.interview.plan.When;

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
    private final Named named;

    Walk(Plan plan, RuleSet law, Answers answers, Tests tests) {
        this.plan = plan;
        this.answers = answers;
        this.tests = tests;
        this.filling = new Filling(law, tests.today());
        this.named = new Named(plan);
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

    /// The entries that have a name, such as a country told.
    Named named() {
        return named;
    }

    Case about() {
        return Case.of(root.draft());
    }

    List<EntryLabel> about(String path) {
        var labels = new ArrayList<EntryLabel>();
        var draft = root.draft();
        for (var part : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            int open = part.indexOf('[');
            var list = filling.list(part.substring(0, open));
            var name = part.substring(open + 1, part.length() - 1);
            draft = draft.list(list).entry(name);
            labels.add(new EntryLabel(list.key(), name, country(draft)));
        }
        return List.copyOf(labels);
    }

    private static String country(Draft entry) {
        return entry.entries().entrySet().stream()
                .filter(each -> each.getKey().type() instanceof FactType.Country)
                .map(each -> each.getValue().content())
                .map(content -> content instanceof Content.Code(var code) ? code : "")
                .findFirst()
                .orElse("");
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
        for (int next = 2; next <= how.most() && saysMore(how.more(), entry); next++) {
            entry = holder.entry(list, Integer.toString(next));
            through(block, depth, entry);
        }
    }

    private boolean saysMore(String question, Spot entry) {
        var place = new Place(question, entry.path());
        return path.containsKey(place)
                && answers.at(place).filter(Reply.YES::equals).isPresent();
    }

    private void visit(Question question, Spot spot) {
        var place = new Place(question.id(), spot.path());
        if (!tests.hold(question.when(), answers, spot.path())
                || isTooEarly(question, spot)
                || named.endsWith(place, question)
                || named.isBeyond(place, question)) {
            return;
        }
        // An entry that was told already is not told a second time: which one it is, is asked again.
        var reply = answers.at(place).filter(one -> named.take(place, question, one));
        if (reply.isEmpty()) {
            open.put(place, question);
            return;
        }
        path.put(place, question);
        filling.fill(plan.effectsOf(question), reply.get(), spot);
    }

    /// Whether the plan says that this is not asked yet, or never. The first question of all is free of that.
    private boolean isTooEarly(Question question, Spot spot) {
        for (var rule : plan.restraints(question)) {
            boolean named = rule.after().contains(question.id());
            if (!named && !(passed(rule.after()) && holds(rule.needs(), spot))) {
                return true;
            }
        }
        return false;
    }

    private boolean passed(List<String> questions) {
        return questions.stream()
                .allMatch(id -> path.keySet().stream()
                        .anyMatch(place -> place.question().equals(id)));
    }

    private boolean holds(Optional<When> needs, Spot spot) {
        return needs.isPresent() && tests.hold(needs.get(), answers, spot.path());
    }
}
