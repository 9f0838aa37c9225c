package org.asylia.engine.determine;

import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;

/// Determines what a body of rules answers. It can be shared: what it answers never changes, and it
/// reads neither clock nor locale.
///
/// ```java
/// var determination = new Determiner(law).determine(someCase, Frame.on(day).inCircuit("9"));
/// determination.answer("asylum.bar.one-year");
/// ```
public final class Determiner {

    private final Slots slots;

    public Determiner(RuleSet law) {
        this.slots = new Slots(law);
    }

    public RuleSet law() {
        return slots.law();
    }

    /// The determination of a case in a frame. Conclusions are worked out when they are asked for, each once.
    public Determination determine(Case about, Frame frame) {
        return new Determination(slots, about, frame);
    }
}
