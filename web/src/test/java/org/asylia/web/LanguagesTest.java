package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.misstatements.Misstatements;
import org.asylia.web.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// No page in another language shows English words that are not marked as English.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesTest {

    private static final int MOST_PAGES = 90;
    private static final int FEWEST_WORDS = 3;

    /// What is marked: the words within an element whose language is English.
    private static final Pattern MARKED =
            Pattern.compile("<([a-z]+)[^>]*\\slang=\"en\"[^>]*>.*?</\\1>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z0-9]+}");

    /// What stands on American papers and is the same in every language.
    private static final Pattern NAMES = Pattern.compile(
            "Notice to Appear|Withholding of Removal|Board of Immigration Appeals|Expedited Removal|Form [A-Z0-9-]+"
                    + "|withholding of removal|credible fear|reasonable fear|[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private static final Pattern LATIN_RUN = Pattern.compile("[A-Za-z'-]{2,}( [A-Za-z'-]{2,}){3,}");

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    /// Every English sentence that a page may show, without what stands in its places.
    private static Set<String> english() throws IOException {
        var all = new ArrayList<String>();
        for (var line : resource(Texts.class, "en.tsv").lines().skip(1).toList()) {
            all.addAll(List.of(PLACE.split(line.substring(line.indexOf('\t') + 1))));
        }
        for (var line : resource(Words.class, "en.tsv").lines().skip(1).toList()) {
            all.addAll(List.of(PLACE.split(line.substring(line.indexOf('\t') + 1))));
        }
        var law = ProtectionLaw.ruleSet();
        law.rules().forEach(rule -> all.add(rule.title()));
        law.facts().values().forEach(fact -> all.add(fact.question()));
        Doors.ALL.forEach(door -> {
            all.addAll(door.brings());
            all.addAll(door.lacks());
            door.bars().forEach(bar -> all.add(bar.name()));
        });
        Misstatements.ALL.forEach(each -> all.add(each.said()));
        var sentences = new LinkedHashSet<String>();
        all.stream().map(String::strip).filter(LanguagesTest::isSentence).forEach(sentences::add);
        return sentences;
    }

    private static boolean isSentence(String text) {
        return text.split("\\s+").length >= FEWEST_WORDS && !NAMES.matcher(text).matches();
    }

    /// A calendar that is called so in every language.
    private static boolean isName(String sentence) {
        return sentence.equals("Bikram Sambat (Nepal)");
    }

    private static String resource(Class<?> beside, String name) throws IOException {
        try (var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String unmarked(String html) {
        var body = html.substring(html.indexOf("<body"));
        return TAG.matcher(MARKED.matcher(body).replaceAll(" "))
                .replaceAll("\n")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void noPage_showsEnglishThatIsNotMarked() throws IOException {
        var english = english();
        assertTrue(english.size() > 1_000, () -> "only " + english.size() + " sentences were seen");
        var faults = new LinkedHashSet<String>();
        for (var language : Language.ALL) {
            if (language.equals(Language.ENGLISH)) {
                continue;
            }
            var pages = pages(language);
            var note = Words.in(language).say("unreviewed").text();
            boolean reviewed = Words.in(language).texts().isReviewed()
                    && Texts.in(language).isReviewed();
            for (var page : pages) {
                assertEquals(!reviewed, page.contains(note), "whether the page says that nobody read it twice");
            }
            int marks = pages.stream()
                    .mapToInt(page -> (int) MARKED.matcher(page).results().count())
                    .sum();
            var lines = pages.stream()
                    .flatMap(page -> unmarked(page).lines())
                    .distinct()
                    .toList();
            for (var line : lines) {
                english.stream()
                        .filter(sentence -> line.contains(sentence) && !isName(sentence))
                        .forEach(sentence -> faults.add(language.tag() + ": " + sentence));
                if (!Set.of("es", "pt-BR", "ht", "fr").contains(language.tag())) {
                    LATIN_RUN
                            .matcher(NAMES.matcher(line).replaceAll("1"))
                            .results()
                            .forEach(run -> faults.add(language.tag() + ": " + run.group()));
                }
            }
            System.out.printf("  %-8s %3d pages, %4d marks of English%n", language.tag(), pages.size(), marks);
        }
        assertEquals(Set.of(), faults);
    }

    /// How each question is answered: one way for each language in turn, so that each way is gone in several.
    private static final List<String> WAYS = List.of("yes", "no", "not-sure");

    /// Every page of an interview, the ones beside it, and a page that refuses.
    private List<String> pages(Language language) {
        var pages = new ArrayList<String>();
        var way = WAYS.get(Language.ALL.indexOf(language) % WAYS.size());
        var person = site.person();
        pages.add(person.goes("/in/" + language.tag()).sees());
        pages.add(person.starts(language.tag()).sees());
        person.goes("/go");
        for (int page = 0; page < MOST_PAGES && !person.at().equals("/outcome"); page++) {
            pages.add(person.sees());
            answers(person, way, Language.ALL.indexOf(language) % 2 == 0 ? "adult" : "child");
        }
        for (var at : List.of("/outcome", "/check", "/pause", "/erase", "/help", "/help/1", "/help/5", "/resume")) {
            pages.add(person.goes(at).sees());
        }
        pages.add(person.goes("/nowhere").sees());
        return pages;
    }

    private static void answers(Person person, String way, String age) {
        if (person.hidden("was").isEmpty()) {
            person.fills();
            return;
        }
        var sees = person.sees();
        boolean country = sees.contains("<select id=\"answer\"");
        boolean date = sees.contains("id=\"year\"");
        boolean choice = sees.contains("value=\"" + way + "\"");
        var number = person.at();
        if (sees.contains("value=\"" + age + "\"")) {
            person.fills("was", person.hidden("was"), "do", "answer", "answer", age);
        } else if (country) {
            person.fills("was", person.hidden("was"), "do", "answer", "answer", "HN");
        } else if (date && !way.equals("not-sure")) {
            person.fills("was", person.hidden("was"), "do", "answer", "year", sees.contains("2027") ? "2026" : "2025");
        } else if (choice && !way.equals("not-sure")) {
            person.fills("was", person.hidden("was"), "do", "answer", "answer", way);
        } else if (!way.equals("not-sure")) {
            person.fills("was", person.hidden("was"), "do", "answer", "answer", first(sees));
        } else {
            person.fills("was", person.hidden("was"), "do", "not-sure");
        }
        if (person.at().equals(number)) {
            person.fills("was", person.hidden("was"), "do", "not-sure");
        }
    }

    private static String first(String sees) {
        var option = Pattern.compile("name=\"answer\" value=\"([^\"]+)\"").matcher(sees);
        return option.find() ? option.group(1) : "x";
    }
}
