package org.asylia.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.engine.due.Deadline.Standing;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.Answers;
import org.asylia.interview.Interview;
import org.asylia.interview.Reply;
import org.asylia.interview.Step;
import org.asylia.interview.outcome.DateView;
import org.asylia.interview.outcome.Outcome;
import org.asylia.interview.outcome.WordsToCopy;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.web.keep.Hour;
import org.asylia.web.paper.Block;
import org.asylia.web.text.Words;
import org.junit.jupiter.api.Test;

/// What is printed and copied says the same as the page, in every language.
class OnPaperTest {

    private static final Interview INTERVIEW = Interview.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// Three invented people: one filed with USCIS in June, one was put into fast removal, one is on the Marianas,
    /// where a door is closed.
    private static final List<Map<String, String>> PEOPLE = List.of(
            Map.of("filed", "yes", "age", "adult", "in-us", "here", "who", "gang", "filed-with", "uscis"),
            Map.of("fast-removal", "yes", "age", "adult", "in-us", "here", "who", "police"),
            Map.of("age", "adult", "in-us", "marianas", "who", "gang"));

    private static Answers talk(Map<String, String> said) {
        var answers = Answers.NONE;
        while (INTERVIEW.next(answers, Frame.on(TODAY)) instanceof Step step && !(step instanceof Step.End)) {
            answers = switch (step) {
                case Step.Ask(var place, var question, _) -> answers.with(place, reply(question, said));
                case Step.Show(var place, _, _) -> answers.with(place, Reply.SEEN);
                case Step.Check(var place, _, _) -> answers.with(place, Reply.SEEN);
                case Step.End _ -> answers;
            };
        }
        return answers;
    }

    private static Reply reply(Question question, Map<String, String> said) {
        return switch (question.kind()) {
            case SHOW, CHECK -> Reply.SEEN;
            case YES_NO, MORE -> Reply.picked(said.getOrDefault(question.id(), "no"));
            case ONE, MANY ->
                Reply.picked(said.getOrDefault(question.id(), question.codes().getFirst()));
            case COUNTRY -> Reply.picked("HN");
            case DATE ->
                question.id().equals("birth-date")
                        ? new Reply.Day(SaidDate.on(LocalDate.of(1990, 4, 2)))
                        : new Reply.Day(SaidDate.on(LocalDate.of(2026, 6, 1)));
            case NUMBER, WORDS -> Reply.NOT_SURE;
        };
    }

    private static Look look(Language language) {
        return new Look(Words.in(language), "/outcome", "", "", "", 0, Shown.NONE, "", "");
    }

    @Test
    void thePaperAndTheWordsToCopy_haveTheDoorsAsThePageHasThem_andFirstDaysAsPossibleFrom() {
        int first = 0;
        int closed = 0;
        for (var said : PEOPLE) {
            var answers = talk(said);
            for (var language : Language.ALL) {
                var texts = Texts.in(language);
                var outcome = Outcome.of(INTERVIEW, answers, Frame.on(TODAY), texts);
                var copy = WordsToCopy.of(INTERVIEW, answers, Frame.on(TODAY), texts);
                var paper = PaperText.of(new Telling(outcome, new Spoken(language), copy, "", true), look(language));
                var lines = paper.stream().map(Block::text).toList();
                for (var door : outcome.doors()) {
                    var line = door.title() + ": " + door.stands(texts);
                    door.why().ifPresent(why -> assertTrue(line.endsWith(why.text()), line));
                    closed += door.why().isPresent() ? 1 : 0;
                    assertTrue(lines.contains(line) && copy.contains(line), () -> language.tag() + ": " + line);
                }
                for (var date : outcome.dates()) {
                    var planned = date.planned(texts).orElseThrow().text();
                    assertTrue(lines.stream().anyMatch(line -> line.startsWith(planned + ": ")), planned);
                    var day = texts.day(date.plan().orElseThrow()).text();
                    boolean isFirst = date.sense() == Yield.Sense.FIRST_DAY;
                    boolean isOver = !isFirst && (date.standing() == Standing.PAST || date.act() == DateView.Act.DONE);
                    var words = texts.say(isFirst ? "outcome.from-day" : "outcome.plan-by", Map.of("day", day));
                    assertEquals(isOver ? day : words.text(), planned);
                    first += isFirst ? 1 : 0;
                }
            }
        }
        assertTrue(first >= Language.ALL.size(), "no first day was seen");
        assertTrue(closed >= Language.ALL.size(), "no closed door was seen");
    }

    @Test
    void hoursAndTheCalendar_areHaitianInHaitian_andEnglishInNoOtherLanguage() {
        var hour = new Hour("1", LocalDateTime.of(2026, 11, 23, 14, 30), 30, "555 0100", "");
        var said = new ArrayList<String>();
        for (var language : Language.ALL) {
            var words = FoundPages.words(hour, language, look(language)).text();
            var month = Month.of(TODAY, language);
            said.add(language.tag() + ": " + words + " | " + month.title() + " | " + month.days());
            if (!language.equals(Language.ENGLISH)) {
                assertFalse(
                        (words + month.title() + month.days()).matches(".*(Monday|Mon,|November|2:30 PM).*"), words);
            }
        }
        said.forEach(System.out::println);
        var haitian = Language.of("ht").orElseThrow();
        assertTrue(FoundPages.words(hour, haitian, look(haitian)).text().startsWith("lendi 23 novanm 2026, 14:30"));
        assertEquals("novanm 2026", Month.of(TODAY, haitian).title());
        assertEquals("dim.", Month.of(TODAY, haitian).days().getFirst());
    }
}
