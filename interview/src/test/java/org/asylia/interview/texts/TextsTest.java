package org.asylia.interview.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asylia.interview.LikelyCalendars;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;
import org.asylia.law.Doors;
import org.junit.jupiter.api.Test;

/// English has every text, in plain words; what the other languages lack is listed.
class TextsTest {

    private static final Map<String, TextFile.Row> ENGLISH =
            TextFile.english(Texts.class).rows();
    private static final Texts TEXTS = Texts.in(Language.ENGLISH);

    /// Without the marks, the court's number reads "7180-898-800-1" in Arabic.
    @Test
    void telephoneNumbers_keepTheirOrder_fromRightToLeft() {
        var arabic = Texts.in(Language.of("ar").orElseThrow())
                .say("notice.do-check-court")
                .text();
        assertTrue(arabic.contains("\u20661-800-898-7180\u2069"), arabic);
        assertEquals(
                "Check your court case every week. Call 1-800-898-7180.",
                TEXTS.say("notice.do-check-court").text());
    }

    @Test
    void everyQuestion_everyOption_andEveryNotice_hasItsEnglish() {
        var missing = new ArrayList<String>();
        for (var question : Plan.STANDARD.questions()) {
            need("question." + question.id(), missing);
            need("why." + question.id(), missing);
            need("stage." + question.stage().code(), missing);
            if (question.kind() == Question.Kind.DATE && question.care() != Question.Care.DELICATE) {
                need("event." + question.id(), missing);
            }
            if (question.kind() != Question.Kind.DATE) {
                question.codes().forEach(code -> need("option." + question.id() + "." + code, missing));
            }
        }
        LikelyCalendars.all().forEach(calendar -> need("calendar." + calendar, missing));
        Plan.STANDARD.triggers().forEach(trigger -> need("notice." + trigger.id(), missing));
        for (var door : Doors.ALL) {
            need("door." + door.id(), missing);
            need("door-meaning." + door.id(), missing);
        }
        for (var answer : org.asylia.engine.answer.Answer.values()) {
            var code = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
            need("door-status." + code, missing);
            need("bar-status." + code, missing);
        }
        for (var standing : org.asylia.engine.due.Deadline.Standing.values()) {
            var code = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
            need("date-status.binds." + code, missing);
            need("date-status.may-bind." + code, missing);
        }
        for (var first : List.of("come", "perhaps-come")) {
            need("date-status.binds." + first, missing);
            need("date-status.may-bind." + first, missing);
        }
        need("door-status.judge-only", missing);
        need("door-hint.judge-only", missing);
        assertEquals(List.of(), missing);
    }

    private static void need(String key, List<String> missing) {
        if (!ENGLISH.containsKey(key)) {
            missing.add(key);
        }
    }

    @Test
    void noText_isOfAQuestionThatIsGone() {
        var ids = Plan.STANDARD.questions().stream().map(Question::id).toList();
        for (var key : ENGLISH.keySet()) {
            var parts = key.split("\\.", 3);
            if (List.of("question", "why", "help", "option").contains(parts[0])) {
                assertTrue(ids.contains(parts[1]), key);
                assertTrue(
                        !parts[0].equals("option")
                                || Plan.STANDARD.question(parts[1]).codes().contains(parts[2]),
                        key);
            }
        }
    }

    @Test
    void everyPage_isRead_bySomebodyWithSixYearsOfSchool() {
        var pages = Plan.STANDARD.questions().stream()
                .map(Question::id)
                .sorted(Comparator.comparingDouble(id -> -Reading.grade(page(id))))
                .toList();
        double median = Reading.grade(page(pages.get(pages.size() / 2)));
        System.out.printf("School grade of %d question pages: median %.1f; the hardest:%n", pages.size(), median);
        pages.stream().limit(5).forEach(id -> System.out.printf("  %4.1f  %s%n", Reading.grade(page(id)), page(id)));
        assertTrue(median <= 5);
        assertTrue(Reading.grade(page(pages.getFirst())) <= 6);
        for (var group : List.of(
                "notice.",
                "outcome.",
                "error.",
                "ui.",
                "price.",
                "help.",
                "option.",
                "due.",
                "date-status.",
                "door-why.")) {
            var grades = ENGLISH.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(group))
                    .map(each -> Reading.grade(each.getValue().text()))
                    .sorted()
                    .toList();
            System.out.printf("  %-9s median %.1f of %d%n", group, grades.get(grades.size() / 2), grades.size());
            assertTrue(grades.get(grades.size() / 2) <= (group.equals("due.") ? 6 : 5), group);
        }
    }

    @Test
    void theWordsForAChild_areNoHarder_andHaveTheirQuestion() {
        for (var variant : Plan.STANDARD.variants()) {
            var changed = Plan.STANDARD.questions().stream()
                    .map(Question::id)
                    .filter(id ->
                            ENGLISH.keySet().stream().anyMatch(key -> key.endsWith("." + id + "." + variant.name())))
                    .toList();
            var grades = changed.stream()
                    .map(id -> Reading.grade(page(id, variant.name())))
                    .sorted()
                    .toList();
            System.out.printf(
                    "School grade of %d pages for a %s: median %.1f, hardest %.1f%n",
                    changed.size(), variant.name(), grades.get(grades.size() / 2), grades.getLast());
            assertTrue(changed.size() > 10, changed::toString);
            assertTrue(grades.get(grades.size() / 2) <= 3 && grades.getLast() <= 5, grades::toString);
        }
    }

    private static String page(String id, String variant) {
        return String.join(
                " ",
                TEXTS.find("question." + id, variant).orElseThrow().text(),
                TEXTS.find("why." + id, variant).orElseThrow().text(),
                TEXTS.find("help." + id, variant).map(Said::text).orElse(""));
    }

    private static String page(String id) {
        return String.join(
                " ",
                TEXTS.say("question." + id).text(),
                TEXTS.say("why." + id).text(),
                TEXTS.find("help." + id).map(Said::text).orElse(""));
    }

    @Test
    void sentences_areShort_andWithoutContractions() {
        var sentences = ENGLISH.values().stream()
                .flatMap(row -> Reading.sentences(row.text()).stream())
                .toList();
        double words = sentences.stream()
                .mapToInt(sentence -> Reading.words(sentence).size())
                .average()
                .orElseThrow();
        System.out.printf(
                "%d English texts, %d sentences, %.1f words in the mean%n", ENGLISH.size(), sentences.size(), words);
        assertTrue(words <= 15);
        for (var each : ENGLISH.entrySet()) {
            // "New Year's Day" is a name.
            assertTrue(
                    each.getKey().startsWith("holiday.")
                            || !each.getValue().text().matches("(?i).*\\w'(t|s|re|ll|ve|d|m)\\b.*"),
                    each::getKey);
        }
    }

    /// Texts that stand in for words of the law itself.
    private static final List<String> OF_LAW =
            List.of("law.", "bar.", "law-text.", "said.", "right.", "done.", "missed.", "country.");

    private static List<Coverage> coverage() {
        return Coverage.of(Texts.class, key -> OF_LAW.stream().anyMatch(key::startsWith));
    }

    @Test
    void eachTranslation_fitsItsSource_inKeysAndPlaces() {
        coverage()
                .forEach(each ->
                        assertEquals(List.of(), each.faults(), each.language().tag()));
    }

    @Test
    void whatIsMissing_orOutOfDate_isListed_andShownInEnglish() {
        System.out.println(Coverage.head());
        for (var each : coverage()) {
            System.out.println(each.line());
            var texts = Texts.in(each.language());
            each.missing().forEach(key -> assertTrue(texts.say(key).isFallback(each.language()), key));
            each.stale().forEach(key -> assertTrue(texts.say(key).isFallback(each.language()), key));
        }
    }

    @Test
    void spanish_isPlain_whereItIsTranslated() {
        var rows = TextFile.of(Texts.class, Language.of("es").orElseThrow()).rows();
        if (rows.isEmpty()) {
            System.out.println("Spanish has no texts yet: nothing to measure.");
            return;
        }
        var ease = rows.values().stream()
                .map(row -> Reading.ease(row.text()))
                .sorted()
                .toList();
        System.out.printf(
                "Ease of %d Spanish texts (Fernandez Huerta): median %.0f%n", ease.size(), ease.get(ease.size() / 2));
        assertTrue(ease.get(ease.size() / 2) >= 65);
    }

    @Test
    void aTextThatIsNotThere_isNotMadeUp() {
        assertThrows(IllegalArgumentException.class, () -> TEXTS.say("question.of-nobody"));
        assertEquals("What to do: now", TEXTS.say("outcome.do", Map.of()).text() + ": now");
        assertEquals(
                "Plan by 5 May",
                TEXTS.say("outcome.plan-by", Map.of("day", "5 May")).text());
        var french = Texts.in(Language.of("fr").orElseThrow());
        assertEquals(
                Language.ENGLISH, french.ofLaw("law.nothing", "In English.").language());
    }

    /// The JDK has them from the Common Locale Data Repository, but for Haitian.
    @Test
    void theDaysOfTheWeek_areThoseThatTheJdkKnows_andHaitianHasItsOwn() {
        for (var language : Language.ALL) {
            var texts = Texts.in(language);
            for (var day : DayOfWeek.values()) {
                if (language.inJdk().equals(language)) {
                    var locale = language.locale();
                    assertEquals(
                            day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                            texts.weekday(day).text());
                    assertEquals(
                            day.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                            texts.shortWeekday(day).text());
                }
            }
        }
        var haitian = Texts.in(Language.of("ht").orElseThrow());
        assertEquals(
                "dimanch 22 novanm 2026",
                haitian.fullDay(LocalDate.of(2026, 11, 22)).text());
    }

    @Test
    void theHash_isTheFirstEightFiguresOfSha256() {
        assertEquals("ba7816bf", TextFile.hash("abc"));
    }
}
