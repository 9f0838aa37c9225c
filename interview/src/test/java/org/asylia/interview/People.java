package org.asylia.interview;

import org.asylia.engine.rule.Frame;

/// The answers of the invented people, for tests of other packages.
public final class People {

    public static final Interview INTERVIEW = Talk.INTERVIEW;
    public static final Frame FRAME = Talk.FRAME;

    private People() {}

    /// What a person says of a plain life, but for what is written down here.
    public static Answers told(String... said) {
        return Told.of(said).talk().answers();
    }

    /// What a person says who answers at random with this seed, up to the end.
    public static Answers talk(long seed) {
        return Talk.with(new Person(seed)::reply).answers();
    }
}
