package org.asylia.law.stage;

import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.stage.Invented.court;
import static org.asylia.law.stage.Invented.fearTold;
import static org.asylia.law.stage.Invented.grantedByJudge;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.missed;
import static org.asylia.law.stage.Invented.newcomer;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.noFearTold;
import static org.asylia.law.stage.Invented.noticeFiled;
import static org.asylia.law.stage.Invented.protectedBy;
import static org.asylia.law.stage.Invented.refusedOn;
import static org.asylia.law.stage.Invented.reinstated;
import static org.asylia.law.stage.Invented.screened;
import static org.asylia.law.stage.Invented.yes;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.LaterProtectionFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

/// Within each part of the procedure the questions have an order, and the first yes decides. A reinstated order goes
/// before every other part.
class OrderOfQuestionsTest {

    private static final Consumer<Given> REINSTATED = yes(OrderFacts.ORDERED, OrderFacts.REINSTATED)
            .andThen(no(OrderFacts.ADMINISTRATIVE))
            .andThen(is(ScreeningFacts.REASONABLE_FEAR, "none"))
            .andThen(noFearTold());

    @Test
    void anOfficersOrder() {
        new Questions("stage.officers-order", reinstated("none", noFearTold()), "prior-order")
                .then("removable", is(ScreeningFacts.REASONABLE_FEAR, "negative-upheld"))
                .then("reasonable-fear", is(ScreeningFacts.REASONABLE_FEAR, "waiting"))
                .then("reasonable-fear", is(ScreeningFacts.REASONABLE_FEAR, "negative"))
                .then("reasonable-fear", fearTold())
                .theFirstYesDecides();
    }

    @Test
    void aCourtCase() {
        var questions = new Questions(
                        "stage.court",
                        court("open")
                                .andThen(no(ProceedingFacts.APPEAL_WAIVED, OrderFacts.REINSTATED))
                                .andThen(filed()),
                        "defensive-open")
                .then("bia", is(ProceedingFacts.STATE, "appeal"))
                .then("decided", refusedOn("2026-09-07"))
                .then("pretermission", is(CourtStepFacts.MOTION_TO_REFUSE, "waiting"))
                .then(
                        "withholding-only",
                        yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED)
                                .andThen(is(ScreeningFacts.REASONABLE_FEAR, "positive")))
                .then("asylum-only", yes(ProceedingFacts.ASYLUM_ONLY))
                .then("filed-court", yes(FilingFacts.FILED).andThen(is(FilingFacts.FILED_WITH, "court")))
                .then("filed-court", yes(FilingFacts.FILED, FilingFacts.REFERRED));
        questions.theFirstYesDecides();
        questions.doNotMatter(REINSTATED, "prior-order");
        questions.doNotMatter(is(ProceedingFacts.STATE, "dismissed"), "closed-court");
    }

    /// The day of filing says whether a child was one then; it is told wherever a form is on file.
    private static Consumer<Given> filed() {
        return given -> given.on(FilingFacts.FILING_DATE, "2026-04-01");
    }

    @Test
    void theScreening() {
        var questions = new Questions(
                        "stage.screening",
                        screened("waiting", fearTold())
                                .andThen(no(OrderFacts.CARRIED_OUT, OrderFacts.REINSTATED))
                                .andThen(no(ScreeningFacts.MERITS_INTERVIEW)),
                        "credible-fear")
                .then("stowaway", stowaway().andThen(is(ScreeningFacts.CREDIBLE_FEAR, "positive")))
                .then(
                        "stowaway",
                        stowaway()
                                .andThen(is(ScreeningFacts.CREDIBLE_FEAR, "none"))
                                .andThen(noFearTold()))
                .then("ordered-er", is(ScreeningFacts.CREDIBLE_FEAR, "negative-upheld"))
                .then("ordered-er", nothingTold().andThen(yes(OrderFacts.ORDERED)))
                .then("er", nothingTold())
                .then("cf-negative", is(ScreeningFacts.CREDIBLE_FEAR, "negative"))
                .then(
                        "merits-interview",
                        is(ScreeningFacts.CREDIBLE_FEAR, "positive").andThen(yes(ScreeningFacts.MERITS_INTERVIEW)));
        questions.theFirstYesDecides();
        questions.doNotMatter(REINSTATED, "prior-order");
        questions.doNotMatter(noticeFiled("open"), "defensive-open");
    }

    private static Consumer<Given> stowaway() {
        return given -> given.entry(ARRIVALS, "1", arrival -> arrival.is(ArrivalFacts.MANNER, "stowaway"));
    }

    private static Consumer<Given> nothingTold() {
        return is(ScreeningFacts.CREDIBLE_FEAR, "none").andThen(noFearTold());
    }

    @Test
    void anOrderThatStands() {
        var questions = new Questions("stage.order", protectedBy("none"), "final-order")
                .then("protected-wh", is(ProtectionFacts.GRANTED, "withholding"))
                .then("protected-cat", is(ProtectionFacts.GRANTED, "cat-withholding"))
                .then("protected-deferral", is(ProtectionFacts.GRANTED, "cat-deferral"))
                .then("ordered-in-absentia", is(ProceedingFacts.LAST_DECISION, "judge-absent"));
        questions.theFirstYesDecides();
        questions.doNotMatter(REINSTATED, "prior-order");
        questions.doNotMatter(yes(OrderFacts.CARRIED_OUT).andThen(no(OrderFacts.RETURNED_UNLAWFULLY)), "intake");
    }

    @Test
    void withUscis() {
        var status = yes(UscisFacts.IN_STATUS);
        var noStatus = no(UscisFacts.IN_STATUS);
        var questions = new Questions(
                        "stage.uscis", missed("2026-08-01", noStatus).andThen(interview("set")), "interview-set")
                .then("referred", yes(FilingFacts.REFERRED))
                .then("rejected-aaf", stage("rejected"))
                .then("recommended", stage("recommended"))
                .then("noid", stage("noid").andThen(yes(UscisFacts.NOID_ANSWERED)))
                .then("denied-uscis", stage("decided"))
                .then(
                        "denied-uscis",
                        stage("noid")
                                .andThen(no(UscisFacts.NOID_ANSWERED))
                                .andThen(given -> given.on(UscisFacts.NOID_ANSWER_BY, "2026-10-06")))
                .then("closed-uscis", stage("withdrawn"))
                .then("closed-uscis", stage("closed").andThen(status))
                .then(
                        "closed-uscis",
                        stage("waiting").andThen(interview("missed")).andThen(status))
                .then("referred", stage("closed").andThen(noStatus))
                .then("referred", stage("waiting").andThen(interview("missed")).andThen(noStatus))
                .then("interviewed", interview("held"))
                .then("filed-uscis", interview("none"));
        questions.theFirstYesDecides();
        questions.doNotMatter(REINSTATED, "prior-order");
        questions.doNotMatter(noticeFiled("appeal"), "bia");
    }

    private static Consumer<Given> stage(String code) {
        return is(UscisFacts.STAGE, code);
    }

    private static Consumer<Given> interview(String code) {
        return is(UscisFacts.INTERVIEW, code);
    }

    @Test
    void afterAGrant() {
        var stands = yes(GrantFacts.GRANTED).andThen(no(GrantFacts.ENDED));
        var questions = new Questions(
                        "stage.grant",
                        grantedByJudge()
                                .andThen(is(ProtectionFacts.GRANTED, "none"))
                                .andThen(no(LaterProtectionFacts.ENDED))
                                .andThen(no(GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED)),
                        "other-relief")
                .then("lpr", stands.andThen(yes(GrantFacts.PERMANENT_RESIDENT)))
                .then("lpr-pending", stands.andThen(yes(AfterGrantFacts.ADJUSTMENT_FILED)))
                .then("asylee", stands)
                .then("asylum-ended", yes(GrantFacts.GRANTED, GrantFacts.ENDED))
                .then("protected-wh", is(ProtectionFacts.GRANTED, "withholding"))
                .then("protected-cat", is(ProtectionFacts.GRANTED, "cat-withholding"))
                .then("protected-deferral", is(ProtectionFacts.GRANTED, "cat-deferral"));
        questions.theFirstYesDecides();
        questions.doNotMatter(REINSTATED, "prior-order");
        questions.doNotMatter(
                is(ProceedingFacts.STATE, "open").andThen(is(ProceedingFacts.LAST_DECISION, "none")), "filed-court");
    }

    @Test
    void nothingOpen() {
        var questions = new Questions(
                        "stage.nothing-open",
                        newcomer().andThen(no(OrderFacts.REINSTATED, LaterProtectionFacts.ENDED)),
                        "intake")
                .then("outside", no(PersonFacts.IN_UNITED_STATES))
                .then("closed-court", noticeFiled("dismissed"))
                .then("nta-served", yes(CourtStepFacts.NOTICE_SERVED))
                .then("prior-order", yes(OrderFacts.ORDERED, OrderFacts.CARRIED_OUT, OrderFacts.RETURNED_UNLAWFULLY))
                .then("vwp", given -> given.entry(ARRIVALS, "1", way -> way.is(ArrivalFacts.PROGRAM, "visa-waiver")))
                .then("crew", given -> given.entry(ARRIVALS, "1", way -> way.is(ArrivalFacts.MANNER, "crew")));
        questions.theFirstYesDecides();
        questions.doNotMatter(REINSTATED, "prior-order");
        questions.doNotMatter(
                yes(FilingFacts.FILED)
                        .andThen(no(FilingFacts.REFERRED))
                        .andThen(is(FilingFacts.FILED_WITH, "uscis"))
                        .andThen(stage("waiting"))
                        .andThen(interview("none")),
                "filed-uscis");
    }
}
