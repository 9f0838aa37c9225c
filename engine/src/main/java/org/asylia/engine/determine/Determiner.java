package org.asylia.engine.determine;

import java.util.HashMap;
import java.util.Map;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// Determines what a body of rules answers. It can be shared: it never changes, and reads neither clock nor locale.
///
/// ```java
/// var determination = new Determiner(law).determine(someCase, Frame.on(day).inCircuit("9"));
/// determination.answer("asylum.bar.one-year");
/// ```
public final class Determiner {

    private final RuleSet law;
    private final Map<String, Slot> slots = new HashMap<>();

    public Determiner(RuleSet law) {
        this.law = law;
        for (var rule : law.rules()) {
            slots.put(rule.id(), new Slot(rule, slots.size()));
        }
    }

    public RuleSet law() {
        return law;
    }

    /// The determination of a case in a frame. Conclusions are worked out when they are asked for, each once.
    public Determination determine(Case about, Frame frame) {
        return new Determination(law, slots, about, frame);
    }

    /// A rule and its place in the store of conclusions.
    record Slot(Rule rule, int index) {}
}
