package org.asylia.law;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CountryFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each door with its parts supposed: open when all are there, and closed by each part that fails alone.
class DoorCompositionTest {

    /// INA 208(a), (b) and (d)(6): what asylum wants, in either forum, and what takes it away.
    @ParameterizedTest
    @CsvSource({
        "asylum.may-apply, false",
        "asylum.refugee, false",
        "asylum.barred, true",
        "asylum.rule.barred, true",
        "asylum.evidence.burden, false",
        "asylum.frivolous, true",
        "asylum.discretion, false",
    })
    void asylum_isClosedByEachPartAlone(String part, boolean holds) {
        for (var door : List.of(DoorRules.ASYLUM_AFFIRMATIVE, DoorRules.ASYLUM_DEFENSIVE)) {
            asylum(door).is(YES);
            asylum(door).supposing(part, holds).is(NO);
        }
    }

    /// INA 208(a)(1), 8 CFR 208.2: before USCIS without a court case, or as a child found alone; else before a judge.
    @Test
    void asylum_isOpenInTheForumOfItsRoute() {
        var before = Map.of(
                "route.affirmative", DoorRules.ASYLUM_AFFIRMATIVE,
                "route.affirmative-uac", DoorRules.ASYLUM_AFFIRMATIVE,
                "route.defensive", DoorRules.ASYLUM_DEFENSIVE,
                "route.asylum-only", DoorRules.ASYLUM_DEFENSIVE,
                "route.merits-interview", DoorRules.ASYLUM_DEFENSIVE);
        before.forEach((route, open) -> {
            for (var door : List.of(DoorRules.ASYLUM_AFFIRMATIVE, DoorRules.ASYLUM_DEFENSIVE)) {
                asylum(door)
                        .supposingNot(before.keySet().toArray(String[]::new))
                        .supposing(route)
                        .is(door == open ? YES : NO);
            }
        });
    }

    /// INA 241(b)(3); 8 CFR 1208.16(d)(2), 1208.17(a): the bars close both kinds of withholding, and never deferral.
    @ParameterizedTest
    @CsvSource({
        "route.court, false, NO, NO, NO",
        "withholding.barred, true, NO, NO, YES",
        "withholding.bar.third-country-agreement, true, NO, NO, NO",
        "withholding.eligible, false, NO, YES, YES",
        "cat.eligible, false, YES, NO, NO",
    })
    void protectionOfOneCountry(String part, boolean holds, Answer withholding, Answer torture, Answer deferral) {
        for (var door : List.of(DoorRules.WITHHOLDING, DoorRules.CAT_WITHHOLDING)) {
            protection(door).is(YES);
        }
        protection(DoorRules.WITHHOLDING).supposing(part, holds).is(withholding);
        protection(DoorRules.CAT_WITHHOLDING).supposing(part, holds).is(torture);
        protection(DoorRules.CAT_DEFERRAL)
                .supposing("withholding.barred")
                .supposing(part, holds)
                .is(deferral);
    }

    /// One country is enough: protection is from removal to that country.
    @Test
    void protectionFromOneCountryOfTwo_isEnough() {
        for (var door : List.of(DoorRules.WITHHOLDING, DoorRules.CAT_WITHHOLDING)) {
            protection(door)
                    .leavingOpen("withholding.eligible", "cat.eligible")
                    .given(c -> c.entry(COUNTRIES, "XB", country -> country.is(CountryFacts.CODE, "NI"))
                            .judged("withholding.eligible", "countries[XA]", true)
                            .judged("withholding.eligible", "countries[XB]", false)
                            .judged("cat.eligible", "countries[XA]", true)
                            .judged("cat.eligible", "countries[XB]", false))
                    .is(YES);
        }
    }

    private static Check asylum(Rule door) {
        return check(door)
                .supposing(
                        "route.affirmative",
                        "route.defensive",
                        "asylum.may-apply",
                        "asylum.refugee",
                        "asylum.evidence.burden",
                        "asylum.discretion")
                .supposingNot("asylum.barred", "asylum.rule.barred", "asylum.frivolous");
    }

    private static Check protection(Rule door) {
        return check(door)
                .supposing("route.court", "withholding.eligible", "cat.eligible")
                .supposingNot("withholding.barred", "withholding.bar.third-country-agreement")
                .given(c -> c.entry(COUNTRIES, "XA", country -> country.is(CountryFacts.CODE, "HN"))
                        .complete(COUNTRIES, CONVICTIONS));
    }
}
