package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.PersecutorFacts.ACCUSED;
import static org.asylia.law.facts.PersecutorFacts.ACTS_OF_WAR;
import static org.asylia.law.facts.PersecutorFacts.BELIEVED;
import static org.asylia.law.facts.PersecutorFacts.DID;
import static org.asylia.law.facts.PersecutorFacts.GREATER_HARM;
import static org.asylia.law.facts.PersecutorFacts.GUARDED;
import static org.asylia.law.facts.PersecutorFacts.HELPED;
import static org.asylia.law.facts.PersecutorFacts.KNEW;
import static org.asylia.law.facts.PersecutorFacts.PROTECTED_GROUND;
import static org.asylia.law.facts.PersecutorFacts.PUT_SELF_THERE;
import static org.asylia.law.facts.PersecutorFacts.SEVERE;
import static org.asylia.law.facts.PersecutorFacts.THREATENED;
import static org.asylia.law.facts.PersecutorFacts.WAY_OUT;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersecutionOfOthersTest {

    @Test
    void everyQuestionAnsweredNo_isNo() {
        check(PersecutionOfOthers.RULE)
                .given(c -> c.no(DID, GUARDED, HELPED, ACCUSED))
                .is(NO);
    }

    @Test
    void oneQuestionOpen_isUnknown() {
        check(PersecutionOfOthers.RULE)
                .given(c -> c.no(DID, GUARDED, HELPED))
                .is(UNKNOWN)
                .asksFor(ACCUSED);
    }

    @Test
    void anAccusationAlone_leansYes_evenIfThePersonDeniesIt() {
        check(PersecutionOfOthers.RULE)
                .given(c -> c.no(DID, GUARDED, HELPED).yes(ACCUSED))
                .is(LEANING_YES)
                .asksFor(PROTECTED_GROUND);
    }

    @Test
    void noProtectedGround_isNo() {
        check(PersecutionOfOthers.RULE)
                .given(c -> guard(c).no(PROTECTED_GROUND))
                .is(NO);
    }

    @Test
    void lesserHelp_isAJudgment() {
        check(PersecutionOfOthers.RULE)
                .given(c -> c.no(DID, GUARDED, ACCUSED).yes(HELPED, PROTECTED_GROUND, KNEW))
                .is(LEANING_YES)
                .turnsOn("asylum.bar.persecutor");
    }

    @Test
    void actsOfWar_areNotSettledByFacts() {
        check(PersecutionOfOthers.RULE)
                .given(c -> c.no(GUARDED, HELPED, ACCUSED).yes(DID, SEVERE, KNEW, PROTECTED_GROUND, ACTS_OF_WAR))
                .is(LEANING_YES)
                .because("ordinary acts of war");
    }

    /// A guard who was forced, on each side of every turn of the law; the day of the decision selects it.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       answer
            # Matter of Rodriguez-Majano, 28 September 1988
            1988-09-28, YES
            2009-03-02, YES
            # Negusie v. Holder, 3 March 2009: open
            2009-03-03, LEANING_YES
            2018-06-27, LEANING_YES
            # 27 I&N Dec. 347: the narrow defense, found met here
            2018-06-28, NO
            2020-11-04, NO
            # 28 I&N Dec. 120: none
            2020-11-05, YES
            2021-10-11, YES
            # 28 I&N Dec. 399: taken up and stayed, open
            2021-10-12, LEANING_YES
            2025-10-21, LEANING_YES
            # 29 I&N Dec. 285: none again
            2025-10-22, YES
            2026-10-07, YES
            """)
    void aGuardWhoWasForced(String day, Answer expected) {
        check(PersecutionOfOthers.RULE)
                .given(c -> forced(guard(c).yes(PROTECTED_GROUND))
                        .judged("asylum.bar.persecutor.history.negusie-2018", "", true))
                .on(day)
                .is(expected);
    }

    @Test
    void whileTheLawIsOpen_itSaysSo() {
        check(Duress.RULE)
                .given(c -> forced(guard(c)).judged("asylum.bar.persecutor.history.negusie-2018", "", true))
                .on("2023-06-01")
                .is(UNKNOWN)
                .turnsOn("asylum.bar.persecutor.duress.2021");
    }

    @Test
    void theNarrowDefense_failsWhenOneConditionFails() {
        check(Duress.NARROW_DEFENSE)
                .given(c -> forced(guard(c)).yes(WAY_OUT))
                .on("2019-01-15")
                .is(NO);
        check(Duress.NARROW_DEFENSE)
                .given(c -> forced(guard(c)))
                .on("2019-01-15")
                .is(UNKNOWN)
                .turnsOn("asylum.bar.persecutor.history.negusie-2018");
        check(Duress.NARROW_DEFENSE)
                .given(c -> forced(guard(c)).judged("asylum.bar.persecutor.history.negusie-2018", "", true))
                .on("2019-01-15")
                .is(YES);
    }

    @Test
    void beforeTheFirstText_duressIsNotEncoded() {
        check(Duress.RULE).on("1988-09-27").is(UNKNOWN);
    }

    private static Given guard(Given c) {
        return c.no(DID, HELPED, ACCUSED, ACTS_OF_WAR).yes(GUARDED, SEVERE, KNEW);
    }

    private static Given forced(Given c) {
        return c.yes(THREATENED, BELIEVED).no(WAY_OUT, PUT_SELF_THERE, GREATER_HARM);
    }
}
