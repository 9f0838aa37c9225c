package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.asylum.bars.Contacts.met;
import static org.asylia.law.asylum.bars.Contacts.only;
import static org.asylia.law.asylum.bars.Contacts.paid;
import static org.asylia.law.facts.ContactFacts.EXEMPTED;
import static org.asylia.law.facts.ContactFacts.FORCED;
import static org.asylia.law.facts.ContactFacts.FOUGHT;
import static org.asylia.law.facts.ContactFacts.GAVE;
import static org.asylia.law.facts.ContactFacts.GROUP_VIOLENT;
import static org.asylia.law.facts.ContactFacts.KNEW_HELP;
import static org.asylia.law.facts.ContactFacts.MEMBER;
import static org.asylia.law.facts.ContactFacts.SPOKE_FOR;
import static org.asylia.law.facts.ContactFacts.TRAINED;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.SecurityFacts.ATTACK;
import static org.asylia.law.facts.SecurityFacts.RELATIVE;
import static org.asylia.law.facts.SecurityFacts.TERRORISM_ACCUSED;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Fact;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerrorismBarTest {

    @Test
    void nothingAtAll_isNo_onceEverythingIsAnswered() {
        check(TerrorismBar.RULE).given(nothingElse(c -> c.complete(CONTACTS))).is(NO);
        check(TerrorismBar.RULE).given(nothingElse(c -> {})).is(UNKNOWN).turnsOn("contacts");
    }

    /// Rent paid to a designated gang under threat: barred, and only Homeland Security can help.
    @Test
    void rentPaidToACartelUnderThreat_isBarred_butAnExemptionIsPossible() {
        Consumer<Given> extorted = nothingElse(only(with(paid("ms-13", "2026-01-05"), FORCED)));
        check(TerrorismBar.RULE).given(extorted).is(YES);
        check(TerrorismExemption.POSSIBLE).given(extorted).is(YES);
        check(TerrorismExemption.RULE).given(extorted).is(NO);
    }

    @Test
    void theSameRent_beforeTheDesignation_turnsOnWhatTheGroupWas() {
        check(TerrorismBar.RULE)
                .given(nothingElse(only(paid("ms-13", "2024-06-01"))))
                .in("2")
                .is(LEANING_YES)
                .turnsOn("asylum.bar.terrorism.tiers");
    }

    @Test
    void anExemption_liftsIt() {
        check(TerrorismBar.RULE)
                .given(nothingElse(only(with(paid("ms-13", "2026-01-05"), EXEMPTED))))
                .is(NO);
        check(TerrorismExemption.RULE)
                .given(only(c -> c.yes(EXEMPTED)))
                .on("2005-05-10")
                .is(NO)
                .on("2005-05-11")
                .is(YES);
        check(TerrorismExemption.RULE).given(only(c -> {})).is(UNKNOWN).asksFor(EXEMPTED);
    }

    @Test
    void noExemptionIsPossible_forAMemberOfAListedGroup_orAVoluntaryAct() {
        check(TerrorismExemption.POSSIBLE)
                .given(only(with(met("farc", "2004-06-01"), MEMBER)))
                .is(NO);
        check(TerrorismExemption.POSSIBLE)
                .given(only(c -> {
                    paid("farc", "2004-06-01").accept(c);
                    c.no(FORCED);
                }))
                .is(NO);
        check(TerrorismExemption.POSSIBLE)
                .given(only(paid("farc", "2004-06-01")))
                .is(UNKNOWN)
                .asksFor(FORCED);
        check(TerrorismExemption.POSSIBLE)
                .given(only(with(paid("farc", "2004-06-01"), FORCED)))
                .on("2005-05-10")
                .is(NO)
                .on("2005-05-11")
                .is(LEANING_YES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       answer
            # before Matter of A-C-M-, 6 June 2018, whether little help counts is judged
            2018-06-05,  LEANING_YES
            2018-06-06,  YES
            2026-10-07,  YES
            """)
    void materialSupport(String day, Answer expected) {
        check(MaterialSupport.RULE)
                .given(only(paid("farc", "2004-06-01")))
                .on(day)
                .is(expected);
    }

    @Test
    void materialSupport_needsKnowing() {
        check(MaterialSupport.RULE)
                .given(only(c -> {
                    met("farc", "2004-06-01").accept(c);
                    c.no(KNEW_HELP);
                }))
                .is(NO);
        check(MaterialSupport.RULE)
                .given(only(c -> c.yes(GAVE, GROUP_VIOLENT)))
                .is(LEANING_YES)
                .asksFor(KNEW_HELP);
    }

    @Test
    void contact_fightingForAListedGroup() {
        check(GroupContact.RULE)
                .given(only(with(met("hamas", "2010-01-05"), FOUGHT)))
                .is(YES);
        check(GroupContact.RULE).given(only(met("hamas", "2010-01-05"))).is(NO);
        check(GroupContact.RULE).given(only(c -> {})).is(UNKNOWN);
    }

    @Test
    void contact_trainingCounts_since11May2005() {
        // Pub. L. 109-13, section 103
        var trained = only(with(met("hamas", "2001-12-05"), TRAINED));
        check(GroupContact.RULE).given(trained).on("2005-05-10").is(NO);
        check(GroupContact.RULE).given(trained).on("2005-05-11").is(YES);
    }

    @Test
    void aMereSpeaker_mayBeFoundNoDanger_forAsylum() {
        Consumer<Given> speaker = c -> c.is(RELATIVE, "none")
                .no(ATTACK, TERRORISM_ACCUSED)
                .entry(CONTACTS, "1", contact -> {
                    met("hamas", "2010-01-05").accept(contact);
                    contact.yes(SPOKE_FOR);
                })
                .complete(CONTACTS)
                .judged("asylum.bar.terrorism.no-danger", "contacts[1]", true);
        check(TerrorismBar.NO_DANGER).given(speaker).is(YES);
        check(TerrorismBar.RULE).given(speaker).is(NO);
        check(TerrorismBar.NO_DANGER).given(only(met("hamas", "2010-01-05"))).is(NO);
    }

    @Test
    void ownActs() {
        check(TerrorismBar.OWN_ACTS).given(c -> c.no(ATTACK, TERRORISM_ACCUSED)).is(NO);
        check(TerrorismBar.OWN_ACTS)
                .given(c -> c.no(ATTACK).yes(TERRORISM_ACCUSED))
                .is(LEANING_YES)
                .turnsOn("asylum.bar.terrorism.acts");
        check(TerrorismBar.OWN_ACTS)
                .given(c -> c.yes(ATTACK).judged("asylum.bar.terrorism.acts", "", true))
                .is(YES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       answer
            # former INA 208(e), 24 April 1996; not encoded until 26 October 2001
            1996-04-23,  NO
            1996-04-24,  UNKNOWN
            2001-10-25,  UNKNOWN
            2001-10-26,  LEANING_YES
            2026-10-07,  YES
            """)
    void theTexts(String day, Answer expected) {
        check(TerrorismBar.RULE)
                .given(nothingElse(only(paid("farc", "1999-06-01"))))
                .on(day)
                .is(expected);
    }

    @Test
    void beforeThe2001Text_nothingDoneForTheGroup_isStillNo() {
        check(TerrorismBar.RULE)
                .given(nothingElse(only(met("farc", "1999-01-05"))))
                .on("1999-05-03")
                .is(NO);
    }

    @Test
    void limitedReview_since1997() {
        check(TerrorismBar.NO_REVIEW)
                .is(YES)
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(NO);
    }

    private static Consumer<Given> nothingElse(Consumer<Given> contacts) {
        return c -> {
            c.is(RELATIVE, "none").no(ATTACK, TERRORISM_ACCUSED);
            contacts.accept(c);
        };
    }

    private static Consumer<Given> with(Consumer<Given> contact, Fact... yes) {
        return c -> {
            contact.accept(c);
            c.yes(yes);
        };
    }
}
