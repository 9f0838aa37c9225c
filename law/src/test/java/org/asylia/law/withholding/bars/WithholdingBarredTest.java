package org.asylia.law.withholding.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.asylum.bars.Unbarred.nothing;
import static org.asylia.law.crimes.Convictions.aggravated;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.answer.Answer;
import org.asylia.law.asylum.bars.AsylumBarred;
import org.asylia.law.asylum.bars.Contacts;
import org.asylia.law.facts.ContactFacts;
import org.asylia.law.facts.CrimeAbroadFacts;
import org.asylia.law.facts.PersecutorFacts;
import org.asylia.law.facts.SecurityFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithholdingBarredTest {

    @ParameterizedTest
    @ValueSource(strings = {"1982-06-23", "1992-01-22", "1999-05-03", "2016-05-04", "2026-10-07"})
    void everyQuestionAnswered_isNo(String day) {
        check(WithholdingBarred.RULE).given(c -> nothing(c)).on(day).is(NO);
    }

    @Test
    void nothingAsked_isUnknown() {
        check(WithholdingBarred.RULE).is(UNKNOWN).turnsOn("convictions").asksFor(PersecutorFacts.NAZI);
    }

    /// Firm resettlement and a short aggravated felony bar asylum only.
    @Test
    void theTwoDoorsAreApart() {
        check(AsylumBarred.RULE)
                .given(c -> nothing(c)
                        .entry(CONVICTIONS, "1", aggravated("theft", 18))
                        .judged("crimes.particularly-serious", "convictions[1]", false))
                .is(YES);
        check(WithholdingBarred.RULE)
                .given(c -> nothing(c)
                        .entry(CONVICTIONS, "1", aggravated("theft", 18))
                        .judged("crimes.particularly-serious", "convictions[1]", false))
                .is(NO);
    }

    /// Matter of Negusie, 29 I&N Dec. 285 (A.G. 2025): an armed guard who was forced.
    @Test
    void aGuardIsBarred_sinceDuressDoesNotCount() {
        check(PersecutorBar.RULE)
                .given(c -> nothing(c)
                        .yes(
                                PersecutorFacts.GUARDED,
                                PersecutorFacts.SEVERE,
                                PersecutorFacts.KNEW,
                                PersecutorFacts.PROTECTED_GROUND)
                        .no(PersecutorFacts.ACTS_OF_WAR))
                .on("2025-10-22")
                .is(YES);
        check(PersecutorBar.RULE).given(c -> nothing(c)).is(NO);
        check(PersecutorBar.RULE).is(UNKNOWN).asksFor(PersecutorFacts.GUARDED);
    }

    /// INS v. Aguirre-Aguirre, 526 U.S. 415 (1999); before 1 April 1997 asylum had no such bar, withholding had.
    @Test
    void aCrimeAbroad() {
        check(CrimeAbroadBar.RULE)
                .given(c -> nothing(c)
                        .yes(CrimeAbroadFacts.COMMITTED)
                        .is(CrimeAbroadFacts.KIND, "destruction")
                        .judged("crimes.serious-nonpolitical-crime", "", true))
                .on("1996-05-04")
                .is(YES)
                .on("1999-05-03")
                .is(YES);
        check(CrimeAbroadBar.RULE).given(c -> nothing(c)).is(NO);
        check(CrimeAbroadBar.RULE)
                .given(c -> c.yes(CrimeAbroadFacts.ACCUSED).is(CrimeAbroadFacts.KIND, "killing"))
                .is(LEANING_YES)
                .turnsOn("crimes.serious-nonpolitical-crime");
    }

    @Test
    void security_takesInTerrorism_andTheSpeakersExceptionDoesNotHelp() {
        check(SecurityBar.RULE).given(c -> nothing(c)).is(NO);
        check(SecurityBar.RULE).is(UNKNOWN).asksFor(SecurityFacts.ACCUSED);
        check(SecurityBar.RULE)
                .given(c -> nothing(c)
                        .entry(CONTACTS, "1", contact -> {
                            Contacts.met("hamas", "2010-01-05").accept(contact);
                            contact.yes(ContactFacts.SPOKE_FOR);
                        })
                        .judged("asylum.bar.terrorism.no-danger", "contacts[1]", true))
                .is(YES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       answer
            # only the danger-to-security bar itself before 1 March 1991
            1991-02-28,  NO
            1991-03-01,  UNKNOWN
            2001-10-25,  UNKNOWN
            # Pub. L. 107-56, section 411
            2001-10-26,  LEANING_YES
            # the public-health rule, FR Doc. 2025-23970, changes nothing here
            2025-12-31,  YES
            """)
    void security_theTexts(String day, Answer expected) {
        check(SecurityBar.RULE)
                .given(c -> nothing(c).entry(CONTACTS, "1", Contacts.paid("farc", "1999-06-01")))
                .on(day)
                .is(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       genocide, torture, answer
            1991-02-28,  true,     false,   NO
            # Pub. L. 101-649, section 602, day not verified
            1991-03-01,  true,     false,   YES
            2004-12-16,  false,    true,    NO
            # Pub. L. 108-458, section 5501
            2004-12-17,  false,    true,    YES
            """)
    void naziOrGenocide_theTexts(String day, boolean genocide, boolean torture, Answer expected) {
        check(NaziOrGenocide.RULE)
                .given(c -> {
                    nothing(c).judged("withholding.bar.nazi-genocide", "", true);
                    if (genocide) {
                        c.yes(PersecutorFacts.GENOCIDE);
                    }
                    if (torture) {
                        c.yes(PersecutorFacts.TORTURE);
                    }
                })
                .on(day)
                .is(expected);
    }

    @Test
    void naziOrGenocide_awaitsJudgment() {
        check(NaziOrGenocide.RULE)
                .given(c -> c.yes(PersecutorFacts.UNLAWFUL_KILLING))
                .is(LEANING_YES)
                .turnsOn("withholding.bar.nazi-genocide");
    }

    @Test
    void noAgreementsBefore29December2004() {
        // 69 FR 69490
        check(ThirdCountryAgreement.RULE).on("2004-12-28").is(NO);
        check(ThirdCountryAgreement.RULE).is(UNKNOWN);
    }
}
