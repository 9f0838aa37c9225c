package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.STAYS;
import static org.asylia.law.facts.StayFacts.FROM;
import static org.asylia.law.facts.StayFacts.HARMED_THERE;
import static org.asylia.law.facts.StayFacts.LAW_ALLOWED;
import static org.asylia.law.facts.StayFacts.LEFT_WHEN_ABLE;
import static org.asylia.law.facts.StayFacts.NEEDED_FOR_FLIGHT;
import static org.asylia.law.facts.StayFacts.OFFER_DOUBTED;
import static org.asylia.law.facts.StayFacts.OWNED;
import static org.asylia.law.facts.StayFacts.RESTRICTED;
import static org.asylia.law.facts.StayFacts.RETURNED;
import static org.asylia.law.facts.StayFacts.STATUS;
import static org.asylia.law.facts.StayFacts.TIES;
import static org.asylia.law.facts.StayFacts.WORKED;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;

class FirmResettlementTest {

    private static final String OFFER = "asylum.bar.firm-resettlement.offer";

    @Test
    void onlyPassingThrough_isNo_onceTheListIsComplete() {
        check(FirmResettlement.RULE)
                .given(stay(c -> c.is(STATUS, "passing-through").no(LAW_ALLOWED)))
                .is(NO);
        check(FirmResettlement.RULE)
                .given(c -> c.entry(
                        STAYS, "gt", stay -> stay.is(STATUS, "passing-through").no(LAW_ALLOWED)))
                .is("stays[gt]", NO)
                .is(UNKNOWN)
                .turnsOn("stays");
    }

    /// Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011), headnote 4: that a status is open to the person under the law
    /// there may show an offer, whether or not the person asks for it.
    @Test
    void passingThroughWhereTheLawLetsSuchPeopleStay_isWeighed_unlessItWasAStopOnTheFlight() {
        check(FirmResettlement.RULE)
                .given(stay(c -> c.is(STATUS, "passing-through")
                        .no(NEEDED_FOR_FLIGHT, RESTRICTED, HARMED_THERE)
                        .on(FROM, "2023-09-01")))
                .is(UNKNOWN)
                .asksFor(LAW_ALLOWED);
        check(FirmResettlement.RULE)
                .given(stay(c -> c.is(STATUS, "passing-through")
                        .yes(LAW_ALLOWED)
                        .no(NEEDED_FOR_FLIGHT, RESTRICTED, HARMED_THERE)
                        .on(FROM, "2023-09-01")))
                .is(UNKNOWN)
                .turnsOn(OFFER);
        check(FirmResettlement.RULE)
                .given(stay(c -> {
                    stop().accept(c);
                    c.is(STATUS, "passing-through");
                }))
                .is(NO);
    }

    @Test
    void stayingWithoutAnyRight_isNo() {
        check(FirmResettlement.RULE)
                .given(stay(c -> c.is(STATUS, "none").no(LAW_ALLOWED, WORKED, OWNED)))
                .is(NO);
    }

    @Test
    void permanentResidence_isFirmResettlement_evenIfNotTakenUp() {
        check(FirmResettlement.RULE).given(stay(settled("permanent"))).is(YES);
        check(FirmResettlement.RULE).given(stay(settled("offered"))).is(YES);
    }

    @Test
    void anOfferThatIsDoubted_leansYesUntilWeighed() {
        check(OfferOfResettlement.RULE)
                .given(stay(c -> {
                    settled("offered").accept(c);
                    c.yes(OFFER_DOUBTED);
                }))
                .is(LEANING_YES)
                .turnsOn(OFFER);
    }

    @Test
    void indirectEvidence_isWeighed() {
        check(OfferOfResettlement.RULE)
                .given(stay(c -> c.is(STATUS, "temporary").yes(WORKED).no(LAW_ALLOWED, OWNED)))
                .is(UNKNOWN)
                .turnsOn(OFFER);
        check(OfferOfResettlement.RULE)
                .given(stay(c -> c.is(STATUS, "temporary").no(WORKED, LAW_ALLOWED, OWNED)))
                .is(NO);
    }

    @Test
    void aStayAfterTheLastArrival_doesNotCount() {
        check(FirmResettlement.RULE)
                .given(stay(c -> {
                    settled("permanent").accept(c);
                    c.on(FROM, "2024-06-01");
                }))
                .is(UNKNOWN)
                .asksFor(PersonFacts.IN_UNITED_STATES)
                .given(c -> c.no(PersonFacts.IN_UNITED_STATES))
                .is(NO);
    }

    @Test
    void whoeverIsHere_cameAfterEveryStay_thoughNoDayIsKnown() {
        check(FirmResettlement.RULE)
                .given(c -> c.entry(
                        STAYS,
                        "bz",
                        stay -> stay.is(STATUS, "permanent")
                                .no(OFFER_DOUBTED, NEEDED_FOR_FLIGHT, RESTRICTED, HARMED_THERE)))
                .is("stays[bz]", UNKNOWN)
                .asksFor(PersonFacts.IN_UNITED_STATES)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES))
                .is(YES);
    }

    @Test
    void theStopOnTheFlight() {
        check(FirmResettlement.STOP_ON_THE_FLIGHT).given(stay(stop())).is(YES);
        check(FirmResettlement.STOP_ON_THE_FLIGHT)
                .given(stay(c -> c.no(NEEDED_FOR_FLIGHT)))
                .is(NO);
        check(FirmResettlement.STOP_ON_THE_FLIGHT)
                .given(stay(c -> c.yes(NEEDED_FOR_FLIGHT, LEFT_WHEN_ABLE).no(RETURNED)))
                .is(UNKNOWN)
                .asksFor(TIES);
        check(FirmResettlement.RULE)
                .given(stay(c -> {
                    settled("offered").accept(c);
                    stop().accept(c);
                }))
                .is(NO);
    }

    @Test
    void theRestrictedStay_isAJudgment() {
        check(FirmResettlement.RESTRICTED_THERE)
                .given(stay(c -> c.no(RESTRICTED, HARMED_THERE)))
                .is(NO);
        check(FirmResettlement.RESTRICTED_THERE)
                .given(stay(c -> c.yes(RESTRICTED)))
                .is(UNKNOWN)
                .turnsOn("asylum.bar.firm-resettlement.restricted");
        check(FirmResettlement.RULE)
                .given(c -> {
                    stay(stay -> {
                                settled("permanent").accept(stay);
                                stay.yes(RESTRICTED);
                            })
                            .accept(c);
                    c.judged("asylum.bar.firm-resettlement.restricted", "stays[bz]", true);
                })
                .is(NO);
    }

    /// Matter of D-X- & Y-Z-, 25 I&N Dec. 664 (BIA 2012): permits got by fraud, and they went back to Belize.
    @Test
    void aValidLookingPermitGotByFraud() {
        check(FirmResettlement.RULE)
                .given(c -> {
                    stay(stay -> {
                                settled("permanent").accept(stay);
                                stay.yes(OFFER_DOUBTED, NEEDED_FOR_FLIGHT, LEFT_WHEN_ABLE, RETURNED)
                                        .no(TIES);
                            })
                            .accept(c);
                    c.judged(OFFER, "stays[bz]", true);
                })
                .on("2012-01-06")
                .is(YES);
    }

    @Test
    void before1October1990_itWasNoBar() {
        // Matter of Soleimani, 20 I&N Dec. 99 (BIA 1989)
        check(FirmResettlement.RULE)
                .given(stay(settled("permanent")))
                .on("1990-09-30")
                .is(NO);
    }

    @Test
    void theTextOf2020_isPrintedButNotApplied() {
        check(FirmResettlement.TEXT_OF_2020)
                .is(NO)
                .because("enjoined")
                .on("2021-01-10")
                .is(NO)
                .on("2021-01-11")
                .is(NO);
    }

    private static Consumer<Given> stay(Consumer<Given> content) {
        return c -> c.entry(ARRIVALS, "1", arrival -> arrival.on(ArrivalFacts.DATE, "2023-11-02"))
                .complete(ARRIVALS)
                .entry(STAYS, "bz", content)
                .complete(STAYS);
    }

    private static Consumer<Given> settled(String status) {
        return c -> c.is(STATUS, status)
                .on(FROM, "2009-03-01")
                .no(OFFER_DOUBTED, NEEDED_FOR_FLIGHT, RESTRICTED, HARMED_THERE);
    }

    private static Consumer<Given> stop() {
        return c -> c.yes(NEEDED_FOR_FLIGHT, LEFT_WHEN_ABLE).no(RETURNED, TIES);
    }
}
