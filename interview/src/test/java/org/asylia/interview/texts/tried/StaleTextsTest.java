package org.asylia.interview.texts.tried;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.asylia.interview.texts.Coverage;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.junit.jupiter.api.Test;

/// A translation counts as long as the English is the one it was made from.
class StaleTextsTest {

    private static final Language SPANISH = Language.of("es").orElseThrow();
    private static final Language FRENCH = Language.of("fr").orElseThrow();

    private final Texts spanish = Texts.beside(StaleTextsTest.class, SPANISH);

    @Test
    void aTextThatFits_isShown_andKnowsWhetherASecondPersonReadIt() {
        assertEquals("Buenos días.", spanish.say("fresh").text());
        assertFalse(spanish.say("fresh").reviewed());
        assertTrue(spanish.say("read").reviewed());
    }

    @Test
    void whereTheEnglishHasChanged_orTheTextIsTakenOutOrMissing_englishIsShownAsEnglish() {
        for (var key : List.of("changed", "taken-out", "missing")) {
            assertEquals(Language.ENGLISH, spanish.say(key).language(), key);
            assertTrue(spanish.say(key).isFallback(SPANISH), key);
        }
        assertEquals("Good evening, and welcome.", spanish.say("changed").text());
        assertEquals(
                "See you, Ana.", spanish.say("missing", Map.of("name", "Ana")).text());
    }

    @Test
    void aLanguageIsReviewed_onceEachOfItsTextsIs() {
        assertFalse(spanish.isReviewed());
        assertTrue(Texts.beside(StaleTextsTest.class, FRENCH).isReviewed());
        assertTrue(Texts.beside(StaleTextsTest.class, Language.ENGLISH).isReviewed());
    }

    @Test
    void whatIsToBeDone_isListed() {
        var coverage = Coverage.of(StaleTextsTest.class, "law.title"::equals).stream()
                .filter(each -> each.language().equals(SPANISH))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("missing"), coverage.missing());
        assertEquals(List.of("changed", "taken-out"), coverage.stale());
        assertEquals(
                List.of("'places' has other places in braces than the English", "'gone' is nowhere in English"),
                coverage.faults());
        assertEquals("""
                es             6        1      2           1         4
                  missing: missing
                  stale: changed, taken-out""", coverage.line());
    }

    @Test
    void theTextsOfTwoFolders_areKeptApart() {
        assertTrue(Texts.in(SPANISH).find("fresh").isEmpty());
        assertTrue(Texts.beside(StaleTextsTest.class, SPANISH).find("ui.next").isEmpty());
    }
}
