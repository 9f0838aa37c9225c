package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.interview.plan.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An invented person on every route, from the first page to the last: the answers lead to the route, the page that
/// stops them comes when it must, and what not to do fits.
class RoutesTest {

    /// @param name who it is
    /// @param person what is said
    /// @param route the rule of the route
    /// @param expected the route's answer at the end
    /// @param notices what is told among the rest
    private record OnRoute(String name, Told person, String route, Answer expected, List<String> notices) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static OnRoute on(String name, String route, Answer expected, List<String> notices, String... said) {
        return new OnRoute(name, Told.of(said), route, expected, notices);
    }

    static Stream<OnRoute> people() {
        return Stream.of(
                on("nothing in court", "route.affirmative", Answer.YES, List.of("do-not-court")),
                on("filed with USCIS", "route.affirmative", Answer.YES, List.of("gather-form"), "filed=yes"),
                on("late by a year", "route.affirmative", Answer.YES, List.of("bar"), "arrival-date=2023-01-10"),
                on(
                        "in court",
                        "route.defensive",
                        Answer.YES,
                        List.of("court", "do-not-uscis", "do-not-miss"),
                        "court-case=yes"),
                on(
                        "in court next week",
                        "route.defensive",
                        Answer.YES,
                        List.of("hearing-soon"),
                        "court-case=yes",
                        "next-date=2026-12-01"),
                on(
                        "held in detention",
                        "route.defensive",
                        Answer.YES,
                        List.of("detained", "do-say-fear"),
                        "court-case=yes",
                        "detained=yes"),
                on(
                        "child alone in court",
                        "route.affirmative-uac",
                        Answer.UNKNOWN,
                        List.of("court", "child", "child-adult", "child-may"),
                        "court-case=yes",
                        "age=child",
                        "birth-date=2011-02-01",
                        "child-alone=yes",
                        "child-care=not-sure",
                        "arrival-manner=without-inspection"),
                on(
                        "child in court, with nobody here to care",
                        "route.affirmative-uac",
                        Answer.YES,
                        List.of("child", "child-adult", "child-uscis", "child-year"),
                        "court-case=yes",
                        "age=child",
                        "birth-date=2011-02-01",
                        "arrival-manner=without-inspection",
                        "arrival-date=2023-01-10"),
                on(
                        "child with a mother here, in court",
                        "route.defensive",
                        Answer.YES,
                        List.of("child", "court", "do-not-uscis"),
                        "court-case=yes",
                        "age=child",
                        "birth-date=2011-02-01",
                        "child-care=yes",
                        "arrival-manner=without-inspection"),
                on(
                        "fast removal",
                        "route.credible-fear",
                        Answer.UNKNOWN,
                        List.of("fast-removal", "do-say-fear"),
                        "fast-removal=yes",
                        "arrival-manner=port-without-papers",
                        "fear-interview=waiting"),
                on("stowaway", "route.credible-fear", Answer.UNKNOWN, List.of(), "arrival-manner=stowaway"),
                on(
                        "visa waiver, before a judge for asylum only",
                        "route.asylum-only",
                        Answer.YES,
                        List.of("court", "do-not-uscis"),
                        "court-case=yes",
                        "court-paper=yes",
                        "arrival-program=visa-waiver"),
                on(
                        "old order used again",
                        "route.reasonable-fear",
                        Answer.YES,
                        List.of("ordered", "bar"),
                        "ordered=yes",
                        "order-left=yes",
                        "order-returned=yes",
                        "order-again=yes",
                        "reasonable-fear=waiting",
                        "arrival-manner=without-inspection"),
                on(
                        "old order used again, fear found",
                        "route.withholding-only",
                        Answer.YES,
                        List.of("ordered"),
                        "ordered=yes",
                        "order-left=yes",
                        "order-returned=yes",
                        "order-again=yes",
                        "reasonable-fear=positive",
                        "arrival-manner=without-inspection"),
                on(
                        "ordered by a judge, still here",
                        "route.motion",
                        Answer.UNKNOWN,
                        List.of("ordered", "case-ordered"),
                        "ordered=yes",
                        "court-case=yes",
                        "case-state=ordered",
                        "last-decision=judge-absent"),
                on(
                        "to be sent to another country",
                        "route.third-country",
                        Answer.YES,
                        List.of("other-country-plan"),
                        "court-case=yes",
                        "other-country-plan=yes"),
                on(
                        "crimes and armed groups not told",
                        "route.affirmative",
                        Answer.YES,
                        List.of("crime", "armed"),
                        "crime=not-now",
                        "armed=not-sure"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void eachRoute_isReached(OnRoute who) {
        var talk = who.person().talk();
        var determination = Talk.INTERVIEW.determine(talk.answers(), Talk.FRAME);
        var answer = determination.answer(who.route());
        if (who.expected() == Answer.YES) {
            assertEquals(Answer.YES, answer);
        } else {
            assertTrue(answer != Answer.NO, () -> "the route is closed: " + answer);
        }
        var notices = Talk.INTERVIEW.notices(talk.answers(), Talk.FRAME).stream()
                .map(Notice::id)
                .toList();
        assertTrue(notices.containsAll(who.notices()), () -> who + ": " + notices);
    }

    @ParameterizedTest
    @MethodSource("people")
    void theStop_isShown_whenAndOnlyWhenSomethingIsUrgent(OnRoute who) {
        var talk = who.person().talk();
        boolean urgent = Talk.INTERVIEW.notices(talk.answers(), Talk.FRAME).stream()
                .anyMatch(notice -> notice.use() == Trigger.Use.URGENT);
        assertEquals(urgent, talk.questionsBefore("show-urgent").isPresent());
        assertTrue(talk.questionsBefore("show-known").isPresent());
        assertTrue(talk.questionsBefore("check").isPresent());
    }

    @ParameterizedTest
    @MethodSource("people")
    void nobodyInCourt_isToldToFileWithTheOffice_andNobodyElseToFileWithTheCourt(OnRoute who) {
        var talk = who.person().talk();
        var notices = Talk.INTERVIEW.notices(talk.answers(), Talk.FRAME).stream()
                .map(Notice::id)
                .toList();
        var determination = Talk.INTERVIEW.determine(talk.answers(), Talk.FRAME);
        boolean mayBeOffice = determination.answer("route.affirmative") != Answer.NO
                || determination.answer("route.affirmative-uac") != Answer.NO;
        assertFalse(mayBeOffice && notices.contains("do-not-uscis"), "kept from the office that may be the right one");
        boolean mayBeCourt = determination.answer("route.court") != Answer.NO;
        assertFalse(mayBeCourt && notices.contains("do-not-court"), "kept from the court that may be the right one");
    }
}
