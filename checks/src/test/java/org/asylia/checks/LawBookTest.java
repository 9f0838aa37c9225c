package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asylia.book.Book;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.citator.Citator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// The book of the real law: whole, well-formed, and alone in the world.
class LawBookTest {

    private static final Map<String, Document> PAGES = new HashMap<>();
    private static Map<String, String> files = Map.of();
    private static long seconds;

    @BeforeAll
    static void writeTheBook() throws Exception {
        long start = System.nanoTime();
        files = book();
        seconds = (System.nanoTime() - start) / 1_000_000_000;
        var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                PAGES.put(file.getKey(), parser.parse(new InputSource(new StringReader(file.getValue()))));
            }
        }
    }

    private static Map<String, String> book() throws IOException {
        return Book.of(ProtectionLaw.ruleSet(), Doors.ALL, Citator.whole(), House.root());
    }

    @Test
    void hasAPageForEveryRuleAndEveryDecision_inLittleTime() {
        ProtectionLaw.RULES.forEach(rule -> assertTrue(files.containsKey("rules/" + rule.id() + ".html"), rule.id()));
        Citator.whole()
                .decisions()
                .forEach(decision -> assertTrue(files.containsKey("decisions/" + decision.key() + ".html")));
        assertTrue(seconds < 10, () -> "the book took " + seconds + " s");
    }

    @Test
    void theSameLawGivesTheSameBook() throws IOException {
        assertEquals(files, book());
    }

    @Test
    void everyLinkLeadsToAPlaceInTheBook() {
        var lost = new TreeSet<String>();
        int seen = 0;
        for (var page : PAGES.entrySet()) {
            for (var link : elements(page.getValue(), "a")) {
                seen++;
                var target = link.getAttribute("href");
                if (!leads(page.getKey(), target)) {
                    lost.add(page.getKey() + " -> " + target);
                }
            }
        }
        assertEquals(Set.of(), lost);
        assertTrue(seen > 5000, "only " + seen + " links were seen");
    }

    private static boolean leads(String from, String target) {
        int hash = target.indexOf('#');
        var path = hash < 0 ? target : target.substring(0, hash);
        var page = path.isEmpty()
                ? from
                : Path.of(from).resolveSibling(path).normalize().toString();
        var document = PAGES.get(page);
        return document != null && (hash < 0 || ids(document).contains(target.substring(hash + 1)));
    }

    private static final Map<Document, Set<String>> IDS = new HashMap<>();

    private static Set<String> ids(Document page) {
        return IDS.computeIfAbsent(page, document -> {
            var ids = new HashSet<String>();
            for (var element : elements(document, "*")) {
                if (element.hasAttribute("id")) {
                    assertTrue(ids.add(element.getAttribute("id")), () -> "twice: " + element.getAttribute("id"));
                }
            }
            return ids;
        });
    }

    @Test
    void noPageAsksForAnythingOutside_orRunsAScript() {
        for (var page : PAGES.entrySet()) {
            for (var element : elements(page.getValue(), "*")) {
                assertFalse(
                        Set.of("script", "iframe", "img", "object", "embed", "form", "base")
                                .contains(element.getTagName()),
                        () -> page.getKey() + " has " + element.getTagName());
                for (var attribute : List.of("href", "src", "action", "style", "onclick", "srcset")) {
                    var value = element.getAttribute(attribute);
                    assertFalse(value.contains(":"), () -> page.getKey() + ": " + value);
                }
            }
            ids(page.getValue());
        }
        var style = files.getOrDefault("book.css", "");
        assertTrue(style.contains("@media print"));
        assertFalse(style.contains("url(") || style.contains("@import") || style.contains("http"));
    }

    /// Sides are named by the direction of the text, never left or right.
    @Test
    void theStyleReadsFromEitherSide() {
        var style = files.getOrDefault("book.css", "");
        for (var sided : List.of("-left", "-right", " left", " right")) {
            assertFalse(style.contains(sided), () -> "the style names a side: " + sided);
        }
    }

    @Test
    void everyPageHasATitle_aHeading_aWayAround_andSaysHowFarTheLawIsKnown() {
        PAGES.forEach((path, page) -> {
            assertEquals(1, elements(page, "title").size(), path);
            assertEquals(1, elements(page, "h1").size(), path);
            assertEquals(1, elements(page, "main").size(), path);
            assertTrue(words(page).contains("Law as known to " + ProtectionLaw.KNOWN_TO), path);
            assertEquals(
                    "#text",
                    elements(page, "a").getFirst().getAttribute("href"),
                    "the keyboard gets past the head first");
        });
    }

    @Test
    void aRulesPageHoldsAllThatTheRuleSays() {
        for (var rule : ProtectionLaw.RULES) {
            var words = page("rules/" + rule.id() + ".html");
            var said = new ArrayList<String>();
            said.add(rule.title());
            said.addAll(rule.citations());
            said.addAll(rule.leftOut());
            said.add(rule.burden().party().words().substring(1));
            for (var text : rule.texts()) {
                said.add(text.source());
                text.from().ifPresent(day -> said.add(day.toString()));
                said.add(text.checked().toString());
            }
            if (!rule.verified()) {
                said.add("Not verified");
            }
            said.forEach(piece -> assertTrue(words.contains(piece), () -> rule.id() + " lacks: " + piece));
        }
    }

    @Test
    void theOneYearDeadline_isFoundByName_byNumber_andByDecision() {
        assertTrue(entry("names.html", "one-year deadline").contains("more than one year after the last arrival"));
        assertTrue(entry("citations.html", "INA 208(a)(2)(B)").contains("one-year deadline"));
        assertTrue(entry("citations.html", "8 CFR 1208.4(a)(2)").contains("one-year deadline"));
        assertTrue(entry("decisions.html", "Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009)")
                .contains("one-year deadline"));
    }

    /// What stands under a term of an index, up to the next term.
    private static String entry(String path, String term) {
        var under = new StringBuilder();
        var page = PAGES.get(path);
        for (var dt : elements(java.util.Objects.requireNonNull(page), "dt")) {
            if (dt.getTextContent().strip().equals(term)) {
                for (var next = dt.getNextSibling(); next != null; next = next.getNextSibling()) {
                    if (next.getNodeName().equals("dt")) {
                        break;
                    }
                    under.append(next.getTextContent());
                }
            }
        }
        return under.toString();
    }

    private static String page(String path) {
        return words(java.util.Objects.requireNonNull(PAGES.get(path), path));
    }

    private static String words(Document page) {
        return page.getDocumentElement().getTextContent();
    }

    private static List<Element> elements(Document page, String name) {
        var found = new ArrayList<Element>();
        var nodes = page.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
