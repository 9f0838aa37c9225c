package org.asylia.law.asylum.after;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminationTest {

    @Test
    void asylumEndsOnTheListedGroundsOnly() {
        check(Termination.RULE)
                .supposingNot("asylum.barred")
                .given(nothingAgainst())
                .is(NO);
        check(Termination.RULE)
                .supposingNot("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.RETURNED_TO_RESIDE))
                .is(YES)
                // 1 April 1997
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(UNKNOWN);
        check(Termination.RULE)
                .supposingNot("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.FRAUD_CLAIMED))
                .is(UNKNOWN)
                .turnsOn("asylum.termination");
        check(Termination.RULE)
                .supposingNot("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.PERMANENT_RESIDENT, GrantFacts.RETURNED_TO_RESIDE))
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # circuit, answer when USCIS ends it (Nijjar v. Holder)
        5,         YES
        9,         NO
        """)
    void inTheNinthCircuitOnlyAJudgeMayEndIt(String circuit, Answer answer) {
        check(Termination.RULE)
                .supposingNot("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.NEW_NATIONALITY, GrantFacts.ENDED_BY_USCIS))
                .in(circuit)
                .is(answer);
    }

    @Test
    void whatCameThroughTheApplicant_endsWithIt() {
        check(Termination.DERIVATIVES)
                .given(relative(
                        r -> r.yes(RelativeFacts.STATUS_THROUGH_APPLICANT).no(RelativeFacts.PERMANENT_RESIDENT)))
                .given(c -> c.yes(GrantFacts.ENDED))
                .is(YES);
        check(Termination.DERIVATIVES)
                .given(relative(r -> r.yes(RelativeFacts.PERMANENT_RESIDENT)))
                .is(NO);
        check(Termination.DERIVATIVES)
                .given(relative(r -> r.yes(RelativeFacts.STATUS_THROUGH_APPLICANT)))
                .given(c -> c.yes(GrantFacts.ENDED))
                .is(UNKNOWN)
                .asksFor(RelativeFacts.PERMANENT_RESIDENT);
        // 1 April 1997
        check(Termination.DERIVATIVES)
                .given(c -> c.complete(RELATIVES))
                .on("1997-04-01")
                .is(NO);
    }

    private static Consumer<Given> nothingAgainst() {
        return c -> c.yes(GrantFacts.GRANTED)
                .no(
                        GrantFacts.PERMANENT_RESIDENT,
                        GrantFacts.DANGER_OVER,
                        GrantFacts.FRAUD_CLAIMED,
                        GrantFacts.SAFE_COUNTRY_AGREEMENT,
                        GrantFacts.RETURNED_TO_RESIDE,
                        GrantFacts.NEW_NATIONALITY,
                        GrantFacts.ENDED_BY_USCIS);
    }

    private static Consumer<Given> relative(Consumer<Given> content) {
        return c -> c.entry(RELATIVES, "1", content).complete(RELATIVES);
    }
}
