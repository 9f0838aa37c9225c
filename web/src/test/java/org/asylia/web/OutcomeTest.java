package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.CaseFileReader;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whole interviews over HTTP, their outcome, and many at once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomeTest {

    private static final int MOST_PAGES = 90;

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    /// Goes through an interview with the given answer, and keeps how long each page took, in milliseconds.
    private static Person through(Person person, String language, String pressed, List<Double> times) {
        person.starts(language).goes("/go");
        for (int page = 0; page < MOST_PAGES && !person.at().equals("/outcome"); page++) {
            long before = System.nanoTime();
            if (person.hidden("was").isEmpty()) {
                person.fills();
            } else {
                var country = person.sees().contains("<select id=\"answer\"");
                person.fills(
                        "was", person.hidden("was"), "do", country ? "answer" : pressed, "answer", country ? "HN" : "");
            }
            synchronized (times) {
                times.add((System.nanoTime() - before) / 1e6);
            }
        }
        assertEquals("/outcome", person.at(), person.sees());
        return person;
    }

    @Test
    void sureOfNothing_nothingIsClosedAndNothingOpen() {
        var person = through(site.person(), "en", "not-sure", new ArrayList<>());
        assertTrue(person.sees().contains("Not decided"), person.sees());
        assertFalse(person.sees().contains("class=\"state\">Open"), "what is not known is never open");
        assertFalse(person.sees().contains("class=\"state\">Closed"), "nor closed");
    }

    @Test
    void theCaseFile_isOneThatTheReaderTakes() {
        var person = through(site.person(), "en", "not-now", new ArrayList<>());
        var file = person.get("/outcome/answers.json");
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains("answers.json"));
        var read = new CaseFileReader(ProtectionLaw.ruleSet())
                .read("answers", file.body().getBytes(StandardCharsets.UTF_8));
        assertTrue(read.about().root().entries().size() > 3);
    }

    @Test
    void theWordsToCopy_standInTheLanguageAndInEnglish_andComeAsTextToo() {
        var person = through(site.person(), "es", "not-sure", new ArrayList<>());
        var page = person.sees();
        assertTrue(page.contains("Mi situación, para un abogado"), page);
        assertTrue(page.contains("Where I stand, for a lawyer"), page);
        var file = person.get("/outcome/page.txt");
        assertEquals(
                "attachment; filename=\"page.txt\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertTrue(file.body().indexOf("Mi situación") < file.body().indexOf("Where I stand"), file::body);
    }

    @Test
    void thePaper_isAPdfWithoutTraces_inLatinLettersAndInArabicOnes() {
        for (var language : List.of("en", "es", "ar")) {
            var person = through(site.person(), language, "not-sure", new ArrayList<>());
            var offered = person.sees().contains("/outcome/page.pdf");
            var paper = person.get("/outcome/page.pdf");
            assertEquals(offered, paper.body().startsWith("%PDF"), language);
            assertFalse(paper.body().contains("Chromium") || paper.body().contains("Skia"), language);
            System.out.println(
                    "  paper in " + language + ": " + (offered ? paper.body().length() + " letters" : "refused"));
        }
    }
}
