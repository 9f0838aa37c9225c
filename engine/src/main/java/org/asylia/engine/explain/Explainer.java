package org.asylia.engine.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;

/// Explains answers by their decisive reasons only, and shares what several answers rest on.
public final class Explainer {

    private final Determination determination;
    private final Part part;
    private final Map<Item, Map<Rule, Reason>> known = new IdentityHashMap<>();

    public Explainer(Determination determination) {
        this(determination, Part.ALL);
    }

    private Explainer(Determination determination, Part part) {
        this.determination = determination;
        this.part = part;
    }

    /// One that explains of what is unknown only what leaves it so: without the factors of a judgment, the readings
    /// that are settled, and the dates of the texts. What the answers turn on is the same.
    public static Explainer ofWhatIsOpen(Determination determination) {
        return new Explainer(determination, Part.OPEN);
    }

    /// How much of an explanation is gathered.
    private enum Part {
        ALL,
        OPEN
    }

    boolean isOfWhatIsOpen() {
        return part == Part.OPEN;
    }

    /// Why a rule has its rolled-up answer.
    public Reason explain(String rule) {
        return explain(determination.law().rule(rule), determination.about().root());
    }

    /// Why a rule has its answer for one item.
    public Reason explain(String rule, String item) {
        return explain(determination.law().rule(rule), determination.item(item));
    }

    /// What an unknown answer turns on: the decisive facts, judgments, contested points and gaps, each once.
    public Set<Open> turnsOn(String rule) {
        return turnsOn(explain(rule));
    }

    /// What an explained answer turns on.
    public static Set<Open> turnsOn(Reason reason) {
        var open = new LinkedHashSet<Open>();
        gather(reason, open, Collections.newSetFromMap(new IdentityHashMap<>()));
        return open;
    }

    private static void gather(Reason reason, Set<Open> open, Set<Reason> seen) {
        if (reason.kind() == Reason.Kind.FACTOR || reason.answer().isSettled() || !seen.add(reason)) {
            return;
        }
        reason.why()
                .ifPresent(why -> open.add(new Open(reason.kind(), reason.id(), reason.item(), why, reason.says())));
        reason.because().forEach(part -> gather(part, open, seen));
    }

    /// The explanation as lines of text, indented by their depth.
    public List<String> lines(String rule) {
        return new Lines().of(explain(rule));
    }

    Reason explain(Rule rule, Item from) {
        if (rule.each().isPresent() && from.enclosing(rule.each().get()).isEmpty()) {
            return rolledUp(rule, from);
        }
        var item = rule.each().isEmpty()
                ? from.root()
                : from.enclosing(rule.each().get()).orElseThrow();
        var ofItem = known.computeIfAbsent(item, _ -> new IdentityHashMap<>());
        var reason = ofItem.get(rule);
        if (reason == null) {
            reason = fresh(rule, item);
            ofItem.put(rule, reason);
        }
        return reason;
    }

    private Reason rolledUp(Rule rule, Item from) {
        var list = rule.each().orElseThrow();
        var holds = new Condition.Holds(rule.id());
        var condition = rule.everywhere() ? new Condition.Every(list, holds) : new Condition.Some(1, list, holds);
        var answer = determination.answer(condition, from);
        var parts = new ArrayList<Reason>();
        new Decisive(determination, this).over(list, holds, rule.everywhere(), answer, from, parts);
        return new Reason(
                Reason.Kind.RULE,
                rule.id(),
                from.path(),
                rule.title(),
                answer,
                Optional.empty(),
                rule.citations(),
                "",
                parts);
    }

    private Reason fresh(Rule rule, Item item) {
        var parts = new ArrayList<Reason>();
        var decisive = new Decisive(determination, this);
        var texts = determination.texts(rule, item);
        if (texts.size() > 1) {
            decisive.openTerm(rule.selector(), item, parts);
        }
        for (var text : texts) {
            if (text.isPresent()) {
                decisive.reasons(text.get().condition(), item, parts);
            } else {
                parts.add(before(rule, item));
            }
        }
        return new Reason(
                Reason.Kind.RULE,
                rule.id(),
                item.path(),
                rule.title(),
                determination.answer(rule, item),
                Optional.empty(),
                rule.citations(),
                isOfWhatIsOpen() ? "" : dates(texts, determination.frame().asOf()),
                parts);
    }

    private static Reason before(Rule rule, Item item) {
        var before = rule.before();
        return before.answer().isSettled()
                ? Reason.leaf(Reason.Kind.LAW, rule.id(), item.path(), before.because(), before.answer())
                : Reason.unknown(Reason.Kind.NOT_ENCODED, rule.id(), item.path(), before.because(), Why.NOT_ENCODED);
    }

    private static String dates(List<Optional<Text>> texts, LocalDate day) {
        return String.join("; ", texts.stream().map(text -> dates(text, day)).toList());
    }

    private static String dates(Optional<Text> text, LocalDate day) {
        return text.map(each -> each.statusOn(day).code()
                        + each.from().map(from -> " from " + from).orElse("")
                        + each.to().map(to -> " until " + to).orElse("")
                        + (each.recheck() ? ", to be re-checked" : ""))
                .orElse("before the first text");
    }
}
