package org.asylia.law.stage;

import static org.asylia.law.facts.Lists.ARRIVALS;

import java.util.function.Consumer;
import org.asylia.engine.fact.Fact;
import org.asylia.law.Given;
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
import org.asylia.law.facts.UscisFacts;

/// Invented cases on every route, each told as fully as its place in the procedure needs.
final class Invented {

    private Invented() {}

    /// An adult with a visa for whom nothing has been filed or begun.
    static Consumer<Given> newcomer() {
        return given -> given.yes(PersonFacts.IN_UNITED_STATES)
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

    /// The newcomer, who came in another way.
    static Consumer<Given> came(String manner) {
        return came(manner, "none");
    }

    static Consumer<Given> came(String manner, String program) {
        return newcomer()
                .andThen(given -> given.entry(
                        ARRIVALS,
                        "1",
                        arrival -> arrival.is(ArrivalFacts.MANNER, manner).is(ArrivalFacts.PROGRAM, program)));
    }

    /// The form was sent to USCIS.
    static Consumer<Given> uscis(String stage) {
        return newcomer()
                .andThen(given -> given.yes(FilingFacts.FILED, FilingFacts.PRINCIPAL)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .on(FilingFacts.FILING_DATE, "2026-05-01")
                        .is(UscisFacts.STAGE, stage)
                        .no(FilingFacts.REFERRED));
    }

    /// USCIS has the form, and the interview stands like this.
    static Consumer<Given> waiting(String interview) {
        return uscis("waiting").andThen(given -> given.is(UscisFacts.INTERVIEW, interview));
    }

    /// The interview of that day was missed, and nothing excused it.
    static Consumer<Given> missed(String day, Consumer<Given> status) {
        return waiting("missed")
                .andThen(given -> given.on(UscisFacts.INTERVIEW_DAY, day).no(UscisFacts.ABSENCE_EXCUSED))
                .andThen(status);
    }

    static Consumer<Given> referred() {
        return uscis("decided").andThen(yes(FilingFacts.REFERRED));
    }

    /// A Notice to Appear was filed with a court; nothing was decided there.
    static Consumer<Given> court(String state) {
        return newcomer().andThen(noticeFiled(state));
    }

    static Consumer<Given> noticeFiled(String state) {
        return given -> given.yes(ProceedingFacts.NOTICE_FILED, CourtStepFacts.NOTICE_SERVED)
                .is(ProceedingFacts.STATE, state)
                .is(ProceedingFacts.LAST_DECISION, "none")
                .is(CourtStepFacts.MOTION_TO_REFUSE, "none");
    }

    /// The form is with the court.
    static Consumer<Given> inCourt() {
        return court("open")
                .andThen(given -> given.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "court")
                        .on(FilingFacts.FILING_DATE, "2026-04-01")
                        .no(FilingFacts.REFERRED)
                        .is(CourtStepFacts.INDIVIDUAL, "set"));
    }

    /// The judge refused out loud on a day.
    static Consumer<Given> refused(String day) {
        return inCourt().andThen(refusedOn(day));
    }

    static Consumer<Given> refusedOn(String day) {
        return given -> given.is(ProceedingFacts.LAST_DECISION, "judge")
                .on(DecisionFacts.JUDGE_DATE, day)
                .yes(DecisionFacts.SPOKEN, DecisionFacts.AGAINST)
                .no(ProceedingFacts.APPEAL_WAIVED, ReopeningFacts.FILED, AppealFacts.FILED)
                .is(ProtectionFacts.GRANTED, "none");
    }

    /// The Board dismissed the appeal, and nothing has happened since.
    static Consumer<Given> boardOrder() {
        return refused("2025-06-01")
                .andThen(given -> given.is(ProceedingFacts.STATE, "ordered")
                        .is(ProceedingFacts.LAST_DECISION, "board")
                        .on(DecisionFacts.BOARD_DATE, "2026-09-25")
                        .yes(OrderFacts.ORDERED)
                        .no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED, PetitionFacts.FILED));
    }

    /// The judge ordered removal because the person was not there.
    static Consumer<Given> absent(String state) {
        return inCourt()
                .andThen(given -> given.is(ProceedingFacts.STATE, state)
                        .is(ProceedingFacts.LAST_DECISION, "judge-absent")
                        .yes(OrderFacts.ORDERED)
                        .no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED, ReopeningFacts.FILED)
                        .is(ProtectionFacts.GRANTED, "none"));
    }

    /// The court case ended with permission to stay, and nobody appeals.
    static Consumer<Given> grantedByJudge() {
        return inCourt()
                .andThen(given -> given.is(ProceedingFacts.STATE, "granted")
                        .is(ProceedingFacts.LAST_DECISION, "judge")
                        .yes(ProceedingFacts.APPEAL_WAIVED));
    }

    /// Protection other than asylum that stands.
    static Consumer<Given> protection(String code) {
        return given -> given.is(ProtectionFacts.GRANTED, code).no(LaterProtectionFacts.ENDED);
    }

    /// The judge granted protection other than asylum, with an order of removal behind it.
    static Consumer<Given> protectedBy(String protection) {
        return boardOrder().andThen(protection(protection));
    }

    /// USCIS granted asylum.
    static Consumer<Given> asylee() {
        return uscis("decided")
                .andThen(yes(GrantFacts.GRANTED))
                .andThen(no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED));
    }

    /// A child alone, with a court case and no form filed yet.
    static Consumer<Given> child() {
        return court("open")
                .andThen(given -> given.on(PersonFacts.BIRTH_DATE, "2012-01-01")
                        .yes(ChildFacts.FOUND_UNACCOMPANIED)
                        .no(
                                ChildFacts.LAWFUL_STATUS,
                                ChildFacts.CARETAKER,
                                ChildFacts.FINDING_ENDED,
                                FilingFacts.REFERRED));
    }

    /// In expedited removal.
    static Consumer<Given> screened(String result, Consumer<Given> fear) {
        return came("port-without-papers", "visa")
                .andThen(given -> given.yes(ScreeningFacts.EXPEDITED_REMOVAL).is(ScreeningFacts.CREDIBLE_FEAR, result))
                .andThen(fear);
    }

    /// An old order was brought back.
    static Consumer<Given> reinstated(String result, Consumer<Given> fear) {
        return newcomer()
                .andThen(given -> given.yes(
                                OrderFacts.ORDERED,
                                OrderFacts.CARRIED_OUT,
                                OrderFacts.RETURNED_UNLAWFULLY,
                                OrderFacts.REINSTATED)
                        .is(ScreeningFacts.REASONABLE_FEAR, result))
                .andThen(fear);
    }

    static Consumer<Given> fearTold() {
        return yes(FearInterviewFacts.VOICED);
    }

    static Consumer<Given> noFearTold() {
        return no(FearInterviewFacts.VOICED);
    }

    static Consumer<Given> yes(Fact... facts) {
        return given -> given.yes(facts);
    }

    static Consumer<Given> no(Fact... facts) {
        return given -> given.no(facts);
    }

    static Consumer<Given> is(Fact fact, String code) {
        return given -> given.is(fact, code);
    }
}
