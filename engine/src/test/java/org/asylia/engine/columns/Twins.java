package org.asylia.engine.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// A case that was packed, and the same unpacked: held together entry by entry, and conclusion by conclusion.
final class Twins {

    private final RuleSet law;
    private final Case packed;
    private final Case unpacked;
    private final String what;

    /// What an entry of the unpacked case is called in the case that was packed.
    private final Map<String, String> names = new HashMap<>();

    Twins(RuleSet law, Case packed, Case unpacked, String what) {
        this.law = law;
        this.packed = packed;
        this.unpacked = unpacked;
        this.what = what;
        pair(packed.root(), unpacked.root());
    }

    private void pair(Item one, Item other) {
        names.put(other.path(), one.path());
        for (var list : law.lists().values()) {
            if (list.within().equals(one.list())) {
                var mine = one.items(list);
                var theirs = other.items(list);
                assertEquals(mine.complete(), theirs.complete(), () -> what + ", " + one + ": " + list);
                assertEquals(mine.all().size(), theirs.all().size(), () -> what + ", " + one + ": " + list);
                for (int i = 0; i < mine.all().size(); i++) {
                    pair(mine.all().get(i), theirs.all().get(i));
                }
            }
        }
    }

    /// Every fact of the law says the same, of the case and of each entry; every assessment is where it was.
    void sayTheSame() {
        say(packed.root(), unpacked.root());
        assertEquals(assessed(packed, Map.of()), assessed(unpacked, names), what);
    }

    private void say(Item one, Item other) {
        for (var fact : law.facts().values()) {
            if (fact.list().equals(one.list())) {
                assertEquals(said(one.content(fact)), said(other.content(fact)), () -> what + ", " + one + ": " + fact);
            }
        }
        one.lists().forEach((list, items) -> {
            for (int i = 0; i < items.all().size(); i++) {
                say(items.all().get(i), other.items(list).all().get(i));
            }
        });
    }

    /// Of a date its days alone are kept; of words nothing.
    private static Object said(Content content) {
        return switch (content) {
            case Content.Day(var date) -> date.days();
            case Content.Words _ -> Content.NOT_ASKED;
            default -> content;
        };
    }

    /// Those that some rule can see, each as text.
    private TreeSet<String> assessed(Case about, Map<String, String> called) {
        var all = new TreeSet<String>();
        var layout = Layout.of(law);
        for (var each : about.assessments()) {
            var path = called.getOrDefault(each.item(), each.item());
            int depth = (int) path.chars().filter(letter -> letter == '[').count();
            if (layout.judgment(each.judgment()).keySet().stream()
                    .map(layout::space)
                    .anyMatch(space -> space.depth() == depth && path.matches(shape(space)))) {
                all.add(each.judgment() + " " + path + " " + each.yes());
            }
        }
        return all;
    }

    /// What paths of entries of a space look like.
    private static String shape(Space space) {
        var shape = "";
        for (var list = space.list(); list.isPresent(); list = list.get().within()) {
            shape = list.get().key() + "\\[[^\\]]*\\]" + (shape.isEmpty() ? "" : "\\.") + shape;
        }
        return shape;
    }

    /// Every conclusion, whole and for each entry, the decisive reasons right below it, and what it turns on.
    ///
    /// @return how many conclusions were compared
    int answerTheSame(Frame frame) {
        var one = new Determiner(law).determine(packed, frame);
        var other = new Determiner(law).determine(unpacked, frame);
        var why = new Explainer(one);
        var whyOther = new Explainer(other);
        int compared = 0;
        for (var rule : law.rules()) {
            var id = rule.id();
            var where = what + ", " + id;
            assertEquals(one.answer(id), other.answer(id), where);
            assertEquals(
                    List.copyOf(one.per(id).entrySet()),
                    other.per(id).entrySet().stream()
                            .map(each -> Map.entry(called(each.getKey()), each.getValue()))
                            .toList(),
                    where);
            compare(why.explain(id), whyOther.explain(id), where);
            other.per(id)
                    .keySet()
                    .forEach(path -> compare(why.explain(id, called(path)), whyOther.explain(id, path), where));
            compared += 1 + one.per(id).size();
        }
        return compared;
    }

    private String called(String path) {
        return java.util.Objects.requireNonNull(names.get(path), path);
    }

    private void compare(Reason one, Reason other, String where) {
        assertEquals(open(one, false), open(other, true), where);
        var mine = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        gather(one, false, mine);
        gather(other, true, theirs);
        assertEquals(mine, theirs, where);
        assertTrue(!one.answer().isSettled() || open(one, false).isEmpty(), where);
    }

    private List<String> open(Reason reason, boolean named) {
        return Explainer.turnsOn(reason).stream()
                .map(open -> open.kind() + " " + open.id() + " " + (named ? called(open.item()) : open.item()) + " "
                        + open.why())
                .toList();
    }

    /// The reasons as text, down to the next rules, whose own reasons are compared with them.
    private void gather(Reason reason, boolean named, List<String> into) {
        for (var each : reason.because()) {
            into.add(each.kind() + " " + each.id() + " " + (named ? called(each.item()) : each.item()) + " "
                    + each.answer() + " " + each.why() + " " + each.dates());
            if (each.kind() != Reason.Kind.RULE) {
                gather(each, named, into);
            }
        }
    }
}
