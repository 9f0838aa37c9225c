package org.asylia.law.effects;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.AsyleeFacts.INADMISSIBLE;
import static org.asylia.law.facts.AsyleeFacts.LEFT_SINCE;
import static org.asylia.law.facts.AsyleeFacts.SETTLED_ELSEWHERE;
import static org.asylia.law.facts.AsyleeFacts.YEAR_HERE;
import static org.asylia.law.facts.GrantFacts.DANGER_OVER;
import static org.asylia.law.facts.GrantFacts.DATE;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.NEW_NATIONALITY;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreenCardTest {

    /// INA 209(b)(2): physically present for at least one year after the grant.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # grant,      answer on 7 October 2026
        2025-10-07,   YES
        2025-10-08,   NO
        # a leap day: the year is whole on 28 February
        2024-02-29,   YES
        """)
    void countsTheYear(String grant, Answer answer) {
        asylee("none").given(c -> c.on(DATE, grant).no(LEFT_SINCE)).is(answer);
    }

    @Test
    void afterTimeAbroad_onlyDaysHereCount() {
        asylee("none")
                .given(c -> c.on(DATE, "2025-01-10").yes(LEFT_SINCE, YEAR_HERE))
                .is(YES);
        asylee("none")
                .given(c -> c.on(DATE, "2025-01-10").yes(LEFT_SINCE).no(YEAR_HERE))
                .is(NO);
        asylee("none")
                .given(c -> c.on(DATE, "2025-01-10").yes(LEFT_SINCE))
                .is(UNKNOWN)
                .asksFor(YEAR_HERE);
    }

    /// INA 209(c): 212(a)(2)(C) and 212(a)(3)(A), (B), (C), (E) are never waived.
    @ParameterizedTest
    @CsvSource(textBlock = """
        none,             YES
        exempt,           YES
        waivable,         YES
        drug-trafficking, NO
        security,         NO
        """)
    void sortsTheGroundsOfInadmissibility(String ground, Answer answer) {
        asylee(ground).given(c -> c.on(DATE, "2025-01-10").no(LEFT_SINCE)).is(answer);
    }

    @Test
    void settledElsewhere_orAlreadyAResident_isClosed() {
        check(GreenCard.MAY_APPLY).given(c -> c.yes(SETTLED_ELSEWHERE)).is(NO);
        check(GreenCard.MAY_APPLY).given(c -> c.yes(PERMANENT_RESIDENT)).is(NO);
    }

    @Test
    void whenTheDangerIsSaidToBeOver_itIsJudged() {
        var said = check(GreenCard.MAY_APPLY)
                .given(c -> ready(c, "none").no(ENDED, NEW_NATIONALITY).yes(DANGER_OVER))
                .given(c -> c.on(DATE, "2025-01-10").no(LEFT_SINCE));
        said.is(UNKNOWN).turnsOn("effect.asylum.green-card");
        said.judged("effect.asylum.green-card", false).is(NO);
    }

    /// The circuits differ; Wassily v. Blanche, No. 25-842, was pending when last seen.
    @Test
    void afterAnEnd_itDependsOnTheCircuit() {
        ended().in("5").is(YES);
        ended().in("2").is(NO);
    }

    @Test
    void theGreenCardTakesTheProtectionAway() {
        check(GreenCard.LOST_ON_ADJUSTMENT)
                .given(c -> c.yes(GRANTED, PERMANENT_RESIDENT))
                .is(YES)
                .on("2017-08-02")
                .is(UNKNOWN);
        check(GreenCard.LOST_ON_ADJUSTMENT).given(c -> c.no(PERMANENT_RESIDENT)).is(NO);
        check(GreenCard.LOST_ON_ADJUSTMENT)
                .given(c -> c.yes(GRANTED))
                .is(UNKNOWN)
                .asksFor(PERMANENT_RESIDENT);
    }

    @Test
    void beforeTheActOf1980_isNotEncoded() {
        check(GreenCard.MAY_APPLY)
                .given(c -> c.no(GRANTED))
                .on("1980-04-01")
                .is(NO)
                .on("1980-03-31")
                .is(UNKNOWN);
    }

    private static Check ended() {
        return check(GreenCard.MAY_APPLY)
                .given(c -> ready(c, "none").no(DANGER_OVER, NEW_NATIONALITY).yes(ENDED))
                .given(c -> c.on(DATE, "2025-01-10").no(LEFT_SINCE));
    }

    private static Check asylee(String ground) {
        return check(GreenCard.MAY_APPLY).given(c -> ready(c, ground).no(ENDED, DANGER_OVER, NEW_NATIONALITY));
    }

    private static Given ready(Given c, String ground) {
        return c.yes(GRANTED).no(PERMANENT_RESIDENT, SETTLED_ELSEWHERE).is(INADMISSIBLE, ground);
    }
}
