package org.asylia.interview.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.asylia.interview.plan.Question;
import org.asylia.law.tables.Countries;
import org.junit.jupiter.api.Test;

/// What countries and the parts of the interview are called.
class NamesTest {

    /// The JDK has no Haitian names: ours stand for the countries that people flee from and pass through.
    @Test
    void countries_haveHaitianNames_andWhereNot_frenchOnesMarkedAsFrench() {
        var haitian = Texts.in(Language.of("ht").orElseThrow());
        assertEquals("Ondiras", haitian.country("HN").text());
        assertEquals("ht", haitian.country("HN").language().tag());
        assertEquals("Islande", haitian.country("IS").text());
        assertEquals("fr", haitian.country("IS").language().tag());
        var codes = Countries.ALL.stream().map(country -> country.code()).toList();
        long own = codes.stream()
                .filter(code -> !haitian.country(code).isFallback(haitian.language()))
                .count();
        System.out.printf("Countries with a Haitian name: %d of %d%n", own, codes.size());
        assertTrue(own > 80);
        TextFile.of(Texts.class, haitian.language()).rows().keySet().stream()
                .filter(key -> key.startsWith("country."))
                .forEach(key -> {
                    var code = key.substring("country.".length());
                    assertTrue(codes.contains(code), key);
                    assertFalse(haitian.country(code).isFallback(haitian.language()), () -> key + " is out of date");
                });
        var english = Texts.in(Language.ENGLISH);
        assertEquals("Honduras", english.country("HN").text());
        assertEquals("en", english.country("HN").language().tag());
    }

    /// "You are here: Are you safe?" reads as a question: the parts are called by headings.
    @Test
    void aPartOfTheInterview_isNoQuestion_inAnyLanguage() {
        for (var language : Language.ALL) {
            for (var stage : Question.Stage.values()) {
                var said = Texts.in(language).say("stage." + stage.code()).text();
                assertFalse(said.matches(".*[?？؟!.。।].*"), () -> language.tag() + ": " + said);
            }
        }
    }
}
