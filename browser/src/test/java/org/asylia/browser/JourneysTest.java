package org.asylia.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.browser.Visitor.Story;
import org.asylia.browser.Visitor.Way;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole interviews of invented people, in three languages, on a phone and on a desk, with scripts and without.
class JourneysTest {

    private static final Set<String> TITLES = Set.of("Questions", "Preguntas", "أسئلة");

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of(
                        story(
                                "Ana, afraid of a gang",
                                "en",
                                "HN",
                                "2026",
                                "3",
                                "nnnnnnnny",
                                "mine",
                                "without-inspection",
                                "gang"),
                        true,
                        true),
                Arguments.of(
                        story(
                                "Luis, in court",
                                "es",
                                "VE",
                                "2025",
                                "spring",
                                "nnnynny",
                                "shared",
                                "open",
                                "court",
                                "government",
                                "politics"),
                        true,
                        false),
                Arguments.of(
                        story(
                                "Samira, held at the border",
                                "ar",
                                "SY",
                                "2026",
                                "10",
                                "ynyn",
                                "mine",
                                "police",
                                "religion"),
                        true,
                        true),
                Arguments.of(
                        story(
                                "Pierre, ordered while away",
                                "en",
                                "HT",
                                "2023",
                                "winter",
                                "nynn",
                                "mine",
                                "judge-absent",
                                "armed-group"),
                        false,
                        true),
                Arguments.of(
                        story(
                                "Noor, not safe now",
                                "ar",
                                "AF",
                                "2024",
                                "summer",
                                "nnnn",
                                "unsafe",
                                "admitted",
                                "family",
                                "gender"),
                        false,
                        false),
                Arguments.of(
                        new Story("Ivan, sure of nothing", "en", "RU", "2025", "1", "", List.of("mine"), "not-sure"),
                        false,
                        false),
                Arguments.of(
                        new Story(
                                "Rosa, who says nothing now", "es", "GT", "2025", "1", "", List.of("mine"), "not-now"),
                        true,
                        true),
                Arguments.of(
                        story(
                                "Dawit, who had a visa",
                                "en",
                                "ER",
                                "2026",
                                "autumn",
                                "nnnn",
                                "mine",
                                "admitted",
                                "visa",
                                "army",
                                "politics"),
                        true,
                        false),
                Arguments.of(
                        story(
                                "Marisol, with much to tell",
                                "es",
                                "SV",
                                "2026",
                                "6",
                                "nnnnnnnnyyyyyyyyyyyyyyy",
                                "mine",
                                "paroled",
                                "partner",
                                "family"),
                        false,
                        true));
    }

    static Story story(
            String name,
            String language,
            String country,
            String year,
            String month,
            String yesOrNo,
            String... prefers) {
        var all = new ArrayList<>(List.of(prefers));
        all.add("here");
        return new Story(name, language, country, year, month, yesOrNo, all, "answer");
    }

    /// Some press every button by hand: in each language, with scripts and without, on a phone and on a desk.
    private static final Set<String> BY_HAND = Set.of("Ana", "Luis", "Noor", "Pierre");

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void comesToAnOutcome(Story story, boolean scripts, boolean phone) {
        var way = BY_HAND.contains(story.name().split(",")[0]) ? Way.BY_HAND : Way.AT_ONCE;
        try (var window = Chrome.open((phone ? Chrome.phone() : Chrome.desk()).setJavaScriptEnabled(scripts))) {
            through(window, story, way);
        }
    }

    private static void through(Window window, Story story, Way way) {
        var page = window.page;
        var visitor = new Visitor(page, Chrome.address(), story, way);
        visitor.starts();
        int pages = visitor.finishes(shown -> {
            assertTrue(TITLES.contains(shown.title()), shown.title());
            assertTrue(shown.wayOut(), "a way out stands on every page");
            assertEquals("", shown.faults(), visitor::path);
        });
        assertTrue(page.locator("main h2").count() >= 3);
        System.out.println("  " + story.name() + ": " + pages + " pages");
        Pictures.take(page, story.name().split(",")[0]);
        window.isQuiet();
    }
}
