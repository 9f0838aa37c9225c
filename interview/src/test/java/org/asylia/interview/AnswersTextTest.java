package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

/// Stored answers come back as they were, and nothing else is read.
class AnswersTextTest {

    @Test
    void whatWasWritten_isReadAgain_forHundredsOfInterviews() {
        int longest = 0;
        for (int seed = 0; seed < 60; seed++) {
            var answers = Talk.with(new Person(seed)::reply).answers();
            var text = AnswersText.write(answers);
            var again = AnswersText.read(text);
            assertEquals(answers, again);
            assertEquals(
                    List.copyOf(answers.all().keySet()), List.copyOf(again.all().keySet()), "the order");
            longest = Math.max(longest, text.length());
        }
        System.out.println("Stored answers: at most " + longest + " letters");
    }

    @Test
    void wordsWithTabsAndLines_andDatesOfOtherCalendars_surviveTheTrip() {
        var date = new SaidDate(
                new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 21)),
                Precision.SEASON,
                "2025-spring",
                Optional.of("بهار"),
                Optional.of("persian"));
        var answers = Answers.NONE
                .with(Place.of("language"), new Reply.Words("Mam\tof\nTodos \\ Santos\r"))
                .with(new Place("arrival-date", "arrivals[1]"), new Reply.Day(date))
                .with(
                        Place.of("filed-on"),
                        new Reply.Beside(Reply.Side.AFTER, new Place("arrival-date", "arrivals[1]")))
                .with(Place.of("fear"), Reply.NOT_NOW)
                .with(Place.of("who"), Reply.picked("gang", "police"))
                .with(Place.of("number"), new Reply.Number(-3));
        assertEquals(answers, AnswersText.read(AnswersText.write(answers)));
    }

    @Test
    void whatDoesNotFit_isRefusedWithItsLine_andNothingOfItIsRepeated() {
        var secret = "Maria";
        for (var bad : List.of(
                "",
                "asylia-interview/2\n",
                "asylia-interview/1",
                "asylia-interview/1\nsafe\n",
                "asylia-interview/1\nsafe\t-\tx\t" + secret + "\n",
                "asylia-interview/1\nsafe\t-\tp\tmine\nsafe\t-\tp\tmine\n",
                "asylia-interview/1\nfiled-on\t-\td\t2025-13-01\t2025-02-01\tday\t" + secret + "\t\t\n",
                "asylia-interview/1\nfiled-on\t-\td\t2025-03-01\t2025-02-01\tday\t" + secret + "\t\t\n",
                "asylia-interview/1\nfiled-on\t-\td\t2025-01-01\t2025-02-01\tera\t" + secret + "\t\t\n",
                "asylia-interview/1\nlanguage\t-\tw\t" + secret + "\\q\n",
                "asylia-interview/1\nfiled-on\t-\tb\t" + secret + "\tarrival-date\t-\n",
                "asylia-interview/1\nfiled-on\t-\tb\tafter\tarrival-date\n",
                "asylia-interview/1\nnumber\t-\tn\t" + secret + "\n")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> AnswersText.read(bad), bad);
            var message = String.valueOf(refused.getMessage());
            assertTrue(message.contains("line "), message);
            assertFalse(message.contains(secret), message);
        }
    }

    @Test
    void answers_doNotTellThemselvesToALog() {
        var answers = Answers.NONE.with(Place.of("language"), new Reply.Words("Mam"));
        assertEquals("1 answers", answers.toString());
    }
}
