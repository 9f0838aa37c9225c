package org.asylia.law.withholding.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.PersecutorFacts.GENOCIDE;
import static org.asylia.law.facts.PersecutorFacts.NAZI;
import static org.asylia.law.facts.PersecutorFacts.TORTURE;
import static org.asylia.law.facts.PersecutorFacts.UNLAWFUL_KILLING;

import java.util.List;
import org.asylia.engine.fact.Fact;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;

/// INA 237(a)(4)(D) with 212(a)(3)(E): Nazi persecution, then genocide (1991), then torture and killings (2004).
class NaziOrGenocideTest {

    private static final String JUDGMENT = "withholding.bar.nazi-genocide";
    private static final List<Fact> ALL = List.of(NAZI, GENOCIDE, TORTURE, UNLAWFUL_KILLING);

    @Test
    void eachGround_countsFromItsOwnTime() {
        counts(NAZI, "1985-01-10", "1992-01-10", "1999-01-10", "2026-01-10");
        counts(GENOCIDE, "1991-03-01", "1999-01-10", "2026-01-10");
        counts(TORTURE, "2004-12-17", "2026-01-10");
        counts(UNLAWFUL_KILLING, "2004-12-17", "2026-01-10");
        only(GENOCIDE).judged(JUDGMENT, true).on("1991-02-28").is(NO);
        only(TORTURE).judged(JUDGMENT, true).on("2004-12-16").is(NO);
        only(UNLAWFUL_KILLING).judged(JUDGMENT, true).on("2004-12-16").is(NO);
    }

    @Test
    void whatIsNotTold_isAskedFor() {
        check(NaziOrGenocide.RULE).is(UNKNOWN).asksFor(NAZI);
    }

    /// Told, it leans; the judgment then settles it either way.
    private static void counts(Fact ground, String... days) {
        for (var day : days) {
            only(ground).on(day).is(LEANING_YES).turnsOn(JUDGMENT);
            only(ground).judged(JUDGMENT, true).on(day).is(YES);
            only(ground).judged(JUDGMENT, false).on(day).is(NO);
            none().judged(JUDGMENT, true).on(day).is(NO);
        }
    }

    private static Check only(Fact ground) {
        return none().given(c -> c.yes(ground));
    }

    private static Check none() {
        return check(NaziOrGenocide.RULE).given(c -> ALL.forEach(c::no));
    }
}
