package org.asylia.law.withholding;

import static org.asylia.law.Check.check;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What follows from withholding, whatever the facts, and from which day.
class WithholdingEffectsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # rule,                         on,         answer
            # Refugee Act of 1980, INA 243(h)
            withholding.no-other-bars,      1980-03-31, UNKNOWN
            withholding.no-other-bars,      1980-04-01, YES
            withholding.no-other-bars,      2012-01-06, YES
            withholding.mandatory,          1980-03-31, UNKNOWN
            withholding.mandatory,          1980-04-01, YES
            withholding.mandatory,          1997-04-01, YES
            withholding.country-specific,   1980-03-31, UNKNOWN
            withholding.country-specific,   1997-04-01, YES
            withholding.country-specific,   2025-02-17, YES
            withholding.country-specific,   2025-02-18, YES
            withholding.no-derivative,      1980-03-31, UNKNOWN
            withholding.no-derivative,      2007-09-05, YES
            # Matter of I-S- & C-S-, decided 2008-01-10
            withholding.order-first,        2008-01-09, UNKNOWN
            withholding.order-first,        2008-01-10, YES
            # IIRIRA in force
            withholding.effects,            1997-03-31, UNKNOWN
            withholding.effects,            1997-04-01, YES
            withholding.decider,            1997-03-31, UNKNOWN
            withholding.decider,            1997-04-01, YES
            withholding.decider,            2022-05-31, YES
            withholding.application,        1997-03-31, UNKNOWN
            withholding.application,        1997-04-01, YES
            withholding.application,        1999-03-22, YES
            """)
    void followsFromTheLawItself(String rule, String on, Answer expected) {
        check(rule(rule)).on(on).is(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the forms of 1999 add torture protection to the application (64 FR 8478)
            withholding.application,      1999-03-21, as one for withholding as well.
            withholding.application,      1999-03-22, and for torture
            # directive of 2025-02-18 on third countries
            withholding.country-specific, 2025-02-17, Only removal to the named country is withheld.
            withholding.country-specific, 2025-02-18, fear of any such country should be raised at once
            # 87 FR 18078, asylum merits interviews
            withholding.decider,          2022-05-30, in the affirmative process
            withholding.decider,          2022-05-31, asylum merits interview
            """)
    void saysSoInTheWordsOfItsDay(String rule, String on, String words) {
        check(rule(rule)).on(on).because(words);
    }

    private static Rule rule(String id) {
        return WithholdingRules.RULES.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
