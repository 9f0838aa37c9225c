package org.asylia.law.misstatements;

import static org.asylia.law.facts.Lists.APPLICATIONS;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.CONTACTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.GROUPS;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.facts.Lists.STAYS;
import static org.asylia.law.misstatements.Hearing.bites;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.ContactFacts;
import org.asylia.law.facts.ConvictionFacts;
import org.asylia.law.facts.CrimeAbroadFacts;
import org.asylia.law.facts.EarlierApplicationFacts;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.FearFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.GroupFacts;
import org.asylia.law.facts.HarmFacts;
import org.asylia.law.facts.NexusFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersecutorFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PopulationControlFacts;
import org.asylia.law.facts.PresenceFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.StayFacts;
import org.asylia.law.facts.ThirdCountryFacts;
import org.asylia.law.facts.TortureFacts;
import org.asylia.law.facts.TransitFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each misstatement bites in one case and not in another.
class BitesTest {

    private static final String TODAY = "2026-10-07";

    private record Pair(String id, Consumer<Given> bitten, Consumer<Given> spared) {}

    private static Consumer<Given> claim(Consumer<Given> content) {
        return c -> c.entry(
                        COUNTRIES,
                        "HN",
                        country -> country.entry(CLAIMS, "gang", content).complete(CLAIMS))
                .complete(COUNTRIES);
    }

    private static Consumer<Given> group(String kind) {
        return claim(a -> a.entry(GROUPS, "1", g -> g.is(GroupFacts.KIND, kind)).complete(GROUPS));
    }

    private static Consumer<Given> came(String manner) {
        return c ->
                c.entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, manner)).complete(ARRIVALS);
    }

    private static Consumer<Given> stay(Consumer<Given> content) {
        return c -> c.entry(STAYS, "1", content).complete(STAYS, ARRIVALS);
    }

    private static Consumer<Given> convicted(String kind, long months) {
        return c -> c.entry(
                        CONVICTIONS,
                        "1",
                        a -> a.is(ConvictionFacts.RESULT, "guilty")
                                .is(ConvictionFacts.KIND, kind)
                                .is(ConvictionFacts.FINDING, months > 0 ? "aggravated-felony" : "not-aggravated-felony")
                                .no(ConvictionFacts.YOUTH_COURT, ConvictionFacts.FOREIGN)
                                .is(ConvictionFacts.SET_ASIDE, "no")
                                .number(ConvictionFacts.SENTENCE_MONTHS, months))
                .complete(CONVICTIONS);
    }

    private static final Consumer<Given> FEARS = claim(a -> a.yes(ClaimFacts.FEARS_RETURN));
    private static final Consumer<Given> FEARS_NOTHING = claim(a -> a.no(ClaimFacts.FEARS_RETURN));

    private static final Consumer<Given> ARRIVED_2024 = c -> c.entry(
                    ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, "2024-01-15").is(ArrivalFacts.MANNER, "admitted"))
            .complete(ARRIVALS);

    private static final Consumer<Given> ARRIVED_LATELY = c -> c.entry(
                    ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, "2026-09-01").is(ArrivalFacts.MANNER, "admitted"))
            .complete(ARRIVALS)
            .no(FilingFacts.FILED);

    private static Consumer<Given> filed(String day) {
        return c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day).is(FilingFacts.FILED_WITH, "uscis");
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "cat-only-without-asylum",
                    claim(a -> a.yes(TortureFacts.BODILY_PAIN)),
                    claim(a -> a.no(TortureFacts.KILLING, TortureFacts.BODILY_PAIN, TortureFacts.RAPE)
                            .complete(HARMS))),
            new Pair(
                    "withholding-gives-more",
                    c -> c.is(ProtectionFacts.GRANTED, "withholding"),
                    c -> c.is(ProtectionFacts.GRANTED, "none")
                            .no(
                                    ProceedingFacts.NOTICE_FILED,
                                    ProceedingFacts.ASYLUM_ONLY,
                                    ScreeningFacts.EXPEDITED_REMOVAL,
                                    OrderFacts.ORDERED,
                                    OrderFacts.REINSTATED,
                                    OrderFacts.ADMINISTRATIVE)),
            new Pair("illegal-entry", came("without-inspection"), came("admitted")),
            new Pair(
                    "already-harmed",
                    claim(a -> a.yes(ClaimFacts.FEARS_RETURN).complete(HARMS)),
                    claim(a -> a.yes(ClaimFacts.FEARS_RETURN).entry(HARMS, "1", h -> h.is(HarmFacts.VICTIM, "self")))),
            new Pair("more-likely-than-not", FEARS, FEARS_NOTHING),
            new Pair("no-fee", c -> c.no(FilingFacts.FILED, GrantFacts.GRANTED), c -> c.yes(GrantFacts.GRANTED)),
            new Pair("yearly-fee", filed("2025-02-01"), filed("2026-05-01")),
            new Pair("after-a-year", ARRIVED_2024.andThen(c -> c.no(FilingFacts.FILED)), ARRIVED_LATELY),
            new Pair(
                    "year-runs-from",
                    ARRIVED_2024.andThen(c -> c.no(FilingFacts.FILED)),
                    ARRIVED_2024.andThen(filed("2024-05-01"))),
            new Pair(
                    "officers-no",
                    c -> c.yes(FilingFacts.REFERRED),
                    c -> c.no(FilingFacts.REFERRED)
                            .entry(APPLICATIONS, "1", a -> a.is(EarlierApplicationFacts.DECISION, "denied-by-judge"))
                            .complete(APPLICATIONS)),
            new Pair(
                    "war-crime-poverty",
                    c -> c.entry(COUNTRIES, "HN", a -> a.yes(FearFacts.OTHER_SERIOUS_HARM)),
                    c -> c.entry(
                                    COUNTRIES,
                                    "HN",
                                    a -> a.no(FearFacts.OTHER_SERIOUS_HARM)
                                            .entry(
                                                    CLAIMS,
                                                    "1",
                                                    b -> b.no(
                                                            NexusFacts.ANYONE,
                                                            NexusFacts.MONEY,
                                                            NexusFacts.RECRUITS,
                                                            NexusFacts.PERSONAL))
                                            .complete(CLAIMS))
                            .complete(COUNTRIES)),
            new Pair("domestic-violence", group("relationship"), group("clan")),
            new Pair("family", group("family"), group("clan")),
            new Pair(
                    "gangs",
                    claim(a -> a.is(ClaimFacts.PERSECUTOR, "private").yes(NexusFacts.RECRUITS)),
                    claim(a -> a.is(ClaimFacts.PERSECUTOR, "government").yes(NexusFacts.RECRUITS))),
            new Pair(
                    "police-report",
                    claim(a -> a.is(ClaimFacts.PERSECUTOR, "private").number(ActorFacts.REPORTS, 0)),
                    claim(a -> a.is(ClaimFacts.PERSECUTOR, "private").number(ActorFacts.REPORTS, 4))),
            new Pair(
                    "only-reason",
                    claim(a -> a.yes(ClaimFacts.RELIGION, NexusFacts.OTHER_MOTIVE)),
                    claim(a -> a.yes(ClaimFacts.RELIGION)
                            .no(
                                    NexusFacts.OTHER_MOTIVE,
                                    ClaimFacts.RACE,
                                    ClaimFacts.NATIONALITY,
                                    ClaimFacts.POLITICAL_OPINION,
                                    ClaimFacts.SOCIAL_GROUP))),
            new Pair(
                    "withholding-link",
                    claim(a -> a.yes(ClaimFacts.RELIGION, NexusFacts.OTHER_MOTIVE)),
                    claim(a -> a.yes(ClaimFacts.RELIGION).no(NexusFacts.OTHER_MOTIVE))),
            new Pair(
                    "forced-to-harm",
                    c -> c.yes(PersecutorFacts.GUARDED, PersecutorFacts.THREATENED),
                    c -> c.yes(PersecutorFacts.GUARDED).no(PersecutorFacts.THREATENED)),
            new Pair(
                    "forced-to-pay",
                    c -> c.entry(CONTACTS, "1", a -> a.yes(ContactFacts.GAVE)),
                    c -> c.entry(CONTACTS, "1", a -> a.no(ContactFacts.GAVE)).complete(CONTACTS)),
            new Pair(
                    "any-crime",
                    convicted("theft", 3),
                    c -> c.complete(CONVICTIONS).no(CrimeAbroadFacts.COMMITTED, CrimeAbroadFacts.ACCUSED)),
            new Pair("aggravated-felony-withholding", convicted("drug-selling", 24), convicted("theft", 0)),
            new Pair("transit", stay(a -> a.yes(TransitFacts.ON_THE_WAY)), stay(a -> a.no(TransitFacts.ON_THE_WAY))),
            new Pair(
                    "firm-resettlement",
                    stay(a -> a.is(StayFacts.STATUS, "temporary")),
                    stay(a -> a.is(StayFacts.STATUS, "passing-through"))),
            new Pair(
                    "no-papers",
                    c -> c.yes(EvidenceFacts.PROOF_MISSING),
                    c -> c.no(EvidenceFacts.PROOF_MISSING).yes(EvidenceFacts.STANDS_WITHOUT_TESTIMONY)),
            new Pair(
                    "passed-fear-interview",
                    c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "positive"),
                    c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "none").is(ScreeningFacts.REASONABLE_FEAR, "none")),
            new Pair(
                    "at-the-bridge",
                    c -> c.yes(PresenceFacts.STOPPED_AT_LINE),
                    c -> c.no(PresenceFacts.STOPPED_AT_LINE).yes(PersonFacts.IN_UNITED_STATES)),
            new Pair(
                    "never-sent-away",
                    c -> c.is(ProtectionFacts.GRANTED, "cat-deferral"),
                    c -> c.is(ProtectionFacts.GRANTED, "none")
                            .no(ThirdCountryFacts.NAMED)
                            .is(ScreeningFacts.REASONABLE_FEAR, "none")),
            new Pair(
                    "asylum-for-good",
                    c -> c.yes(GrantFacts.GRANTED).no(GrantFacts.PERMANENT_RESIDENT),
                    c -> c.no(GrantFacts.GRANTED)),
            new Pair(
                    "weak-is-frivolous",
                    c -> c.yes(EvidenceFacts.STATEMENTS_DIFFER),
                    c -> c.no(EvidenceFacts.STATEMENTS_DIFFER, GrantFacts.REFUSED, GrantFacts.LYING_CLAIMED)),
            new Pair(
                    "false-claim-taken-back",
                    c -> c.yes(EvidenceFacts.FALSE_PAPER),
                    c -> c.no(EvidenceFacts.FALSE_PAPER, GrantFacts.LYING_CLAIMED)),
            new Pair(
                    "spouses-forced-abortion",
                    claim(a -> a.yes(PopulationControlFacts.SPOUSE_FORCED)),
                    claim(a -> a.no(PopulationControlFacts.SPOUSE_FORCED))),
            new Pair("printed-rules", convicted("theft", 3), c -> c.complete(STAYS, CONVICTIONS, ARRIVALS)),
            new Pair(
                    "frozen",
                    filed("2025-09-01").andThen(c -> c.is(UscisFacts.STAGE, "waiting")),
                    filed("2025-09-01").andThen(c -> c.is(UscisFacts.STAGE, "decided"))));

    @TestFactory
    Stream<DynamicTest> bitesInOneCaseAndNotInAnother() {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.id(), () -> {
                    assertEquals(Answer.YES, bites(pair.id(), TODAY, pair.bitten()));
                    assertEquals(Answer.NO, bites(pair.id(), TODAY, pair.spared()));
                    assertTrue(Hearing.shown(TODAY, pair.bitten()).contains(pair.id()));
                    assertFalse(Hearing.shown(TODAY, pair.spared()).contains(pair.id()));
                }));
    }

    @Test
    void everyOneIsTried() {
        var tried = new TreeSet<String>();
        PAIRS.forEach(pair -> tried.add(pair.id()));
        var all = new TreeSet<String>();
        Misstatements.ALL.forEach(each -> all.add(each.id()));
        assertEquals(all, tried);
    }

    /// Of a person of whom nothing is known yet only those are shown that cost a right before anybody has asked.
    @Test
    void whileNothingIsKnown_onlyTheDangerousOnesAreShown() {
        var unknown = new ArrayList<String>();
        for (var each : Misstatements.ALL) {
            assertTrue(bites(each.id(), TODAY, c -> {}).isUnknown(), each.id());
            if (each.whenUnknown() == Misstatement.WhenUnknown.SHOWN) {
                unknown.add(each.id());
            }
        }
        assertEquals(List.of("after-a-year", "no-fee", "only-reason", "frozen"), unknown);
        assertEquals(unknown, Hearing.shown(TODAY, c -> {}));
    }

    /// Sixty days before the last one it begins to matter, not earlier.
    @Test
    void theYearIsNearlyOver_sixtyDaysBeforeItsLastDay() {
        Consumer<Given> case1 = c -> c.entry(ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, "2025-06-10"))
                .complete(ARRIVALS)
                .no(FilingFacts.FILED);
        // The last day is Wednesday, 10 June 2026 (8 CFR 1208.4(a)(2)(ii)).
        assertEquals(Answer.NO, bites("after-a-year", "2026-04-10", case1));
        assertEquals(Answer.YES, bites("after-a-year", "2026-04-11", case1));
        assertEquals(Answer.YES, bites("after-a-year", "2026-06-11", case1));
    }
}
