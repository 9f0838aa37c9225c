package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.asylum.bars.Contacts.met;
import static org.asylia.law.asylum.bars.Contacts.only;

import org.asylia.engine.answer.Answer;
import org.asylia.law.facts.ContactFacts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerroristGroupsTest {

    private static final String JUDGMENT = "asylum.bar.terrorism.tiers";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # group,             last day,   answer
            # Public Notice 12672, printed 20 February 2025
            ms-13,               2025-02-19, NO
            ms-13,               2025-02-20, YES
            tren-de-aragua,      2025-02-20, YES
            # FR Doc. 2025-07464
            viv-ansanm,          2025-05-04, NO
            viv-ansanm,          2025-05-05, YES
            barrio-18,           2025-09-23, NO
            barrio-18,           2025-09-24, YES
            # 90 FR 53045 and 90 FR 58775
            cartel-de-los-soles, 2025-11-23, NO
            cartel-de-los-soles, 2025-11-24, YES
            clan-del-golfo,      2025-12-16, NO
            clan-del-golfo,      2025-12-17, YES
            farc,                2026-01-05, NO
            """)
    void cartels_fromTheDayOfTheirDesignation(String group, String lastDay, Answer expected) {
        check(TerroristGroups.CARTELS).given(only(met(group, lastDay))).is(expected);
    }

    @Test
    void cartels_wereNoneBefore() {
        check(TerroristGroups.CARTELS)
                .given(only(met("ms-13", "2025-02-20")))
                .on("2025-02-19")
                .is(NO);
    }

    @Test
    void cartels_whenTheDayIsNotTold_isUnknown() {
        check(TerroristGroups.CARTELS)
                .given(only(c -> c.is(ContactFacts.GROUP, "ms-13")))
                .is(UNKNOWN)
                .asksFor(ContactFacts.LAST_DAY);
    }

    @Test
    void designated_theListedAndTheOnesToldAsListed() {
        check(TerroristGroups.DESIGNATED).given(only(met("farc", "2004-06-01"))).is(YES);
        // the designation of the FARC ended on 30 November 2021
        check(TerroristGroups.DESIGNATED).given(only(met("farc", "2021-11-30"))).is(NO);
        check(TerroristGroups.DESIGNATED)
                .given(only(met("other", "2020-01-05")))
                .is(NO);
        check(TerroristGroups.DESIGNATED)
                .given(only(c -> c.is(ContactFacts.GROUP, "other").on(ContactFacts.LAST_DAY, "2020-01-05")))
                .is(UNKNOWN)
                .asksFor(ContactFacts.ON_LIST);
    }

    @Test
    void anUnlistedGroup_isJudgedByItsActs() {
        check(TerroristGroups.RULE)
                .given(only(met("other", "2020-01-05")))
                .in("2")
                .is(UNKNOWN)
                .turnsOn(JUDGMENT);
        check(TerroristGroups.RULE)
                .given(c -> c.entry(Lists.CONTACTS, "1", met("other", "2020-01-05"))
                        .complete(Lists.CONTACTS)
                        .judged(JUDGMENT, "contacts[1]", true))
                .in("2")
                .is(YES);
    }

    @Test
    void withoutViolence_isNot() {
        check(TerroristGroups.RULE)
                .given(only(c -> {
                    met("other", "2020-01-05").accept(c);
                    c.no(ContactFacts.GROUP_VIOLENT);
                }))
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       circuit, answer
            2007-12-31,  7,       YES
            # Hussain v. Mukasey (7th Cir. 2008), day not verified
            2008-01-01,  7,       NO
            2017-09-24,  3,       YES
            # Uddin v. Attorney General (3d Cir. 25 September 2017)
            2017-09-25,  3,       NO
            2026-01-05,  7,       NO
            2026-01-05,  2,       YES
            """)
    void leadersWhoDidNotAgree(String day, String circuit, Answer expected) {
        check(TerroristGroups.RULE)
                .given(c -> c.entry(Lists.CONTACTS, "1", contact -> {
                            met("other", "2005-01-05").accept(contact);
                            contact.no(ContactFacts.LEADERS_AGREED);
                        })
                        .complete(Lists.CONTACTS)
                        .judged(JUDGMENT, "contacts[1]", true))
                .on(day)
                .in(circuit)
                .is(expected);
    }

    @Test
    void groupsThatTheLawOf2007TookOff() {
        // Matter of S-K-, 24 I&N Dec. 475 (BIA 2008): acts before 26 December 2007
        check(TerroristGroups.RULE)
                .given(only(met("named-2007", "2002-01-05")))
                .on("2008-03-11")
                .is(NO);
        check(TerroristGroups.RULE)
                .given(only(met("named-2007", "2007-12-26")))
                .in("2")
                .is(UNKNOWN)
                .turnsOn(JUDGMENT);
        check(TerroristGroups.RULE)
                .given(only(met("named-2007", "2002-01-05")))
                .on("2007-12-25")
                .is(UNKNOWN);
    }

    @Test
    void notHavingKnown_isForUnlistedGroupsOnly() {
        check(TerroristGroups.NOT_KNOWN)
                .given(only(c -> c.is(ContactFacts.GROUP, "ms-13")
                        .on(ContactFacts.LAST_DAY, "2026-01-05")
                        .no(ContactFacts.KNEW_GROUP)))
                .is(NO);
        check(TerroristGroups.NOT_KNOWN).given(only(met("other", "2020-01-05"))).is(NO);
        check(TerroristGroups.NOT_KNOWN)
                .given(only(c -> c.is(ContactFacts.GROUP, "other")
                        .on(ContactFacts.LAST_DAY, "2020-01-05")
                        .no(ContactFacts.ON_LIST, ContactFacts.KNEW_GROUP)))
                .is(UNKNOWN)
                .turnsOn("asylum.bar.terrorism.tiers.not-known");
        check(TerroristGroups.NOT_KNOWN)
                .given(c -> c.entry(
                                Lists.CONTACTS,
                                "1",
                                contact -> contact.is(ContactFacts.GROUP, "other")
                                        .on(ContactFacts.LAST_DAY, "2020-01-05")
                                        .no(ContactFacts.ON_LIST, ContactFacts.KNEW_GROUP))
                        .complete(Lists.CONTACTS)
                        .judged("asylum.bar.terrorism.tiers.not-known", "contacts[1]", true))
                .is(YES);
    }
}
