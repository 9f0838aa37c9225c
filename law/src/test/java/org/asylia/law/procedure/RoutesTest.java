package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.Trial;
import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    /// The routes of which a case can take one; the threshold question and the roll-up are no routes.
    private static final List<Rule> ONE_OF = Routes.RULES.stream()
            .filter(rule -> rule != Routes.THIRD_COUNTRY && rule != Routes.COURT)
            .toList();

    /// What is asked, in the order in which it decides.
    private static final List<Fact> ASKED = List.of(
            OrderFacts.REINSTATED,
            ProceedingFacts.ASYLUM_ONLY,
            ChildFacts.FOUND_UNACCOMPANIED,
            ScreeningFacts.EXPEDITED_REMOVAL,
            ProceedingFacts.NOTICE_FILED,
            OrderFacts.ORDERED,
            PresenceFacts.IN_NORTHERN_MARIANAS);

    private static final Determiner LAW = new Determiner(ProtectionLaw.ruleSet());

    @ParameterizedTest
    @CsvSource(textBlock = """
        # reinstated, I-863, child alone, expedited, notice, ordered, CNMI; route
        n, n, n, n, n, n, n, route.affirmative
        y, n, n, n, n, y, n, route.reasonable-fear
        y, y, y, y, y, y, n, route.reasonable-fear
        n, y, n, n, n, n, n, route.asylum-only
        n, y, y, y, y, y, n, route.asylum-only
        n, n, y, n, y, n, n, route.affirmative-uac
        n, n, y, y, n, n, n, route.affirmative-uac
        n, n, n, y, n, n, n, route.credible-fear
        n, n, n, y, y, n, n, route.defensive
        n, n, n, n, y, n, n, route.defensive
        n, n, n, n, y, y, n, route.defensive
        n, n, n, n, n, y, n, route.motion
        n, n, n, n, n, y, y, route.motion
        n, n, n, n, y, n, y, route.defensive
        n, n, n, n, n, n, y, none
        """)
    void theFirstYesDecides(
            String reinstated,
            String asylumOnly,
            String child,
            String expedited,
            String notice,
            String ordered,
            String marianas,
            String route) {
        var said = List.of(reinstated, asylumOnly, child, expedited, notice, ordered, marianas);
        var given = Given.nothing();
        adult().accept(given);
        say(given, said);
        for (var rule : ONE_OF) {
            Trial.make(
                    rule.id(),
                    given.toCase(),
                    Frame.on(LocalDate.of(2026, 10, 7)),
                    found -> assertEquals(rule.id().equals(route), found.answer(rule.id()) == YES, rule.id()));
        }
    }

    @Test
    void nothingKnown_allRoutesAreUnknown() {
        Routes.RULES.forEach(rule -> check(rule).is(UNKNOWN));
    }

    /// Every combination of yes, no and not asked over the seven deciding facts: 2187 cases.
    @Test
    void neverTwoRoutesAtOnce_andLearningMoreNeverTurnsOneAround() {
        var all = new ArrayList<List<String>>();
        combine(new ArrayList<>(), all);
        assertEquals(2187, all.size());
        for (var said : all) {
            var answers = answers(said);
            assertTrue(answers.stream().filter(answer -> answer == YES).count() <= 1, () -> said + " " + answers);
            var unasked = said.indexOf("?");
            if (unasked >= 0) {
                assertLearns(said, unasked, answers);
            }
        }
    }

    @Test
    void afterAPositiveReasonableFear_theJudgeHearsWithholdingOnly() {
        check(Routes.WITHHOLDING_ONLY)
                .given(c ->
                        c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED).is(ScreeningFacts.REASONABLE_FEAR, "positive"))
                .is(YES);
        check(Routes.REASONABLE_FEAR)
                .given(c ->
                        c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED).is(ScreeningFacts.REASONABLE_FEAR, "positive"))
                .is(NO);
    }

    @Test
    void aStowawayIsInterviewedFirst() {
        check(Routes.CREDIBLE_FEAR)
                .given(adult())
                .given(c -> c.entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, "stowaway"))
                        .is(ScreeningFacts.CREDIBLE_FEAR, "none")
                        .no(
                                OrderFacts.ORDERED,
                                ProceedingFacts.ASYLUM_ONLY,
                                ChildFacts.FOUND_UNACCOMPANIED,
                                ScreeningFacts.EXPEDITED_REMOVAL))
                .is(YES);
    }

    @Test
    void aMeritsInterviewIsContested() {
        check(Routes.MERITS_INTERVIEW)
                .given(adult())
                .given(c -> c.yes(ScreeningFacts.EXPEDITED_REMOVAL, ScreeningFacts.MERITS_INTERVIEW)
                        .is(ScreeningFacts.CREDIBLE_FEAR, "positive")
                        .no(
                                OrderFacts.ORDERED,
                                ProceedingFacts.ASYLUM_ONLY,
                                ProceedingFacts.NOTICE_FILED,
                                ChildFacts.FOUND_UNACCOMPANIED))
                .is(UNKNOWN)
                .turnsOn("forum.uscis.asylum-merits-interview.status");
    }

    @Test
    void anAgreementIsAThresholdQuestionBesideTheRoute() {
        check(Routes.THIRD_COUNTRY).given(c -> c.yes(AgreementFacts.INVOKED)).is(YES);
        check(Routes.THIRD_COUNTRY)
                .given(c -> c.no(AgreementFacts.INVOKED)
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.PLACE, "airport-or-seaport")
                                        .is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS))
                .is(NO);
    }

    @Test
    void aJudgeCanOrderWithholding_onlyInACourtCase() {
        court("n", "n", "y").is(YES);
        court("y", "n", "n").is(YES);
        court("n", "n", "n").is(NO);
        court("n", "y", "y").is(YES);
        court("n", "y", "n").is(NO);
    }

    /// The regulations of 1980 took effect on 1 June 1980 (45 FR 37392).
    @Test
    void beforeTheRegulationsOf1980_routesAreNotEncoded() {
        check(Routes.AFFIRMATIVE).given(adult()).on("1980-05-31").is(UNKNOWN);
    }

    private static Check court(String asylumOnly, String child, String notice) {
        return check(Routes.COURT)
                .given(adult())
                .given(c -> say(c, List.of("n", asylumOnly, child, "n", notice, "n", "n")));
    }

    private static Check check(Rule rule) {
        return Check.check(rule);
    }

    private static void assertLearns(List<String> said, int unasked, List<Answer> before) {
        for (var learned : List.of("y", "n")) {
            var more = new ArrayList<>(said);
            more.set(unasked, learned);
            var after = answers(more);
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).isSettled()) {
                    assertEquals(before.get(i), after.get(i), ONE_OF.get(i).id() + " " + said + " -> " + more);
                }
            }
        }
    }

    private static List<Answer> answers(List<String> said) {
        var determination = determine(adult().andThen(given -> say(given, said)));
        return ONE_OF.stream().map(rule -> determination.answer(rule.id())).toList();
    }

    private static void combine(List<String> begun, List<List<String>> all) {
        if (begun.size() == ASKED.size()) {
            all.add(List.copyOf(begun));
            return;
        }
        for (var next : List.of("y", "n", "?")) {
            begun.add(next);
            combine(begun, all);
            begun.removeLast();
        }
    }

    /// An adult here, who last came with a visa; one court case, if any, is open; one order, if any, still stands.
    private static Consumer<Given> adult() {
        return c -> c.yes(PersonFacts.IN_UNITED_STATES)
                .on(PersonFacts.BIRTH_DATE, "1985-05-05")
                .no(
                        FilingFacts.FILED,
                        FilingFacts.REFERRED,
                        ChildFacts.FINDING_ENDED,
                        ChildFacts.ADULT_DETENTION,
                        OrderFacts.ADMINISTRATIVE,
                        OrderFacts.CARRIED_OUT,
                        GrantFacts.GRANTED,
                        ScreeningFacts.MERITS_INTERVIEW)
                .is(ProceedingFacts.STATE, "open")
                .is(ScreeningFacts.REASONABLE_FEAR, "none")
                .entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, "admitted"))
                .complete(ARRIVALS);
    }

    private static void say(Given given, List<String> said) {
        for (int i = 0; i < said.size(); i++) {
            switch (said.get(i)) {
                case "y" -> given.yes(ASKED.get(i));
                case "n" -> given.no(ASKED.get(i));
                default -> {
                    // not asked
                }
            }
        }
    }

    private static Determination determine(Consumer<Given> content) {
        var given = Given.nothing();
        content.accept(given);
        return LAW.determine(given.toCase(), Frame.on(LocalDate.of(2026, 10, 7)));
    }
}
