package org.asylia.engine.determine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;

/// What is the same for every case: the place of each rule in the store of conclusions, and which text of it governs
/// on a day, where that is picked by the day asked for.
final class Slots {

    /// So many days are kept at the most; a caseload or an interview is asked for one or two.
    private static final int DAYS = 16;

    private final RuleSet law;
    private final Map<String, Slot> slots = new HashMap<>();
    private final ConcurrentMap<LocalDate, Map<Rule, List<Optional<Text>>>> governing = new ConcurrentHashMap<>();

    Slots(RuleSet law) {
        this.law = law;
        for (var rule : law.rules()) {
            slots.put(rule.id(), new Slot(rule, slots.size()));
        }
    }

    RuleSet law() {
        return law;
    }

    int size() {
        return slots.size();
    }

    /// @throws IllegalArgumentException when there is no such rule
    Slot of(String rule) {
        var slot = slots.get(rule);
        if (slot == null) {
            throw new IllegalArgumentException("There is no rule '" + rule + "'.");
        }
        return slot;
    }

    /// The texts that govern on a day, of the rules that go by the day asked for; an empty text before the first.
    Map<Rule, List<Optional<Text>>> governing(LocalDate day) {
        if (governing.size() > DAYS) {
            governing.clear();
        }
        return governing.computeIfAbsent(day, this::found);
    }

    private Map<Rule, List<Optional<Text>>> found(LocalDate day) {
        var found = new IdentityHashMap<Rule, List<Optional<Text>>>();
        for (var rule : law.rules()) {
            if (rule.selector() instanceof DateTerm.AsOf) {
                found.put(rule, List.of(rule.textOn(day)));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /// A rule and its place in the store of conclusions.
    record Slot(Rule rule, int index) {}
}
