package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.asylia.interview.plan.Question;
import org.asylia.law.facts.HearingFacts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;

/// What becomes of the answers when an earlier one is changed, and when nothing is known.
class ChangeTest {

    private static final Place COURT = Place.of("court-case");
    private static final Place NEXT = Place.of("next-date");

    @Test
    void aChangedAnswer_keepsAllThatStillApplies_andBringsBackWhatAppliesAgain() {
        var talk = Told.of("court-case=yes").talk();
        var changed = talk.answers().with(COURT, Reply.NO);
        var path = Talk.INTERVIEW.path(changed, Talk.FRAME).keySet();
        assertFalse(path.contains(NEXT), "the day in court of somebody who is not in court");
        assertTrue(path.contains(new Place("country", "countries[1]")));
        assertTrue(hearings(changed) == 0 && hearings(talk.answers()) == 1);
        var back = changed.with(COURT, Reply.YES);
        assertEquals(talk.answers(), back);
        assertTrue(Talk.INTERVIEW.path(back, Talk.FRAME).containsKey(NEXT));
    }

    private static int hearings(Answers answers) {
        var root = Talk.INTERVIEW.caseOf(answers, Talk.FRAME).root();
        var hearings = root.lists().values().stream()
                .flatMap(items -> items.all().stream())
                .filter(item -> item.entries().containsKey(HearingFacts.DATE))
                .toList();
        return hearings.size();
    }

    @Test
    void aSecondCountry_isAskedAboutInFull_andGoesWhenItIsTakenBack() {
        var talk = Told.of("more-now=yes").talk();
        var more = new Place("country-more", "countries[1]");
        var two = talk.answers().with(more, Reply.YES);
        var next = Talk.place(Talk.INTERVIEW.next(two, Talk.FRAME)).orElseThrow();
        assertEquals(new Place("other-country", "countries[2]"), next);
        assertEquals(2, next.ordinal());
        var named = two.with(next, Reply.picked("VE"));
        assertEquals(
                List.of(new EntryLabel("countries", "2", "VE")),
                Talk.INTERVIEW.about(new Place("who", "countries[2]"), named, Talk.FRAME));
        var one = named.with(more, Reply.NO);
        var countries = Talk.INTERVIEW.caseOf(one, Talk.FRAME).root().items(Lists.COUNTRIES);
        assertEquals(1, countries.all().size());
        assertTrue(countries.complete());
    }

    @Test
    void notSureEverywhere_andNotNowEverywhere_comeToAnEnd_andSettleNothing() {
        for (var silence : List.of(Reply.NOT_SURE, Reply.NOT_NOW)) {
            var talk = Talk.with(question -> question.kind().isQuestion() ? silence : Reply.SEEN);
            System.out.println(silence + " everywhere: " + talk.pages().size() + " pages");
            assertTrue(talk.questionsBefore("show-known").isPresent());
            var determination = Talk.INTERVIEW.determine(talk.answers(), Talk.FRAME);
            for (var door : org.asylia.law.Doors.ALL) {
                assertTrue(determination.answer(door.id()).isUnknown(), door.id());
            }
        }
    }

    @Test
    void whoIsNotSafe_isSentAwayFirst() {
        var step = Talk.INTERVIEW.next(Answers.NONE.with(Place.of("safe"), Reply.picked("unsafe")), Talk.FRAME);
        assertTrue(step instanceof Step.Show(var place, _, _)
                && place.question().equals("show-leave"));
    }

    @Test
    void theListOfPersecutors_isClosedOnlyByWhoSaysThatTheseAreAll() {
        var all = Told.of("who=police,gang").talk();
        var maybe = Told.of("who=gang,maybe-more").talk();
        var nobody = Told.of("who=nobody").talk();
        assertEquals(2, claims(all).all().size());
        assertTrue(claims(all).complete());
        assertFalse(claims(maybe).complete());
        assertTrue(claims(nobody).complete() && claims(nobody).all().isEmpty());
    }

    private static org.asylia.engine.fact.Items claims(Talk talk) {
        return Talk.INTERVIEW
                .caseOf(talk.answers(), Talk.FRAME)
                .root()
                .items(Lists.COUNTRIES)
                .all()
                .getFirst()
                .items(Lists.CLAIMS);
    }

    @Test
    void aReplyOfAnotherKind_orAnOptionThatIsNotThere_isRefused() {
        var start = Answers.NONE;
        var safe = Place.of("safe");
        assertEquals(Optional.of("choose"), Talk.INTERVIEW.refuses(safe, Reply.YES, start, Talk.FRAME));
        assertEquals(Optional.of("choose"), Talk.INTERVIEW.refuses(safe, new Reply.Number(1), start, Talk.FRAME));
        assertEquals(Optional.empty(), Talk.INTERVIEW.refuses(safe, Reply.NOT_NOW, start, Talk.FRAME));
        assertEquals(
                Optional.of("not-asked"), Talk.INTERVIEW.refuses(Place.of("nothing"), Reply.YES, start, Talk.FRAME));
        assertEquals(
                Optional.of("not-asked"),
                Talk.INTERVIEW.refuses(new Place("country", "countries[7]"), Reply.YES, start, Talk.FRAME));
    }

    @Test
    void thePriceOfAnAnswer_namesTheDoorOrTheDay() {
        var talk = Told.of().talk();
        var price = Talk.INTERVIEW.price(new Place("arrival-date", "arrivals[1]"), talk.answers(), Talk.FRAME);
        var fear = Talk.INTERVIEW.price(new Place("who", "countries[1]"), talk.answers(), Talk.FRAME);
        assertTrue(fear.doors().contains("door.asylum.affirmative"), fear::toString);
        assertTrue(price.deadlines().stream().anyMatch(each -> each.contains("one-year")), price::toString);
        assertTrue(Talk.INTERVIEW
                .price(Place.of("language"), talk.answers(), Talk.FRAME)
                .isNothing());
    }

    @Test
    void progress_tellsTheStage_andWhatIsStillOpen() {
        var step = (Step.Ask) Talk.INTERVIEW.next(Answers.NONE, Talk.FRAME);
        assertEquals("safety", step.progress().stage());
        assertEquals(5, step.progress().undecided().size());
        assertEquals(Question.Kind.ONE, step.question().kind());
    }
}
