package org.asylia.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.asylia.interview.texts.Language;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void everyTranslatedSentence_hasItsEnglish_andTheSamePlaces() {
        var english = Words.file(Language.ENGLISH);
        assertTrue(english.size() > 120, () -> "only " + english.size() + " sentences were seen");
        var faults = new ArrayList<String>();
        for (var language : Language.ALL) {
            Words.file(language).forEach((key, text) -> {
                if (!english.containsKey(key)) {
                    faults.add(language.tag() + " " + key + " is nowhere in English");
                } else if (!places(text).equals(places(english.get(key)))) {
                    faults.add(language.tag() + " " + key + " has other places than the English");
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyLanguageIsWhole() {
        for (var language : Language.ALL) {
            var missing = new TreeSet<>(Words.file(Language.ENGLISH).keySet());
            missing.removeAll(Words.file(language).keySet());
            assertEquals(Set.of(), missing, language.tag());
        }
    }

    @Test
    void englishSentencesAreShort() {
        var lengths = new ArrayList<Integer>();
        Words.file(Language.ENGLISH).values().forEach(text -> {
            for (var sentence : text.split("[.?:!] ?")) {
                lengths.add(sentence.trim().split("\\s+").length);
            }
        });
        double mean = lengths.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertTrue(mean <= 12, () -> "words in a sentence: " + mean);
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(
                PLACE.matcher(text).results().map(found -> found.group()).toList());
    }
}
