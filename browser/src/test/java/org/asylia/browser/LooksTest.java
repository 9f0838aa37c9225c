package org.asylia.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// axe on every kind of page, and the width of every page, in three languages and three ways of showing colours.
class LooksTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// Without these the test has not seen what it is for: every shape of question, a fault, the stops between
    /// questions, and every page around the interview.
    private static final Set<String> KINDS = Set.of(
            "/in",
            "/begin",
            "/q radio",
            "/q textarea #faults",
            "/q checkbox",
            "/q #year",
            "/q select#answer",
            "/q textarea",
            "/q textarea price",
            "/check",
            "/pause",
            "/pause/code .code",
            "/resume",
            "/erase",
            "/erased",
            "/ended",
            "/free-help",
            "/calendar",
            "/nowhere",
            "/help",
            "/help/1 radio",
            "/help/2 radio",
            "/help/2 radio #faults",
            "/help/3 radio",
            "/help/4 textarea",
            "/help/5 radio checkbox",
            "/help/check",
            "/help/sent .code",
            "/help/find",
            "/help/mine",
            "/help/erased");

    /// Where there is nothing to stop for, and where there is.
    private static final Set<String> PLAIN = Set.of("/q", "/outcome textarea");
    private static final Set<String> STOPPED = Set.of("/q .stop", "/outcome textarea .stop");

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("en", ColorScheme.LIGHT, ForcedColors.NONE),
                Arguments.of("es", ColorScheme.DARK, ForcedColors.NONE),
                Arguments.of("ar", ColorScheme.LIGHT, ForcedColors.ACTIVE));
    }

    /// At the width of a screen enlarged four times; and no page is wider than that screen.
    @ParameterizedTest(name = "{0}, {1}, forced colours {2}")
    @MethodSource("looks")
    void everyPageIsAccessible_andFitsAScreenEnlargedFourTimes(
            String language, ColorScheme colors, ForcedColors forced) {
        try (var window = Chrome.open(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setBypassCSP(true)
                .setColorScheme(colors)
                .setForcedColors(forced)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            var looker = new Looker(window.page);
            boolean tellsAll = language.equals("en");
            new Everywhere(window.page, language, tellsAll ? "nnn" + "y".repeat(60) : "nnnn", looker).goes();
            System.out.println("  looks in " + language + ": " + looker.kinds.size() + " kinds of pages");
            assertEquals(Set.of(), looker.faults);
            var missing = new TreeSet<>(KINDS);
            missing.addAll(tellsAll ? STOPPED : PLAIN);
            missing.removeAll(looker.kinds);
            assertEquals(Set.of(), missing, () -> "only these were seen: " + looker.kinds);
        }
    }

    /// Looks at a page: at its width always, with axe where no page of its kind was looked at. Questions of the same
    /// shape differ in their words only.
    static final class Looker {

        final Set<String> faults = new TreeSet<>();
        final Set<String> kinds = new TreeSet<>();
        private final Page page;

        Looker(Page page) {
            this.page = page;
        }

        void look() {
            var path = page.url().substring(Chrome.address().length());
            // A page that was opened further down: what the row at the top covers there is no fault of its size.
            var seen = String.valueOf(page.evaluate(SEEN)).split("\\|", 2);
            if (kinds.add(kind(path, seen[1]))) {
                page.evaluate(AXE);
                ((List<?>) page.evaluate(LOOK, TAGS)).forEach(fault -> faults.add(path + " " + fault));
            }
            if (!seen[0].equals("0")) {
                faults.add(path + " is " + seen[0] + " pixels too wide");
            }
        }

        private static final String AXE = AxeBuilder.getAxeScript();

        /// In the page itself, which has no frames: the library's own way opens another page for each look.
        private static final String LOOK = """
                tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})
                  .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes[0].html.replace(/\\s+/g, ' ')))
                """;

        /// How much too wide a page is, and what stands on it.
        private static final String SEEN = """
                () => {
                  scrollTo(0, 0);
                  const root = document.documentElement;
                  const parts = [['radio', 'input[type=radio]'], ['checkbox', 'input[type=checkbox]'], ['#year'],
                        ['select#answer'], ['textarea'], ['#faults'], ['.stop'], ['.code'], ['.told'],
                        ['price', '#price']]
                    .filter(([name, what]) => document.querySelector(what ?? name))
                    .map(([name]) => ' ' + name).join('');
                  return Math.max(0, root.scrollWidth - root.clientWidth) + '|' + parts;
                }
                """;

        /// What kind of page this is: its route, and the fields, faults and boxes that stand on it.
        private static String kind(String path, String parts) {
            return path.replaceAll("/q/[0-9]+", "/q")
                            .replaceAll("#.*", "")
                            .replaceAll("/in/.*", "/in")
                            .replaceAll("/erased/.*", "/erased")
                            .replace("/q/change", "/q")
                    + parts;
        }
    }
}
