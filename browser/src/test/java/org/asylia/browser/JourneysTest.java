package org.asylia.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.asylia.browser.Visitor.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole interviews of invented people, in three languages, on a phone and on a desk, with scripts and without.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {

    private static final Set<String> TITLES = Set.of("Questions", "Preguntas", "أسئلة");

    private final Chrome chrome = new Chrome();
    /// Pages of one kind that were checked already: questions of the same shape differ in their words only.
    private final Set<String> checked = new HashSet<>();

    @AfterAll
    void stop() {
        chrome.close();
    }

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

    private static Story story(
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void comesToAnOutcome(Story story, boolean scripts, boolean phone) {
        var page = chrome.open((phone ? chrome.phone() : chrome.desk()).setJavaScriptEnabled(scripts));
        var visitor = new Visitor(page, chrome.site.address(), story);
        visitor.starts();
        int pages = visitor.finishes(shown -> {
            assertTrue(TITLES.contains(shown.title()), shown.title());
            assertTrue(shown.locator("a.leave").isVisible(), "a way out stands on every page");
            assertEquals(
                    0,
                    shown.locator("#faults").count(),
                    () -> visitor.path() + ": " + shown.locator("#faults").textContent());
        });
        assertTrue(page.locator("main h2").count() >= 3);
        System.out.println("  " + story.name() + ": " + pages + " pages");
        shoot(page, story.name().split(",")[0]);
        page.context().close();
        assertEquals(Set.of(), chrome.elsewhere);
        assertEquals(Set.of(), chrome.complaints);
    }

    /// Pictures for whoever looks at the pages; they are not kept.
    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", name.toLowerCase(java.util.Locale.ROOT) + ".png")));
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("en", ColorScheme.LIGHT, ForcedColors.NONE),
                Arguments.of("es", ColorScheme.DARK, ForcedColors.NONE),
                Arguments.of("ar", ColorScheme.LIGHT, ForcedColors.ACTIVE));
    }

    /// axe on every page of an interview and on every other route, at the width of a screen enlarged four times; and no
    /// page is wider than that screen.
    @ParameterizedTest(name = "{0}, {1}, forced colours {2}")
    @MethodSource("looks")
    void everyPageIsAccessible_andFitsAScreenEnlargedFourTimes(
            String language, ColorScheme colors, ForcedColors forced) {
        var page = chrome.open(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setBypassCSP(true)
                .setColorScheme(colors)
                .setForcedColors(forced)
                .setReducedMotion(ReducedMotion.REDUCE));
        var visitor = new Visitor(
                page,
                chrome.site.address(),
                story(
                        "Everybody",
                        language,
                        "HN",
                        "2025",
                        "spring",
                        language.equals("en") ? "nnnyyyyyyyyyyyyyyyyyyyyyyy" : "nnnn",
                        "mine",
                        "gang",
                        "family"));
        var faults = new TreeSet<String>();
        page.navigate(chrome.site.address() + "/in/" + language);
        faults.addAll(faults(page));
        visitor.starts();
        visitor.answers();
        page.click("button[value=answer]");
        faults.addAll(faults(page));
        visitor.finishes(shown -> faults.addAll(faults(shown)));
        for (var route : List.of(
                "/begin",
                "/check",
                "/pause",
                "/erase",
                "/help",
                "/help/1",
                "/help/2",
                "/help/3",
                "/help/4",
                "/help/5",
                "/help/find",
                "/free-help",
                "/calendar",
                "/nowhere")) {
            page.navigate(chrome.site.address() + route);
            faults.addAll(faults(page));
        }
        help(page, faults);
        page.navigate(chrome.site.address() + "/pause");
        page.click("main form button");
        faults.addAll(faults(page));
        shoot(page, "code-" + language);
        page.context().close();
        assertEquals(Set.of(), faults);
    }

    /// Asks for help, with a mistake on the way.
    private void help(Page page, Set<String> faults) {
        page.navigate(chrome.site.address() + "/help/2");
        page.click("button[value=send]");
        faults.addAll(faults(page));
        shoot(page, "fault");
        page.check("input[value=text]");
        page.fill("#reach", "555 0100");
        page.click("button[value=send]");
        page.navigate(chrome.site.address() + "/help/1");
        page.click("button[value=send]");
        page.navigate(chrome.site.address() + "/help/3");
        page.check("input[name=message][value=no]");
        page.check("input[name=say-who][value=no]");
        page.click("button[value=send]");
        page.navigate(chrome.site.address() + "/help/5");
        page.check("input[name=share][value=all]");
        page.check("input[name=consent]");
        page.click("button[value=send]");
        faults.addAll(faults(page));
        page.click("form[action='/help/send'] button");
        faults.addAll(faults(page));
        page.click("main a.button");
        faults.addAll(faults(page));
    }

    private List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        var path = page.url().substring(chrome.site.address().length());
        if (checked.add(kind(page, path))) {
            var found = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze();
            found.getViolations()
                    .forEach(rule -> faults.add(path + " " + rule.getId() + ": "
                            + rule.getNodes().getFirst().getHtml().replaceAll("\\s+", " ")));
        }
        var wide =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide > 0) {
            faults.add(path + " is " + wide + " pixels too wide");
        }
        return faults;
    }

    /// What kind of page this is: its route, its language, and the fields and faults that stand on it.
    private static String kind(Page page, String path) {
        var kind = new StringBuilder(path.replaceAll("/q/[0-9]+", "/q")).append(page.getAttribute("html", "lang"));
        for (var part : List.of(
                "#faults",
                "#year",
                "select#answer",
                "textarea",
                "input[type=radio]",
                "input[type=checkbox]",
                ".stop",
                ".code",
                ".told")) {
            kind.append(page.locator(part).count() > 0 ? part : "");
        }
        return kind.toString();
    }

    @Test
    void theOutcome_printsOnTwoLetterPagesAtMost() throws Exception {
        var page = chrome.open(chrome.desk());
        var visitor = new Visitor(
                page,
                chrome.site.address(),
                story("Ana", "en", "HN", "2026", "3", "nnnnnnnny", "mine", "without-inspection", "gang"));
        visitor.starts();
        visitor.finishes(_ -> {});
        var pdf =
                page.pdf(new Page.PdfOptions().setFormat("Letter").setPath(Path.of("target", "pictures", "print.pdf")));
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            System.out.println("  printed: " + document.getNumberOfPages() + " pages");
            assertTrue(document.getNumberOfPages() <= 3, () -> "pages: " + document.getNumberOfPages());
        }
        page.context().close();
    }
}
