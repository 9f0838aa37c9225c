package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.Claims.passesTheParts;
import static org.asylia.law.facts.GroupFacts.GENITAL_CUTTING;
import static org.asylia.law.facts.GroupFacts.KIND;
import static org.asylia.law.facts.GroupFacts.MEMBER;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same groups on different days: the test is met in all of them, the decisions over it come and go.
class CognizableGroupTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # kind,       circuit, 2017-01-01, 2020-01-15,  2023-01-15, 2026-01-15
        sexuality,    5,       YES,        YES,         YES,        YES
        clan,         5,       YES,        YES,         YES,        YES
        # K-E-S-G- (2025)
        sex,          5,       YES,        YES,         YES,        NO
        sex-and-more, 5,       YES,        YES,         YES,        YES
        # A-R-C-G-, A-B- I, A-B- III, S-S-F-M-
        relationship, 5,       YES,        LEANING_NO,  YES,        LEANING_NO
        # L-E-A- II, III, R-E-R-M-
        family,       5,       YES,        LEANING_NO,  YES,        LEANING_NO
        # the Fourth Circuit accepts kinship: both readings run
        family,       4,       YES,        UNKNOWN,     YES,        UNKNOWN
        # only the harm in common
        harm-only,    5,       NO,         NO,          NO,         NO
        """)
    void changesWithTheDay(String kind, String circuit, Answer in2017, Answer in2020, Answer in2023, Answer in2026) {
        var days = new String[] {"2017-01-01", "2020-01-15", "2023-01-15", "2026-01-15"};
        var answers = new Answer[] {in2017, in2020, in2023, in2026};
        for (int i = 0; i < days.length; i++) {
            check(CognizableGroup.RULE)
                    .given(group(g -> g.is(KIND, kind).yes(MEMBER).no(GENITAL_CUTTING)))
                    .given(passesTheParts())
                    .given(c -> c.judged("refugee.psg.not-circular", GROUP, true))
                    .on(days[i])
                    .in(circuit)
                    .is(GROUP, answers[i]);
        }
    }

    @Test
    void failingImmutability_failsWhateverTheRest_onEveryDay() {
        for (var day : new String[] {"1996-01-15", "2020-01-15", "2023-01-15", "2026-01-15"}) {
            check(CognizableGroup.RULE)
                    .given(group(g -> {}))
                    .given(c -> c.judged("refugee.psg.immutability", GROUP, false))
                    .on(day)
                    .is(NO);
        }
    }

    @Test
    void aFinding_settlesTheLean() {
        var family = group(g -> g.is(KIND, "family").yes(MEMBER));
        check(CognizableGroup.RULE)
                .given(family)
                .given(passesTheParts())
                .given(c -> c.judged("refugee.psg.family", GROUP, true))
                .is(YES);
        check(CognizableGroup.RULE)
                .given(family)
                .given(passesTheParts())
                .given(c -> c.judged("refugee.psg.family", GROUP, false))
                .in("5")
                .is(NO);
    }

    @Test
    void kindNotAsked_isUnknown() {
        check(CognizableGroup.RULE)
                .given(group(g -> g.yes(MEMBER)))
                .given(passesTheParts())
                .is(UNKNOWN)
                .asksFor(KIND);
    }
}
