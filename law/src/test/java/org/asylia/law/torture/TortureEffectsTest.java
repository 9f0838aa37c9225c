package org.asylia.law.torture;

import static org.asylia.law.Check.check;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What follows from torture protection, whatever the facts, and from which day.
class TortureEffectsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rule,                   on,         answer
            # 64 FR 8478, effective 1999-03-22
            cat.no-nexus,             1999-03-21, NO
            cat.no-nexus,             1999-03-22, YES
            cat.deferral.termination, 1999-03-21, NO
            cat.deferral.termination, 1999-03-22, YES
            cat.effects,              1999-03-21, NO
            cat.effects,              1999-03-22, YES
            # Nasrallah v. Barr, decided 2020-06-01
            cat.review,               2020-05-31, UNKNOWN
            cat.review,               2020-06-01, YES
            # Matter of A-A-R-, after Matter of O-A-R-G- of 2025-04-30
            cat.examples-2025,        2025-04-29, NO
            cat.examples-2025,        2025-04-30, YES
            """)
    void followsFromTheLawItself(String rule, String on, Answer expected) {
        check(rule(rule)).on(on).is(expected);
    }

    private static Rule rule(String id) {
        return TortureRules.RULES.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
