package org.asylia.engine.rule;

import static org.asylia.engine.rule.Conditions.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.asylia.engine.Small;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.export.Export;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Draft;
import org.junit.jupiter.api.Test;

/// How a text stands is a question of the day.
class StatusTest {

    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final Rule RULE = Rule.of("islands", "The person is on the islands.")
            .cites("made up")
            .since("2009-11-28", "read", yes("The bar."))
            .ended("2030-01-01", Status.SUPERSEDED, "The bar is set to end.")
            .build();

    @Test
    void aTextThatEndsInTheFuture_isInForceUntilThen() {
        var text = RULE.texts().getFirst();
        assertEquals(Status.IN_FORCE, text.statusOn(LAST));
        assertEquals(Status.SUPERSEDED, text.statusOn(LAST.plusDays(1)));
        assertEquals(Status.SUPERSEDED, RULE.texts().getLast().statusOn(LAST.plusDays(1)));
    }

    @Test
    void aTextThatWasVacated_staysSo() {
        var rule = Rule.of("vacated", "A rule.")
                .cites("made up")
                .since("2018-06-28", Status.VACATED, "read", yes("so"))
                .since("2020-11-05", "read", yes("otherwise"))
                .build();
        assertEquals(Status.VACATED, rule.texts().getFirst().statusOn(LocalDate.of(2019, 1, 1)));
        assertEquals(Status.VACATED, rule.texts().getFirst().statusOn(LAST));
    }

    @Test
    void everyReader_saysHowItStandsOnItsDay() {
        assertEquals("in-force from 2009-11-28 until 2030-01-01", dates(LAST));
        assertEquals("superseded from 2030-01-01", dates(LAST.plusDays(1)));
        assertEquals("in-force", status(LAST));
        assertEquals("superseded", status(LAST.plusDays(1)));
    }

    private static String dates(LocalDate day) {
        var determination = new Determiner(Small.law(RULE)).determine(Case.of(new Draft()), Frame.on(day));
        return new Explainer(determination).explain("islands").dates();
    }

    private static Object status(LocalDate day) {
        var texts = (java.util.List<?>)
                java.util.Objects.requireNonNull(Export.of(RULE, day).get("texts"));
        return java.util.Objects.requireNonNull(((java.util.Map<?, ?>) texts.getFirst()).get("status"));
    }
}
