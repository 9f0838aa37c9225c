package org.asylia.law.stage;

import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.TRIPS;
import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.BOARD;
import static org.asylia.law.stage.Actor.COURT_OF_APPEALS;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.NOBODY;
import static org.asylia.law.stage.Actor.USCIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.LaterProtectionFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PetitionFacts;
import org.asylia.law.facts.PresenceFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ReopeningFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.StageFacts;
import org.asylia.law.facts.ThirdCountryFacts;
import org.asylia.law.facts.TripFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

/// Invented cases on every route: where each stands, who acts next, and what is filed now. The day is 7 October 2026.
class WhereCasesStandTest {

    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    private static Determination determine(Consumer<Given> changes) {
        var given = Given.nothing();
        changes.accept(given);
        return DETERMINER.determine(given.toCase(), Frame.on(LocalDate.of(2026, 10, 7)));
    }

    /// An adult with a visa for whom nothing has been filed or begun.
    private static void newcomer(Given given) {
        given.yes(PersonFacts.IN_UNITED_STATES)
                .on(PersonFacts.BIRTH_DATE, "1990-04-01")
                .entry(
                        ARRIVALS,
                        "1",
                        arrival -> arrival.on(ArrivalFacts.DATE, "2026-03-01")
                                .is(ArrivalFacts.MANNER, "admitted")
                                .is(ArrivalFacts.PROGRAM, "visa"))
                .complete(ARRIVALS)
                .no(PresenceFacts.IN_NORTHERN_MARIANAS, PresenceFacts.STOPPED_AT_LINE)
                .no(ChildFacts.FOUND_UNACCOMPANIED, ScreeningFacts.EXPEDITED_REMOVAL, FilingFacts.FILED)
                .no(ProceedingFacts.NOTICE_FILED, ProceedingFacts.ASYLUM_ONLY, CourtStepFacts.NOTICE_SERVED)
                .no(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE, GrantFacts.GRANTED);
    }

    private static void uscis(Given given, String stage) {
        newcomer(given);
        given.yes(FilingFacts.FILED, FilingFacts.PRINCIPAL)
                .is(FilingFacts.FILED_WITH, "uscis")
                .on(FilingFacts.FILING_DATE, "2026-05-01")
                .is(UscisFacts.STAGE, stage)
                .no(FilingFacts.REFERRED);
    }

    private static void court(Given given, String state) {
        newcomer(given);
        given.yes(ProceedingFacts.NOTICE_FILED, CourtStepFacts.NOTICE_SERVED)
                .is(ProceedingFacts.STATE, state)
                .is(ProceedingFacts.LAST_DECISION, "none")
                .is(CourtStepFacts.MOTION_TO_REFUSE, "none");
    }

    private static void inCourt(Given given) {
        court(given, "open");
        given.yes(FilingFacts.FILED)
                .is(FilingFacts.FILED_WITH, "court")
                .on(FilingFacts.FILING_DATE, "2026-04-01")
                .no(FilingFacts.REFERRED)
                .is(CourtStepFacts.INDIVIDUAL, "set");
    }

    /// The judge refused out loud on a day.
    private static void refused(Given given, String day) {
        inCourt(given);
        given.is(ProceedingFacts.LAST_DECISION, "judge")
                .on(DecisionFacts.JUDGE_DATE, day)
                .yes(DecisionFacts.SPOKEN, DecisionFacts.AGAINST)
                .no(ProceedingFacts.APPEAL_WAIVED, ReopeningFacts.FILED, AppealFacts.FILED)
                .is(ProtectionFacts.GRANTED, "none");
    }

    private static Determination stands(String state, Consumer<Given> changes, Actor... next) {
        var determination = determine(changes);
        for (var each : States.ALL) {
            if (each.track() == Track.CASE) {
                assertEquals(
                        Answer.of(each.rule().id().equals(state)),
                        determination.answer(each.rule().id()),
                        () -> each.id() + " where " + state + " was meant: "
                                + new Explainer(determination)
                                        .turnsOn(each.rule().id()));
            }
        }
        assertEquals(List.of(next), next(determination, state.substring("state.".length())), state);
        return determination;
    }

    private static List<Actor> next(Determination determination, String state) {
        return States.named(state).turns().stream()
                .filter(turn ->
                        determination.answer(turn.when(), determination.about().root()) != Answer.NO)
                .map(Turn::who)
                .distinct()
                .toList();
    }

    private static void files(Determination determination, String... rules) {
        for (var rule : rules) {
            assertEquals(Answer.YES, determination.answer(rule), rule);
        }
    }

    private static void filesNot(Determination determination, String... rules) {
        for (var rule : rules) {
            assertEquals(Answer.NO, determination.answer(rule), rule);
        }
    }

    @Test
    void affirmative_beforeFiling() {
        var law = stands("state.intake", WhereCasesStandTest::newcomer, APPLICANT);
        files(law, "route.affirmative", "step.affirmative.file", "form.i589");
        filesNot(law, "filing.i589.court", "form.i485");
        stands("state.intake", given -> uscis(given, "sent"), USCIS);
        stands("state.intake", given -> uscis(given, "returned"), APPLICANT);
        stands(
                "state.nta-served",
                given -> {
                    newcomer(given);
                    given.yes(CourtStepFacts.NOTICE_SERVED);
                },
                DHS,
                APPLICANT);
    }

    @Test
    void affirmative_fromReceiptToInterview() {
        filesNot(stands("state.filed-uscis", given -> at(given, "none"), USCIS), "step.affirmative.file", "form.i589");
        files(stands("state.interview-set", given -> at(given, "set"), APPLICANT), "step.affirmative.interview");
        stands("state.interview-set", given -> at(given, "moved"), USCIS);
        stands("state.interviewed", given -> at(given, "held"), USCIS);
    }

    private static void at(Given given, String interview) {
        uscis(given, "waiting");
        given.is(UscisFacts.INTERVIEW, interview);
    }

    /// Through the 45th day another day can be asked for; on the 46th the case goes on or is closed (8 CFR 208.10).
    @Test
    void affirmative_missedInterview() {
        stands("state.interview-set", given -> missed(given, "2026-08-23", false), APPLICANT);
        stands("state.referred", given -> missed(given, "2026-08-22", false), DHS);
        stands("state.closed-uscis", given -> missed(given, "2026-08-22", true), APPLICANT, DHS);
    }

    private static void missed(Given given, String day, boolean status) {
        at(given, "missed");
        given.on(UscisFacts.INTERVIEW_DAY, day).no(UscisFacts.ABSENCE_EXCUSED);
        if (status) {
            given.yes(UscisFacts.IN_STATUS);
        } else {
            given.no(UscisFacts.IN_STATUS);
        }
    }

    @Test
    void affirmative_decisions() {
        stands("state.recommended", given -> uscis(given, "recommended"), USCIS);
        stands(
                "state.noid",
                given -> {
                    uscis(given, "noid");
                    given.no(UscisFacts.NOID_ANSWERED).on(UscisFacts.NOID_ANSWER_BY, "2026-10-07");
                },
                APPLICANT);
        stands(
                "state.noid",
                given -> {
                    uscis(given, "noid");
                    given.yes(UscisFacts.NOID_ANSWERED);
                },
                USCIS);
        stands(
                "state.denied-uscis",
                given -> {
                    uscis(given, "noid");
                    given.no(UscisFacts.NOID_ANSWERED).on(UscisFacts.NOID_ANSWER_BY, "2026-10-06");
                },
                APPLICANT,
                DHS);
        stands(
                "state.denied-uscis",
                given -> {
                    uscis(given, "decided");
                    given.yes(GrantFacts.REFUSED);
                },
                APPLICANT,
                DHS);
        stands("state.closed-uscis", given -> uscis(given, "withdrawn"), APPLICANT, DHS);
        stands("state.rejected-aaf", given -> uscis(given, "rejected"), APPLICANT, DHS);
    }

    @Test
    void referral_beforeAndAfterTheNotice() {
        stands("state.referred", WhereCasesStandTest::referred, DHS);
        var law = stands(
                "state.filed-court",
                given -> {
                    referred(given);
                    given.yes(ProceedingFacts.NOTICE_FILED)
                            .is(ProceedingFacts.STATE, "open")
                            .is(ProceedingFacts.LAST_DECISION, "none")
                            .is(CourtStepFacts.MOTION_TO_REFUSE, "none")
                            .is(CourtStepFacts.INDIVIDUAL, "none");
                },
                APPLICANT,
                JUDGE);
        filesNot(law, "step.defensive.i589", "filing.i589.court");
    }

    private static void referred(Given given) {
        uscis(given, "decided");
        given.yes(FilingFacts.REFERRED);
    }

    @Test
    void entryWithoutInspection_inCourt() {
        var law = stands(
                "state.defensive-open",
                given -> {
                    court(given, "open");
                    given.is(CourtStepFacts.MASTER, "set")
                            .entry(ARRIVALS, "1", arrival -> arrival.is(ArrivalFacts.MANNER, "without-inspection"));
                },
                APPLICANT,
                JUDGE);
        files(law, "step.defensive.i589", "filing.i589.court", "form.i589", "step.defensive.master");
        filesNot(law, "filing.i589.lockbox", "step.affirmative.file");
        stands("state.filed-court", WhereCasesStandTest::inCourt, APPLICANT, JUDGE);
        stands(
                "state.pretermission",
                given -> {
                    inCourt(given);
                    given.is(CourtStepFacts.MOTION_TO_REFUSE, "waiting");
                },
                APPLICANT,
                JUDGE);
        stands("state.closed-court", given -> court(given, "dismissed"), APPLICANT, DHS);
    }

    @Test
    void expeditedRemoval_andCredibleFear() {
        stands("state.er", given -> screened(given, "none", false), APPLICANT, DHS);
        files(stands("state.credible-fear", given -> screened(given, "none", true), USCIS), "credible-fear.process");
        stands("state.credible-fear", given -> screened(given, "waiting", true), USCIS);
        stands(
                "state.cf-negative",
                given -> {
                    screened(given, "negative", true);
                    given.no(ScreeningFacts.REVIEW_ASKED);
                },
                APPLICANT);
        files(
                stands(
                        "state.cf-negative",
                        given -> {
                            screened(given, "negative", true);
                            given.yes(ScreeningFacts.REVIEW_ASKED);
                        },
                        JUDGE),
                "forum.ij-review");
        stands("state.ordered-er", given -> screened(given, "negative-upheld", true), DHS, APPLICANT);
        stands(
                "state.credible-fear",
                given -> {
                    screened(given, "positive", true);
                    given.no(ScreeningFacts.MERITS_INTERVIEW);
                },
                DHS);
        stands(
                "state.merits-interview",
                given -> {
                    screened(given, "positive", true);
                    given.yes(ScreeningFacts.MERITS_INTERVIEW);
                },
                USCIS);
    }

    private static void screened(Given given, String result, boolean voiced) {
        newcomer(given);
        given.yes(ScreeningFacts.EXPEDITED_REMOVAL)
                .is(ScreeningFacts.CREDIBLE_FEAR, result)
                .entry(ARRIVALS, "1", arrival -> arrival.is(ArrivalFacts.MANNER, "port-without-papers"));
        if (voiced) {
            given.yes(FearInterviewFacts.VOICED);
        } else {
            given.no(FearInterviewFacts.VOICED);
        }
    }

    @Test
    void reinstatement_andReasonableFear() {
        stands(
                "state.prior-order",
                given -> {
                    newcomer(given);
                    given.yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, OrderFacts.RETURNED_UNLAWFULLY)
                            .no(OrderFacts.REINSTATED);
                },
                DHS);
        stands("state.prior-order", given -> reinstated(given, "none", false), APPLICANT);
        stands("state.reasonable-fear", given -> reinstated(given, "none", true), USCIS);
        stands(
                "state.reasonable-fear",
                given -> {
                    reinstated(given, "negative", true);
                    given.yes(ScreeningFacts.REVIEW_ASKED);
                },
                JUDGE);
        stands("state.removable", given -> reinstated(given, "negative-upheld", true), DHS, APPLICANT);
        var law = stands(
                "state.withholding-only",
                given -> {
                    reinstated(given, "positive", true);
                    given.is(ProceedingFacts.STATE, "open")
                            .is(ProceedingFacts.LAST_DECISION, "none")
                            .is(CourtStepFacts.MOTION_TO_REFUSE, "none");
                },
                APPLICANT,
                JUDGE);
        files(law, "filing.i589.court");
        filesNot(law, "forum.bia");
    }

    private static void reinstated(Given given, String result, boolean voiced) {
        newcomer(given);
        given.yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, OrderFacts.RETURNED_UNLAWFULLY, OrderFacts.REINSTATED)
                .is(ScreeningFacts.REASONABLE_FEAR, result);
        if (voiced) {
            given.yes(FearInterviewFacts.VOICED);
        } else {
            given.no(FearInterviewFacts.VOICED);
        }
    }

    @Test
    void administrativeRemoval() {
        stands(
                "state.reasonable-fear",
                given -> {
                    newcomer(given);
                    given.yes(OrderFacts.ORDERED, OrderFacts.ADMINISTRATIVE, FearInterviewFacts.VOICED)
                            .is(ScreeningFacts.REASONABLE_FEAR, "waiting");
                },
                USCIS);
    }

    @Test
    void visaWaiverCrewAndStowaway() {
        stands(
                "state.vwp",
                given -> {
                    newcomer(given);
                    given.entry(ARRIVALS, "1", arrival -> arrival.is(ArrivalFacts.PROGRAM, "visa-waiver"));
                },
                APPLICANT,
                DHS);
        stands("state.crew", given -> came(given, "crew"), APPLICANT, DHS);
        stands(
                "state.stowaway",
                given -> {
                    came(given, "stowaway");
                    given.is(ScreeningFacts.CREDIBLE_FEAR, "none").no(FearInterviewFacts.VOICED);
                },
                APPLICANT);
        stands(
                "state.credible-fear",
                given -> {
                    came(given, "stowaway");
                    given.is(ScreeningFacts.CREDIBLE_FEAR, "waiting");
                },
                USCIS);
        stands(
                "state.stowaway",
                given -> {
                    came(given, "stowaway");
                    given.is(ScreeningFacts.CREDIBLE_FEAR, "positive").yes(FearInterviewFacts.VOICED);
                },
                DHS);
        files(
                stands(
                        "state.asylum-only",
                        given -> {
                            came(given, "crew");
                            given.yes(ProceedingFacts.ASYLUM_ONLY)
                                    .is(ProceedingFacts.STATE, "open")
                                    .is(ProceedingFacts.LAST_DECISION, "none")
                                    .is(CourtStepFacts.MOTION_TO_REFUSE, "none");
                        },
                        APPLICANT,
                        JUDGE),
                "route.asylum-only",
                "filing.i589.court");
    }

    private static void came(Given given, String manner) {
        newcomer(given);
        given.entry(
                ARRIVALS,
                "1",
                arrival -> arrival.is(ArrivalFacts.MANNER, manner).is(ArrivalFacts.PROGRAM, "none"));
    }

    @Test
    void unaccompaniedChild_isWithUscis_whileTheCourtWaits() {
        var law = stands("state.intake", WhereCasesStandTest::child, APPLICANT);
        assertEquals(Answer.YES, law.answer("state.court-waits"));
        files(law, "step.affirmative.file", "route.affirmative-uac");
        var filed = stands(
                "state.filed-uscis",
                given -> {
                    child(given);
                    given.yes(FilingFacts.FILED)
                            .is(FilingFacts.FILED_WITH, "uscis")
                            .on(FilingFacts.FILING_DATE, "2026-06-01")
                            .is(UscisFacts.STAGE, "waiting")
                            .is(UscisFacts.INTERVIEW, "none")
                            .no(FilingFacts.REFERRED);
                },
                USCIS);
        assertEquals(Answer.YES, filed.answer("state.court-waits"));
    }

    private static void child(Given given) {
        court(given, "open");
        given.on(PersonFacts.BIRTH_DATE, "2012-01-01")
                .yes(ChildFacts.FOUND_UNACCOMPANIED)
                .no(ChildFacts.LAWFUL_STATUS, ChildFacts.CARETAKER, ChildFacts.FINDING_ENDED, FilingFacts.REFERRED);
    }

    /// The thirtieth day after 7 September 2026 is 7 October 2026 (8 CFR 1003.38(b)).
    @Test
    void decision_appeal_finalOrder() {
        files(
                stands("state.decided", given -> refused(given, "2026-09-07"), APPLICANT, DHS),
                "form.eoir26",
                "forum.bia",
                "deadline.bia-appeal");
        stands("state.final-order", given -> refused(given, "2026-09-06"), APPLICANT, DHS);
        stands(
                "state.final-order",
                given -> {
                    refused(given, "2026-09-07");
                    given.yes(ProceedingFacts.APPEAL_WAIVED);
                },
                APPLICANT,
                DHS);
        stands(
                "state.bia",
                given -> {
                    refused(given, "2026-06-01");
                    given.is(ProceedingFacts.STATE, "appeal").yes(AppealFacts.FILED);
                },
                APPLICANT,
                BOARD);
    }

    @Test
    void anOrderCalledFinal_isNot_whileTheTimeToAppealRuns() {
        stands(
                "state.decided",
                given -> {
                    refused(given, "2026-09-20");
                    given.is(ProceedingFacts.STATE, "ordered");
                },
                APPLICANT,
                DHS);
    }

    @Test
    void finalOrder_withAMotionAndAPetition() {
        var law = stands("state.final-order", given -> boardOrder(given), APPLICANT, DHS);
        files(law, "route.motion", "forum.court-of-appeals", "deadline.petition-for-review");
        assertEquals(Answer.NO, law.answer("state.motion"));
        var both = stands(
                "state.final-order",
                given -> {
                    boardOrder(given);
                    given.yes(ReopeningFacts.FILED, PetitionFacts.FILED)
                            .no(ReopeningFacts.DECIDED, StageFacts.PETITION_DECIDED);
                },
                APPLICANT,
                DHS);
        assertEquals(Answer.YES, both.answer("state.motion"));
        assertEquals(List.of(BOARD), next(both, "motion"));
        assertEquals(Answer.YES, both.answer("state.judicial-review"));
        assertEquals(List.of(COURT_OF_APPEALS), next(both, "judicial-review"));
    }

    private static void boardOrder(Given given) {
        refused(given, "2025-06-01");
        given.is(ProceedingFacts.STATE, "ordered")
                .is(ProceedingFacts.LAST_DECISION, "board")
                .on(DecisionFacts.BOARD_DATE, "2026-09-25")
                .yes(OrderFacts.ORDERED)
                .no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED, PetitionFacts.FILED);
    }

    @Test
    void absentFromTheHearing_andReopened() {
        var law = stands("state.ordered-in-absentia", given -> absent(given, "ordered"), APPLICANT, DHS);
        filesNot(law, "form.eoir26", "forum.bia");
        stands(
                "state.filed-court",
                given -> {
                    absent(given, "open");
                    given.yes(ReopeningFacts.FILED, ReopeningFacts.DECIDED);
                },
                APPLICANT,
                JUDGE);
    }

    private static void absent(Given given, String state) {
        inCourt(given);
        given.is(ProceedingFacts.STATE, state)
                .is(ProceedingFacts.LAST_DECISION, "judge-absent")
                .yes(OrderFacts.ORDERED)
                .no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED, ReopeningFacts.FILED)
                .is(ProtectionFacts.GRANTED, "none");
    }

    @Test
    void asylee_greenCard_andTheEnd() {
        files(stands("state.asylee", given -> asylee(given), APPLICANT), "effect.asylum.status", "effect.asylum.work");
        stands(
                "state.lpr-pending",
                given -> {
                    asylee(given);
                    given.yes(AfterGrantFacts.ADJUSTMENT_FILED);
                },
                USCIS);
        stands(
                "state.lpr",
                given -> {
                    asylee(given);
                    given.yes(GrantFacts.PERMANENT_RESIDENT);
                },
                NOBODY);
        stands(
                "state.asylum-ended",
                given -> {
                    asylee(given);
                    given.yes(GrantFacts.ENDED, GrantFacts.ENDED_BY_USCIS);
                },
                DHS);
        stands(
                "state.asylee",
                given -> {
                    inCourt(given);
                    given.is(ProceedingFacts.STATE, "granted")
                            .is(ProceedingFacts.LAST_DECISION, "judge")
                            .yes(ProceedingFacts.APPEAL_WAIVED, GrantFacts.GRANTED)
                            .no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED);
                },
                APPLICANT);
    }

    @Test
    void courtCase_thatEndsWithOtherRelief() {
        stands(
                "state.other-relief",
                given -> {
                    inCourt(given);
                    given.is(ProceedingFacts.STATE, "granted")
                            .is(ProceedingFacts.LAST_DECISION, "judge")
                            .yes(ProceedingFacts.APPEAL_WAIVED)
                            .is(ProtectionFacts.GRANTED, "none");
                },
                NOBODY);
    }

    private static void asylee(Given given) {
        uscis(given, "decided");
        given.yes(GrantFacts.GRANTED)
                .no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED);
    }

    @Test
    void otherProtection_andAThirdCountry() {
        stands("state.protected-wh", given -> protectedBy(given, "withholding"), NOBODY);
        stands("state.protected-cat", given -> protectedBy(given, "cat-withholding"), NOBODY);
        stands("state.protected-deferral", given -> protectedBy(given, "cat-deferral"), DHS);
        var named = stands(
                "state.protected-wh",
                given -> {
                    protectedBy(given, "withholding");
                    given.yes(ThirdCountryFacts.NAMED).no(ThirdCountryFacts.FEAR_VOICED);
                },
                NOBODY);
        assertEquals(Answer.YES, named.answer("state.third-country-screen"));
        assertEquals(List.of(APPLICANT), next(named, "third-country-screen"));
        stands(
                "state.final-order",
                given -> {
                    protectedBy(given, "withholding");
                    given.yes(LaterProtectionFacts.ENDED);
                },
                APPLICANT,
                DHS);
    }

    private static void protectedBy(Given given, String protection) {
        boardOrder(given);
        given.is(ProtectionFacts.GRANTED, protection).no(LaterProtectionFacts.ENDED);
    }

    @Test
    void aTripAbroad_standsBesideTheCase() {
        var law = stands(
                "state.filed-uscis",
                given -> {
                    at(given, "none");
                    given.entry(TRIPS, "1", trip -> trip.no(TripFacts.ADVANCE_PAROLE))
                            .complete(TRIPS);
                },
                USCIS);
        assertEquals(Answer.YES, law.answer("state.presumed-abandoned"));
        var kept = stands(
                "state.filed-uscis",
                given -> {
                    at(given, "none");
                    given.entry(
                                    TRIPS,
                                    "1",
                                    trip -> trip.yes(TripFacts.ADVANCE_PAROLE).no(TripFacts.TO_FEARED_COUNTRY))
                            .complete(TRIPS);
                },
                USCIS);
        assertEquals(Answer.NO, kept.answer("state.presumed-abandoned"));
        stands(
                "state.outside",
                given -> {
                    newcomer(given);
                    given.no(PersonFacts.IN_UNITED_STATES);
                },
                NOBODY);
    }

    @Test
    void unknownFacts_leaveStatesOpen_andAskForWhatDecides() {
        var nothing = determine(given -> {});
        assertTrue(States.ALL.stream()
                .allMatch(state -> nothing.answer(state.rule().id()).isUnknown()));
        var stageUnknown = determine(given -> {
            uscis(given, "waiting");
            given.unknown(UscisFacts.STAGE, Why.DOES_NOT_KNOW);
        });
        for (var possible : List.of("filed-uscis", "recommended", "noid", "closed-uscis", "intake")) {
            assertTrue(stageUnknown.answer("state." + possible).isUnknown(), possible);
            assertTrue(
                    new Explainer(stageUnknown)
                            .turnsOn("state." + possible).stream()
                                    .anyMatch(open -> open.id().equals(UscisFacts.STAGE.key())),
                    possible);
        }
        for (var impossible : List.of("defensive-open", "bia", "reasonable-fear", "er", "final-order")) {
            assertEquals(Answer.NO, stageUnknown.answer("state." + impossible), impossible);
        }
        var dayUnknown = determine(given -> {
            refused(given, "2026-09-07");
            given.unknown(DecisionFacts.JUDGE_DATE, Why.NOT_ASKED);
        });
        assertTrue(dayUnknown.answer("state.decided").isUnknown());
        assertTrue(dayUnknown.answer("state.final-order").isUnknown());
        assertTrue(new Explainer(dayUnknown)
                .turnsOn("state.decided").stream().anyMatch(open -> open.id().equals(DecisionFacts.JUDGE_DATE.key())));
    }
}
