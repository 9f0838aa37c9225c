package org.asylia.law.citator;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.GROUPS;
import static org.asylia.law.facts.Lists.STAYS;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.ContactFacts;
import org.asylia.law.facts.ConvictionFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.CrimeAbroadFacts;
import org.asylia.law.facts.DiscretionFacts;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.GroupFacts;
import org.asylia.law.facts.LatenessFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersecutorFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.SecurityFacts;
import org.asylia.law.facts.StayFacts;
import org.asylia.law.facts.TransitFacts;

/// Patterns of the case as a whole: who the person is, what they did, and how the case came about.
final class CasePatterns {

    private static final Condition TOOK_PART = any(
            says(PersecutorFacts.DID),
            says(PersecutorFacts.GUARDED),
            says(PersecutorFacts.HELPED),
            says(PersecutorFacts.ACCUSED));

    static final List<Pattern> ALL = List.of(
            pattern(
                    "minor",
                    "a child",
                    any(
                            says(ChildFacts.FOUND_UNACCOMPANIED),
                            amounts(
                                    NumberTerm.yearsBetween(DateTerm.told(PersonFacts.BIRTH_DATE), DateTerm.asOf()),
                                    Order.LESS,
                                    NumberTerm.number(18)))),
            pattern(
                    "mental-health",
                    "an illness of the mind, or a group of people who are ill",
                    any(
                            some(CONVICTIONS, says(ConvictionFacts.MENTAL_ILLNESS)),
                            some(COUNTRIES, some(CLAIMS, some(GROUPS, among(GroupFacts.KIND, "health")))))),
            pattern(
                    "one-year",
                    "an application after the first year",
                    any(
                            says(LatenessFacts.COUNTRY_CHANGED),
                            says(LatenessFacts.PERSON_CHANGED),
                            says(LatenessFacts.LAW_CHANGED),
                            says(LatenessFacts.ILLNESS),
                            says(LatenessFacts.BAD_COUNSEL),
                            says(LatenessFacts.KEPT_STATUS),
                            says(LatenessFacts.OTHER_OBSTACLE))),
            pattern("ineffective-assistance", "bad legal help", says(LatenessFacts.BAD_COUNSEL)),
            pattern(
                    "nationality-dual",
                    "more than one nationality",
                    atLeast(2, COUNTRIES, says(CountryFacts.NATIONALITY))),
            pattern(
                    "firm-resettlement-offer",
                    "a right or an offer to stay in another country",
                    some(STAYS, among(StayFacts.STATUS, "renewable", "offered", "permanent", "citizenship"))),
            pattern(
                    "transit",
                    "a way through other countries",
                    any(some(STAYS, says(TransitFacts.ON_THE_WAY)), says(DiscretionFacts.PASSED_SAFE_COUNTRY))),
            pattern("third-country", "removal to a country under an agreement", says(AgreementFacts.INVOKED)),
            pattern(
                    "criminal-conviction",
                    "a conviction",
                    some(CONVICTIONS, among(ConvictionFacts.RESULT, "guilty", "deferred"))),
            pattern("drug-trafficking", "a conviction of drug trafficking", convicted("drug-selling")),
            pattern("smuggling", "a conviction of helping people come in", convicted("smuggling")),
            pattern(
                    "snpc",
                    "a crime, or an accusation of one, abroad",
                    any(says(CrimeAbroadFacts.COMMITTED), says(CrimeAbroadFacts.ACCUSED))),
            pattern("persecutor", "a part in harm to others", TOOK_PART),
            pattern(
                    "persecutor-duress",
                    "a forced part in harm to others",
                    all(TOOK_PART, any(says(PersecutorFacts.THREATENED), says(PersecutorFacts.BELIEVED)))),
            pattern("material-support", "help to an armed group", some(CONTACTS, says(ContactFacts.GAVE))),
            pattern(
                    "terror-security",
                    "ties to an armed group, or a danger to security",
                    any(
                            says(SecurityFacts.ACCUSED),
                            says(SecurityFacts.ACTS),
                            says(SecurityFacts.ATTACK),
                            says(SecurityFacts.TERRORISM_ACCUSED),
                            some(
                                    CONTACTS,
                                    any(
                                            says(ContactFacts.MEMBER),
                                            says(ContactFacts.SPOKE_FOR),
                                            says(ContactFacts.FOUGHT),
                                            says(ContactFacts.TRAINED))))),
            pattern("reinstatement", "an old order of removal brought back", says(OrderFacts.REINSTATED)),
            pattern(
                    "border-process",
                    "proceedings at the border",
                    any(
                            says(ScreeningFacts.EXPEDITED_REMOVAL),
                            says(ScreeningFacts.PROCLAMATION_USED),
                            says(PresenceFacts.STOPPED_AT_LINE))),
            pattern(
                    "false-documents",
                    "false papers or statements",
                    any(
                            says(EvidenceFacts.FALSE_PAPER),
                            says(GrantFacts.LYING_CLAIMED),
                            says(DiscretionFacts.FALSE_PAPERS_TO_ENTER))),
            pattern("asylee-adjustment", "a green card after asylum", says(GrantFacts.PERMANENT_RESIDENT)),
            pattern(
                    "asylum-termination",
                    "asylum that was or may be ended",
                    any(says(GrantFacts.ENDED), says(GrantFacts.ENDED_BY_USCIS))));

    private CasePatterns() {}

    private static Condition convicted(String kind) {
        return some(
                CONVICTIONS,
                all(among(ConvictionFacts.KIND, kind), among(ConvictionFacts.RESULT, "guilty", "deferred")));
    }

    private static Pattern pattern(String tag, String words, Condition shown) {
        return new Pattern(tag, words, Optional.empty(), shown);
    }
}
