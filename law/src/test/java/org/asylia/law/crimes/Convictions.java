package org.asylia.law.crimes;

import static org.asylia.law.facts.ConvictionFacts.APPEAL_OPEN;
import static org.asylia.law.facts.ConvictionFacts.FINDING;
import static org.asylia.law.facts.ConvictionFacts.FOREIGN;
import static org.asylia.law.facts.ConvictionFacts.KIND;
import static org.asylia.law.facts.ConvictionFacts.RESULT;
import static org.asylia.law.facts.ConvictionFacts.SENTENCE_MONTHS;
import static org.asylia.law.facts.ConvictionFacts.SERVED_TOGETHER;
import static org.asylia.law.facts.ConvictionFacts.SET_ASIDE;
import static org.asylia.law.facts.ConvictionFacts.YOUTH_COURT;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import java.util.function.Consumer;
import org.asylia.law.Given;

/// Convictions for tests.
public final class Convictions {

    private Convictions() {}

    /// A final conviction by an adult court of this country, not taken back, and not classed by anybody.
    public static Consumer<Given> conviction(String kind, int months) {
        return c -> c.is(RESULT, "guilty")
                .is(KIND, kind)
                .number(SENTENCE_MONTHS, months)
                .is(SET_ASIDE, "no")
                .is(FINDING, "none")
                .no(YOUTH_COURT, APPEAL_OPEN, FOREIGN, SERVED_TOGETHER);
    }

    /// The same, classed by a judge as an aggravated felony.
    public static Consumer<Given> aggravated(String kind, int months) {
        return c -> {
            conviction(kind, months).accept(c);
            c.is(FINDING, "aggravated-felony");
        };
    }

    public static Given none(Given given) {
        return given.complete(CONVICTIONS);
    }

    /// One conviction named `1`, and no other.
    public static Consumer<Given> only(Consumer<Given> conviction) {
        return c -> c.entry(CONVICTIONS, "1", conviction).complete(CONVICTIONS);
    }
}
