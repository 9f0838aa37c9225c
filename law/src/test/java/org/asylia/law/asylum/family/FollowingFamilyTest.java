package org.asylia.law.asylum.family;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingFamilyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # married,  granted,    answer
        2024-05-01, 2024-05-02, YES
        # on the day of the grant, 8 CFR 208.21(b)
        2024-05-01, 2024-05-01, YES
        2024-05-02, 2024-05-01, NO
        """)
    void theMarriageMustExistAtTheGrant(String married, String granted, Answer answer) {
        check(FollowingFamily.RELATIONSHIP)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "spouse")
                        .on(RelativeFacts.SINCE, married)
                        .no(RelativeFacts.ENDED)))
                .given(granted(granted))
                .is(answer);
    }

    @Test
    void aChildOnTheWayAtTheGrant_counts() {
        check(FollowingFamily.RELATIONSHIP)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "child")
                        .on(RelativeFacts.SINCE, "2024-09-01")
                        .yes(RelativeFacts.UNBORN_AT_GRANT)
                        .no(RelativeFacts.ENDED)))
                .given(granted("2024-05-01"))
                .is(YES);
    }

    @Test
    void aDivorceEndsIt_andUnknownStaysUnknown() {
        check(FollowingFamily.RELATIONSHIP)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "spouse").yes(RelativeFacts.ENDED)))
                .given(c -> c.no(GrantFacts.GRANTED))
                .is(NO);
        check(FollowingFamily.RELATIONSHIP)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "spouse").no(RelativeFacts.ENDED)))
                .given(c -> c.no(GrantFacts.GRANTED))
                .is(UNKNOWN)
                .asksFor(RelativeFacts.SINCE);
        // 63 FR 3792, 26 February 1998
        check(FollowingFamily.RELATIONSHIP)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "spouse").yes(RelativeFacts.ENDED)))
                .given(c -> c.no(GrantFacts.GRANTED))
                .on("1998-02-26")
                .is(NO)
                .on("1998-02-25")
                .is(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # born,     filed,      day asked,  answer
        # twenty on the day of filing, twenty-one the day after
        2003-06-02, 2024-06-01, 2026-10-07, YES
        # twenty-one on the day of filing itself
        2003-06-01, 2024-06-01, 2026-10-07, NO
        # Child Status Protection Act, 6 August 2002
        1981-01-01, 2001-01-01, 2002-08-05, NO
        1981-01-01, 2001-01-01, 2002-08-06, YES
        """)
    void theAgeIsFrozenOnTheDayOfFiling(String born, String filed, String day, Answer answer) {
        check(FollowingFamily.AGE_FROZEN)
                .given(child(born))
                .given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, filed))
                .on(day)
                .is(answer);
    }

    @Test
    void marriageEndsChildhood_andTheBirthDateIsNeeded() {
        check(FollowingFamily.AGE_FROZEN)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "child").yes(RelativeFacts.MARRIED)))
                .is(NO);
        check(FollowingFamily.AGE_FROZEN)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "child").no(RelativeFacts.MARRIED)))
                .given(c -> c.no(FilingFacts.FILED))
                .is(UNKNOWN)
                .asksFor(RelativeFacts.BIRTH_DATE);
    }

    @Test
    void spouseAndYoungChildrenShareAsylum() {
        check(FollowingFamily.RULE)
                .given(child("2015-01-01"))
                .given(c -> c.no(GrantFacts.GRANTED, FilingFacts.FILED))
                .is(YES);
        check(FollowingFamily.RULE)
                .given(child("1990-01-01"))
                .given(c -> c.no(GrantFacts.GRANTED, FilingFacts.FILED))
                .is(NO);
        check(FollowingFamily.RULE)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "other")))
                .is(NO)
                // 1 April 1997
                .on("1997-04-01")
                .is(NO)
                .on("1997-03-31")
                .is(UNKNOWN);
        check(FollowingFamily.RULE)
                .given(child("2003-06-02"))
                .given(c -> c.no(GrantFacts.GRANTED).yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2024-06-01"))
                .is(YES);
    }

    @Test
    void signsOfABar_areJudged() {
        check(FollowingFamily.RULE)
                .given(relative(r -> r.is(RelativeFacts.RELATION, "spouse")
                        .on(RelativeFacts.SINCE, "2010-01-01")
                        .no(RelativeFacts.ENDED)
                        .yes(RelativeFacts.BAR_SIGN)))
                .given(c -> c.no(GrantFacts.GRANTED))
                .is(UNKNOWN)
                .turnsOn("asylum.derivative");
    }

    private static Consumer<Given> child(String born) {
        return relative(r -> r.is(RelativeFacts.RELATION, "child")
                .on(RelativeFacts.BIRTH_DATE, born)
                .on(RelativeFacts.SINCE, born)
                .no(RelativeFacts.MARRIED, RelativeFacts.ENDED, RelativeFacts.BAR_SIGN));
    }

    private static Consumer<Given> relative(Consumer<Given> content) {
        return c -> c.entry(RELATIVES, "1", content).complete(RELATIVES);
    }

    private static Consumer<Given> granted(String day) {
        return c -> c.yes(GrantFacts.GRANTED).on(GrantFacts.DATE, day);
    }
}
