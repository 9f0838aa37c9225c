package org.asylia.engine;

import java.time.LocalDate;
import java.util.Random;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.RuleSet;

/// Laws and cases at random, for tests in other packages.
public final class Generated {

    public static final LocalDate START = RandomLaw.START;

    private Generated() {}

    public static RuleSet law(long seed, int rules) {
        return new RandomLaw(seed).law(rules);
    }

    /// A case whose list of things may go on or not.
    public static Case someCase(Random random) {
        var told = RandomCase.of(random, 8);
        return random.nextBoolean() ? told.toCase() : told.toOpenCase();
    }
}
