package org.asylia.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;

/// Reads practitioners' assessments. Each must answer a judgment that the law knows, about an entry of the list of
/// which it is asked (about the case, if it is asked of the case), with a reason, and only once.
final class AssessmentReader {

    static final List<String> KEYS = List.of("judgment", "about", "answer", "reason", "by", "on");

    private final Desk desk;
    private final Map<String, Item> items;

    AssessmentReader(Desk desk, Item root) {
        this.desk = desk;
        this.items = ItemPaths.of(root);
    }

    List<Assessment> read(Node node, Spot spot) {
        if (!(node instanceof Node.Arr(var list, _))) {
            desk.problems()
                    .add(
                            spot,
                            node.place(),
                            "\"assessments\" is " + Shown.of(node)
                                    + ". Write a list: [{\"judgment\": ..., \"answer\": \"yes\","
                                    + " \"reason\": \"why\"}].");
            return List.of();
        }
        var read = new ArrayList<Assessment>();
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < list.size(); i++) {
            one(list.get(i), spot.to(i), seen).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Assessment> one(Node node, Spot spot, Set<List<String>> seen) {
        if (!(node instanceof Node.Obj object)) {
            desk.problems().add(spot, node.place(), "An assessment is an object in { }, not " + Shown.of(node) + ".");
            return Optional.empty();
        }
        var fields = new Fields(object, spot, desk.problems(), "an assessment", KEYS);
        var judgment = judgment(fields);
        var about = fields.words("about").orElse("");
        var answer = fields.oneOf("answer", List.of("yes", "no"));
        if (fields.node("answer").isEmpty()) {
            fields.problem(
                    "answer",
                    "\"answer\" is missing. Write \"yes\" or \"no\"; while it is open, leave out the" + " assessment.");
        }
        var reason = fields.needed("reason", "An assessment says why: a judgment without a reason cannot be reviewed.");
        var by = fields.words("by");
        var on = fields.day("on");
        if (judgment.isEmpty() || !fits(judgment.get(), about, fields) || answer.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(List.of(judgment.get(), about))) {
            fields.problem(
                    "judgment",
                    "'" + judgment.get() + "' is assessed twice for " + (about.isEmpty() ? "the case" : about)
                            + ". Keep the one that stands.");
            return Optional.empty();
        }
        return Optional.of(new Assessment(judgment.get(), about, answer.get().equals("yes"), reason.get(), by, on));
    }

    private Optional<String> judgment(Fields fields) {
        var judgments = desk.vocabulary().law().judgments().keySet();
        var id = fields.needed("judgment", "Name the judgment that is answered.");
        if (id.isPresent() && !judgments.contains(id.get())) {
            fields.problem(
                    "judgment",
                    "There is no judgment " + Shown.quoted(id.get()) + "." + Nearest.hint(id.get(), judgments)
                            + " The schema lists every judgment: './asylia schema'.");
            return Optional.empty();
        }
        return id;
    }

    private boolean fits(String judgment, String about, Fields fields) {
        var levels = desk.vocabulary().law().judgedOf(judgment);
        var item = items.get(about);
        if (item != null && levels.contains(item.list())) {
            return true;
        }
        var right = levels.stream().map(AssessmentReader::of).distinct().toList();
        fields.problem(
                "about",
                wrong(judgment, about, item != null) + " '" + judgment + "' is asked of "
                        + String.join(" and of ", right) + "." + remedy(about, levels));
        return false;
    }

    private static String of(Optional<ItemList> level) {
        return level.map(list -> "each " + list.one()).orElse("the case as a whole");
    }

    private static String wrong(String judgment, String about, boolean exists) {
        if (about.isEmpty()) {
            return "The assessment does not say what it is about.";
        }
        return exists ? Shown.quoted(about) + " is the wrong entry." : "There is no entry " + Shown.quoted(about) + ".";
    }

    private String remedy(String about, Set<Optional<ItemList>> levels) {
        if (levels.equals(Set.of(Optional.<ItemList>empty()))) {
            return " Leave \"about\" out.";
        }
        var fitting = items.values().stream()
                .filter(item -> item.list().isPresent() && levels.contains(item.list()))
                .map(Item::path)
                .toList();
        if (fitting.isEmpty()) {
            return " This file has no such entry yet: add it first.";
        }
        return Nearest.hint(about, fitting) + " Write one of: " + Shown.few(fitting);
    }
}
