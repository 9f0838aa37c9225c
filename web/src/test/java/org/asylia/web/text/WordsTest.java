package org.asylia.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.asylia.interview.texts.Coverage;
import org.asylia.interview.texts.Language;
import org.junit.jupiter.api.Test;

/// The words of the pages: what the translations lack is listed, as it is for the interview.
class WordsTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @Test
    void eachTranslation_fitsItsSource_inKeysAndPlaces() {
        assertTrue(ENGLISH.texts().keys().size() > 120, () -> ENGLISH.texts().keys() + " was seen");
        Coverage.of(Words.class, _ -> false)
                .forEach(each ->
                        assertEquals(List.of(), each.faults(), each.language().tag()));
    }

    @Test
    void whatIsMissing_orOutOfDate_isListed_andShownInEnglish() {
        System.out.println("The words of the pages:");
        System.out.println(Coverage.head());
        for (var each : Coverage.of(Words.class, _ -> false)) {
            System.out.println(each.line());
            var words = Words.in(each.language());
            each.missing().forEach(key -> assertTrue(words.say(key).isFallback(each.language()), key));
            each.stale().forEach(key -> assertTrue(words.say(key).isFallback(each.language()), key));
        }
    }

    @Test
    void placesAreFilled() {
        assertEquals(
                "between 1 May and 3 May",
                ENGLISH.say("date.between", "1 May", "3 May").text());
    }

    @Test
    void englishSentencesAreShort() {
        var lengths = new ArrayList<Integer>();
        for (var key : ENGLISH.texts().keys()) {
            for (var sentence : ENGLISH.say(key).text().split("[.?:!] ?")) {
                lengths.add(sentence.trim().split("\\s+").length);
            }
        }
        double mean = lengths.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertTrue(mean <= 12, () -> "words in a sentence: " + mean);
    }
}
