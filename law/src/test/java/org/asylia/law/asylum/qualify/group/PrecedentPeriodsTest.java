package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first and the last day of each period of each decision on groups.
class PrecedentPeriodsTest {

    private static final Map<String, Rule> HISTORY = GroupRules.RULES.stream()
            .filter(rule -> rule.kind() == Kind.AUTHORITY)
            .collect(Collectors.toMap(rule -> rule.id().replace("refugee.psg.history.", ""), rule -> rule));

    @Test
    void everyPeriodIsTested() {
        assertEquals(12, HISTORY.size());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # A-R-C-G- decided 26 Aug 2014; A-B- I 11 Jun 2018; A-B- III 16 Jun 2021; S-S-F-M- 2 Sep 2025
        a-r-c-g,        2014-08-26, 2018-06-11
        a-r-c-g.second, 2021-06-16, 2025-09-02
        a-b-1.first,    2018-06-11, 2021-06-16
        a-b-1.second,   2025-09-02, -
        # A-B- II decided 14 Jan 2021
        a-b-2.first,    2021-01-14, 2021-06-16
        a-b-2.second,   2025-09-02, -
        a-b-3,          2021-06-16, 2025-09-02
        # L-E-A- I decided 24 May 2017; L-E-A- II 29 Jul 2019; L-E-A- III 16 Jun 2021; R-E-R-M- 2 Sep 2025
        l-e-a-1.first,  2017-05-24, 2019-07-29
        l-e-a-1.second, 2021-06-16, 2025-09-02
        l-e-a-2.first,  2019-07-29, 2021-06-16
        l-e-a-2.second, 2025-09-02, -
        l-e-a-3,        2021-06-16, 2025-09-02
        """)
    void isInForce_fromItsFirstDay_untilTheDayItEnds(String name, LocalDate from, LocalDate to) {
        on(name, from.minusDays(1)).is(NO);
        on(name, from).is(YES);
        if (to == null) {
            on(name, LocalDate.of(2026, 10, 7)).is(YES);
        } else {
            on(name, to.minusDays(1)).is(YES);
            on(name, to).is(NO);
        }
    }

    private static Check on(String name, LocalDate day) {
        return check(Objects.requireNonNull(HISTORY.get(name), name)).on(day.toString());
    }
}
