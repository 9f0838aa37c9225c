package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.STAYS;

import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.fact.Fact;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.ContactFacts;
import org.asylia.law.facts.CrimeAbroadFacts;
import org.asylia.law.facts.PersecutorFacts;
import org.asylia.law.facts.SecurityFacts;
import org.asylia.law.facts.StayFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 8 CFR 1240.8(d): evidence that one or more of the grounds for mandatory denial may apply.
class BurdenOnBarsTest {

    private static final List<Fact> SIGNS = List.of(
            PersecutorFacts.ACCUSED,
            PersecutorFacts.DID,
            PersecutorFacts.GUARDED,
            PersecutorFacts.HELPED,
            CrimeAbroadFacts.ACCUSED,
            SecurityFacts.ACCUSED,
            SecurityFacts.TERRORISM_ACCUSED);

    @Test
    void withNoSignOfABar_thereIsNothingToDisprove() {
        nothing().is(NO);
    }

    /// Matter of M-B-C-, 27 I&N Dec. 31 (BIA 2017): it need not be more than a sign.
    @Test
    void oneSignOfABar_isEnough() {
        for (var sign : SIGNS) {
            nothing().given(c -> c.yes(sign)).is(YES);
            check(BurdenOnBars.RULE).given(all(sign)).is(UNKNOWN).asksFor(sign);
        }
    }

    @Test
    void aConviction_isASign_whateverItWasFor() {
        nothing().given(c -> c.entry(CONVICTIONS, "1", _ -> {})).is(YES);
    }

    @Test
    void membershipOfAGroup_orHelpForIt_isASign_meetingItIsNot() {
        contact(ContactFacts.MEMBER, ContactFacts.GAVE).is(YES);
        contact(ContactFacts.GAVE, ContactFacts.MEMBER).is(YES);
        nothing()
                .given(c -> c.entry(CONTACTS, "1", g -> g.no(ContactFacts.MEMBER, ContactFacts.GAVE)))
                .is(NO);
    }

    /// Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011): an offer of some type of permanent status.
    @ParameterizedTest
    @ValueSource(strings = {"offered", "permanent", "citizenship"})
    void anOfferToStay_isASignOfFirmResettlement(String status) {
        nothing()
                .given(c -> c.entry(STAYS, "1", s -> s.is(StayFacts.STATUS, status)))
                .is(YES);
    }

    @Test
    void aStayWithoutStatus_isNone() {
        nothing()
                .given(c -> c.entry(STAYS, "1", s -> s.is(StayFacts.STATUS, "none")))
                .is(NO);
    }

    private static Check contact(Fact yes, Fact no) {
        return nothing().given(c -> c.entry(CONTACTS, "1", g -> g.yes(yes).no(no)));
    }

    private static Check nothing() {
        return check(BurdenOnBars.RULE).given(all());
    }

    private static Consumer<Given> all(Fact... but) {
        return c -> {
            SIGNS.stream().filter(sign -> !List.of(but).contains(sign)).forEach(c::no);
            c.complete(CONVICTIONS, CONTACTS, STAYS);
        };
    }
}
