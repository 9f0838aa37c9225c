package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.yes;

import java.util.ArrayList;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// A decision whose force came and went: a rule that holds on the days on which the decision is in force.
///
/// ```java
/// precedent("refugee.psg.history.a-b-3", "Matter of A-B- III is in force.", "matter-of-a-b-3")
///         .cites("Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021)")
///         .since("2021-06-16", "where that day was read", IN_FORCE)
///         .ended("2025-09-02", Status.SUPERSEDED, "What ended it.")
///         .build();
/// ```
/// Each period of a decision that came back is a rule of its own, with its own source.
public final class Precedent {

    public static final Condition IN_FORCE = yes("In force on this day");

    private Precedent() {}

    /// @param decision the key of what put it in force: the decision itself, or the one that brought it back
    public static Rule.Builder precedent(String id, String title, String decision) {
        return Rule.of(id, title)
                .kind(Kind.AUTHORITY)
                .burden(Burden.NONE)
                .before(Before.none("It was not in force yet."))
                .decidedIn(decision);
    }

    /// The decision is in force, in one of its periods, on the day asked for.
    public static Condition inForce(Rule... periods) {
        var inForce = new ArrayList<Condition>();
        for (var period : periods) {
            inForce.add(holds(period.id()));
        }
        return new Condition.Any(inForce);
    }
}
