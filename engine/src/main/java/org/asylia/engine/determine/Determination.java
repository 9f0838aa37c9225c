package org.asylia.engine.determine;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.fact.Reach;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.asylia.engine.time.DateRange;
import org.jspecify.annotations.Nullable;

/// What the law answers about one case in one frame.
///
/// It belongs to one thread. Each conclusion is worked out once, when it is first asked for.
public final class Determination {

    private final Slots slots;
    private final Case about;
    private final Frame frame;
    private final Evaluator evaluator;
    private final Map<Item, @Nullable Answer[]> known = new IdentityHashMap<>();

    Determination(Slots slots, Case about, Frame frame) {
        this.slots = slots;
        this.about = about;
        this.frame = frame;
        this.evaluator = new Evaluator(this, slots.governing(frame.asOf()));
    }

    /// The same case in another frame, with nothing worked out yet.
    public Determination in(Frame other) {
        return new Determination(slots, about, other);
    }

    public RuleSet law() {
        return slots.law();
    }

    public Case about() {
        return about;
    }

    public Frame frame() {
        return frame;
    }

    /// The answer of a rule for the whole case. A rule asked of each entry of a list is rolled up: *any* or *every*.
    public Answer answer(String rule) {
        return rolledUp(slots.of(rule), about.root());
    }

    /// The answer of a rule for one item, such as `countries[VE].claims[gang]`.
    public Answer answer(String rule, String item) {
        return answer(law().rule(rule), item(item));
    }

    /// The answer of a rule for an item, or for the item around it that the rule is asked of.
    public Answer answer(Rule rule, Item item) {
        return at(slots.of(rule.id()), item);
    }

    /// The answers of a rule for each item it is asked of; empty for a rule of the whole case.
    public Map<String, Answer> per(String rule) {
        var slot = slots.of(rule);
        var per = new LinkedHashMap<String, Answer>();
        slot.rule().each().ifPresent(list -> items(list).forEach(item -> per.put(item.path(), at(slot, item))));
        return per;
    }

    /// Every entry of a list anywhere in the case.
    public List<Item> items(ItemList list) {
        return Reach.of(list, about.root()).items();
    }

    /// The answer of a condition for an item.
    public Answer answer(Condition condition, Item item) {
        return evaluator.answer(condition, item);
    }

    /// Whether a layer takes effect: it applies, and none of its exceptions takes effect.
    public Answer effect(Layer layer, Item item) {
        return evaluator.effect(layer, item);
    }

    public Terms terms() {
        return evaluator.terms();
    }

    /// The texts of a rule that may govern: one, unless the date that picks it is not known precisely. Empty first
    /// where the day may lie before the first text.
    public List<Optional<Text>> texts(Rule rule, Item item) {
        return evaluator.texts(rule, item);
    }

    /// The item of a path; the case itself for the empty path.
    public Item item(String path) {
        return Items.find(about.root(), path)
                .orElseThrow(() -> new IllegalArgumentException("There is no item '" + path + "' in the case."));
    }

    Answer holds(String rule, Item item) {
        var slot = slots.of(rule);
        return slot.rule().each().isPresent()
                        && item.enclosing(slot.rule().each().get()).isEmpty()
                ? rolledUp(slot, item)
                : at(slot, item);
    }

    private Answer at(Slots.Slot slot, Item asked) {
        var rule = slot.rule();
        var item = rule.each().isEmpty()
                ? about.root()
                : asked.enclosing(rule.each().get()).orElseThrow();
        var answers = known.computeIfAbsent(item, _ -> new Answer[slots.size()]);
        var answer = answers[slot.index()];
        if (answer == null) {
            answer = evaluator.answer(rule, item);
            answers[slot.index()] = answer;
        }
        return answer;
    }

    private Answer rolledUp(Slots.Slot slot, Item from) {
        var rule = slot.rule();
        if (rule.each().isEmpty()) {
            return at(slot, from);
        }
        return evaluator.over(rule.each().get(), from, rule.everywhere(), item -> at(slot, item));
    }

    /// The span of days that picks the text of a rule.
    public DateRange selecting(Rule rule, Item item) {
        return evaluator.terms().days(rule.selector(), item);
    }
}
