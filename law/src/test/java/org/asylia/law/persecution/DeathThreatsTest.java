package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.harm;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeathThreatsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,       circuit, answer
        # Fourth Circuit: Crespin-Valladares, 16 February 2011
        2011-02-15,  4,       UNKNOWN
        2011-02-16,  4,       YES
        2011-02-16,  9,       UNKNOWN
        # Matter of E-M-F-S-, about December 2025; the circuit still controls
        2025-11-30,  2,       UNKNOWN
        2025-12-01,  2,       UNKNOWN
        2025-12-01,  4,       YES
        1980-04-01,  2,       UNKNOWN
        1980-03-31,  2,       UNKNOWN
        """)
    void aThreatOfDeathIsEnoughInTheFourthCircuitOnly(String day, String circuit, Answer answer) {
        check(DeathThreats.RULE).given(threat()).on(day).in(circuit).is(answer);
    }

    @Test
    void elsewhereAThreatAwaitsJudgment_andNoThreatIsNone() {
        check(DeathThreats.RULE).given(threat()).in("5").is(UNKNOWN).turnsOn("refugee.persecution.threats");
        check(DeathThreats.RULE)
                .given(threat())
                .given(c -> c.judged("refugee.persecution.threats", CLAIM, false))
                .in("5")
                .is(NO);
        check(DeathThreats.RULE).given(claim(c -> c.complete(HARMS))).is(NO);
        check(DeathThreats.RULE).given(claim()).is(UNKNOWN);
    }

    private static Consumer<Given> threat() {
        return claim(c -> {
            harm(c, "1", "death-threat");
            c.complete(HARMS);
        });
    }
}
