package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.COUNTRIES;

import java.util.Set;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CountryFacts;

/// The refugee test is met for the country of nationality, or for as many of them as the law asks for.
///
/// The Board asks for every one; the Second Circuit for any one. With a single nationality both say the same.
/// Left out: whether a foreign law makes the person a citizen. That is a fact, and being able to become a citizen
/// elsewhere is not nationality.
public final class SeveralNationalities {

    private static final Condition MET = holds(OneCountry.RULE.id());
    private static final Condition ANY = some(COUNTRIES, all(says(CountryFacts.NATIONALITY), MET));
    private static final Condition EVERY = all(ANY, every(COUNTRIES, any(not(says(CountryFacts.NATIONALITY)), MET)));
    private static final String QUESTION =
            "Must a person of several nationalities meet the refugee test for every one of them, or for any one?";

    public static final Rule RULE = Rule.of(
                    "refugee.nationality.dual",
                    "The refugee test is met for as many of the person's countries of nationality as the law asks for.")
            .cites(
                    "INA 101(a)(42)(A)",
                    "8 USC 1101(a)(42)(A)",
                    "Matter of B-R-, 26 I&N Dec. 119 (BIA 2013)",
                    "Zepeda-Lopez v. Garland, 38 F.4th 315 (2d Cir. 2022)")
            .since(
                    "1980-04-01",
                    "INA 101(a)(42)(A) read; no precedent on several nationalities known before 2013, so both readings"
                            + " are run",
                    contested(
                            "refugee.nationality.dual.before-b-r",
                            QUESTION,
                            Reading.elsewhere("every", "Every country of nationality", "no precedent found", EVERY),
                            Reading.elsewhere("any", "Any country of nationality", "no precedent found", ANY)))
            .since("2013-05-03", "Matter of B-R-: its headnote read", EVERY)
            .since(
                    "2022-06-28",
                    "Zepeda-Lopez v. Garland: headnote and syllabus read; other circuits not checked",
                    contested(
                            "refugee.nationality.dual.how-many",
                            QUESTION,
                            Reading.elsewhere(
                                    "every",
                                    "The Board: every country of nationality",
                                    "Matter of B-R-, 26 I&N Dec. 119 (BIA 2013)",
                                    EVERY),
                            Reading.in(
                                    Set.of("2"),
                                    "any",
                                    "The Second Circuit: any one country of nationality",
                                    "Zepeda-Lopez v. Garland, 38 F.4th 315 (2d Cir. 2022)",
                                    ANY)))
            .decidedIn("matter-of-b-r", "zepeda-lopez-v-garland", "matter-of-k-r-y-and-k-c-s", "jang-v-lynch")
            .leavesOut(
                    "Whether a foreign law confers nationality: a question of fact and of foreign law.",
                    "What a safe second nationality means for discretion in the Second Circuit.")
            .build();

    private SeveralNationalities() {}
}
