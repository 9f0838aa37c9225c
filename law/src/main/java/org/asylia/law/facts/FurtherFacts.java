package org.asylia.law.facts;

import java.util.List;
import org.asylia.engine.fact.Fact;

/// What is written down although no rule reads it: words for people, and what only forms ask for.
public final class FurtherFacts {

    public static final List<Fact> ALL = List.of(ClaimFacts.SUMMARY);

    private FurtherFacts() {}
}
