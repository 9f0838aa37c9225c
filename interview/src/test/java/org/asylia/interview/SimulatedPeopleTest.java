package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.exact.ExactPass;
import org.asylia.interview.plan.Trigger;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.junit.jupiter.api.Test;

/// Two hundred invented people, each with a seed of its own, from the first page to the last.
class SimulatedPeopleTest {

    private static final int PEOPLE = 200;
    private static final List<Talk> TALKS = IntStream.range(0, PEOPLE)
            .mapToObj(seed -> Talk.with(new Person(seed)::reply))
            .toList();

    @Test
    void theFirstOutcome_comesAfter25QuestionsOrFewer_inTheMiddle() {
        var counts = TALKS.stream()
                .map(talk -> talk.questionsBefore("show-known"))
                .map(count -> count.orElse(0))
                .sorted()
                .toList();
        var totals = TALKS.stream().map(talk -> talk.pages().size()).sorted().toList();
        System.out.printf(
                "Questions to the first outcome, %d people (seeds 0 to %d): median %d, nine of ten %d, most %d;"
                        + " pages in all: median %d, most %d%n",
                PEOPLE,
                PEOPLE - 1,
                counts.get(PEOPLE / 2),
                counts.get(PEOPLE * 9 / 10),
                counts.getLast(),
                totals.get(PEOPLE / 2),
                totals.getLast());
        assertTrue(counts.get(PEOPLE / 2) <= 25);
        assertTrue(counts.getFirst() > 3, "somebody was shown an outcome of nothing");
    }

    @Test
    void whatIsUrgent_isShownWithinTheFirstEightQuestions() {
        int urgent = 0;
        int latest = 0;
        for (var talk : TALKS) {
            if (isUrgentEarly(talk)) {
                urgent++;
                int after = talk.questionsBefore("show-urgent").orElseThrow();
                latest = Math.max(latest, after);
            }
        }
        System.out.printf(
                "Urgent from the start: %d of %d people; shown after %d questions at most%n", urgent, PEOPLE, latest);
        assertTrue(urgent > 30, "too few to prove anything");
        assertTrue(latest <= 8);
    }

    /// Held, ordered, in fast removal, or a day in court near.
    private static boolean isUrgentEarly(Talk talk) {
        var first = talk.answers();
        return Talk.INTERVIEW.notices(first, Talk.FRAME).stream()
                .filter(notice -> notice.use() == Trigger.Use.URGENT)
                .anyMatch(notice -> List.of("detained", "ordered", "fast-removal", "hearing-soon")
                        .contains(notice.id()));
    }

    @Test
    void nobodyIsAskedTwice_atTheSamePlace() {
        for (var talk : TALKS) {
            assertEquals(new HashSet<>(talk.pages()).size(), talk.pages().size(), "asked twice");
        }
    }

    /// What stands at the head of each page: which entry it is about, and the question.
    @Test
    void noTwoPagesOfAnInterview_sayTheSame_inAnyLanguage() {
        int several = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            var talk = TALKS.get(seed);
            var variant = Talk.INTERVIEW.variant(talk.answers(), Talk.FRAME);
            for (var language : seed % 10 == 0 ? Language.ALL : List.of(Language.ENGLISH)) {
                var texts = Texts.in(language);
                var seen = new HashMap<String, Place>();
                for (int page = 0; page < talk.pages().size(); page++) {
                    var place = talk.pages().get(page);
                    var about = About.of(place, Talk.INTERVIEW, talk.before(page), Talk.FRAME, texts);
                    var head = about + " " + About.asked(place, texts, variant);
                    var other = seen.put(head, place);
                    assertTrue(other == null, () -> language.tag() + ": " + head + " at " + place + " and " + other);
                    several += place.ordinal() > 1 ? 1 : 0;
                }
            }
        }
        System.out.printf("Pages about a second entry or a later one: %d%n", several);
        assertTrue(several > 100, "too few to prove anything");
    }

    @Test
    void aSettledDoor_isNeverTurnedRound_byLearningMore() {
        for (int seed = 0; seed < PEOPLE; seed += 4) {
            var talk = TALKS.get(seed);
            Map<String, Answer> settled = new HashMap<>();
            for (int page = 0; page < talk.pages().size(); page += 3) {
                remember(settled, talk.before(page), "seed " + seed);
            }
            remember(settled, talk.answers(), "seed " + seed);
        }
    }

    private static void remember(Map<String, Answer> settled, Answers answers, String who) {
        var pass = new ExactPass(Talk.INTERVIEW.determine(answers, Talk.FRAME));
        for (var door : Doors.ALL.stream().map(Door::id).toList()) {
            var now = pass.of(door).answer();
            var before = settled.get(door);
            if (before != null) {
                assertEquals(before, now, who + ": " + door);
            }
            if (now.isSettled()) {
                settled.put(door, now);
            }
        }
    }

    @Test
    void everyQuestionAsked_whoseTurnTheLawDecides_couldStillMatter() {
        int seen = 0;
        for (int seed = 1; seed < PEOPLE; seed += 10) {
            var talk = TALKS.get(seed);
            for (int page = 0; page < talk.pages().size(); page++) {
                var place = talk.pages().get(page);
                var asked = Talk.INTERVIEW.plan().question(place.question()).asked();
                if (asked == org.asylia.interview.plan.Question.Asked.DOORS) {
                    var price = Talk.INTERVIEW.price(place, talk.before(page), Talk.FRAME);
                    assertTrue(!price.doors().isEmpty(), "seed " + seed + ": " + place);
                    seen++;
                }
            }
        }
        assertTrue(seen > 100, "only " + seen + " seen");
    }

    @Test
    void goingBack_visitsThePagesInTurn_andLosesNothing() {
        for (int seed = 0; seed < PEOPLE; seed += 10) {
            var talk = TALKS.get(seed);
            var path = new ArrayList<>(
                    Talk.INTERVIEW.path(talk.answers(), Talk.FRAME).keySet());
            assertEquals(new HashSet<>(talk.pages()), new HashSet<>(path), "seed " + seed);
            for (int i = 1; i < path.size(); i++) {
                var before = Talk.INTERVIEW.before(path.get(i), talk.answers(), Talk.FRAME);
                assertEquals(path.get(i - 1), before.orElseThrow());
            }
            assertTrue(Talk.INTERVIEW
                    .before(path.getFirst(), talk.answers(), Talk.FRAME)
                    .isEmpty());
        }
    }
}
