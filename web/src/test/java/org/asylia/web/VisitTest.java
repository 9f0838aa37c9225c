package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A visit from its start to its end: time, leaving, pausing, coming back, erasing, two windows.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitTest {

    private static final String CANARY = "Zumbido Quebrantahuesos";

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    /// The person's first answers, up to the language they speak.
    private Person begun() {
        var person = site.person().starts("en").goes("/go");
        person.fills("answer", "mine", "was", "-", "do", "answer");
        return person.fills("answer", "adult", "was", "-", "do", "answer");
    }

    @Test
    void tenMinutesWithoutAPage_endTheVisit_andSayNothingOfIt() {
        var person = begun();
        site.clock.pass(Duration.ofMinutes(9));
        assertEquals(200, person.goes("/check").status());
        site.clock.pass(Duration.ofMinutes(9));
        assertEquals("/check", person.goes("/check").at());
        site.clock.pass(Duration.ofMinutes(10));
        assertEquals("/ended/en", person.goes("/check").at());
        assertFalse(person.sees().toLowerCase(java.util.Locale.ROOT).contains("asylum"), person.sees());
        assertEquals("/calendar", person.goes("/check").at(), "and after that the neutral page");
    }

    /// On a telephone that speaks English: the script asks for the page by its bare name, a link is led there.
    @Test
    void thatAVisitIsOver_isSaidInItsLanguage() {
        for (var asked : java.util.List.of("/ended", "/check")) {
            var person = site.person().starts("ar").goes("/go");
            site.clock.pass(Duration.ofMinutes(10));
            assertTrue(person.goes(asked).sees().contains("<html lang=\"ar\""), person.sees());
        }
    }

    @Test
    void thePageSaysUntilWhenItStaysOpen_andOnePressGivesMore() {
        var person = begun().goes("/check");
        assertTrue(person.sees().contains("open until 3:10"), person.sees());
        site.clock.pass(Duration.ofMinutes(5));
        person.sends("/stay", "to", "/check", "stay", "1");
        assertEquals("/check", person.at());
        assertTrue(person.sees().contains("open until 3:15"), person.sees());
        site.clock.pass(Duration.ofMinutes(-5));
    }

    @Test
    void leaving_clearsTheBrowser_andBackShowsACalendar() {
        var person = begun();
        var left = person.get("/leave");
        assertEquals("/calendar", left.headers().firstValue("Location").orElse(""));
        assertTrue(left.headers().firstValue("Clear-Site-Data").orElse("").contains("\"cookies\""));
        for (var back : new String[] {"/q/1", "/check", "/outcome", "/help/2"}) {
            assertEquals("/calendar", person.goes(back).at());
            assertTrue(person.sees().contains("November 2026"));
            assertFalse(person.sees().contains("/leave"), "the neutral page names nothing of ours");
        }
    }

    @Test
    void pausing_givesACodeOnce_thatOpensTheAnswersAgain_inAnyWriting() {
        var person = begun();
        person.fills("answer", CANARY, "was", "-", "do", "answer");
        person.goes("/pause").fills();
        assertEquals("/pause/code", person.at());
        var code = code(person);
        person.fills();
        assertEquals(code, code(person.goes("/pause/code")), "again shows the same code");
        person.goes("/pause/noted").goes("/pause/code");
        assertFalse(person.sees().contains(code));
        person.goes("/leave");

        var other = site.person();
        other.sends("/start", "go", "/resume", "language", "es");
        var arabic = code.codePoints()
                .map(letter -> letter == ' ' ? '-' : letter - '0' + '\u0660')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        other.fills("code", arabic);
        assertTrue(other.at().startsWith("/q/"), other.at() + other.sees());
        assertTrue(other.goes("/check").sees().contains(CANARY));
        other.goes("/erase").fills();
        assertEquals("/erased/en", other.at());
        var spanish = site.person().starts("es").goes("/erase").fills();
        assertTrue(spanish.sees().contains("<html lang=\"es\""), "the page after it is in the language of the visit");
        assertTrue(spanish.goes("/erased/xx").sees().contains("<html lang=\"en\""));

        var third = site.person();
        third.sends("/start", "go", "/resume", "language", "en");
        third.fills("code", code);
        assertTrue(third.sees().contains("Nothing is stored under this code"), third.sees());
    }

    @Test
    void answersAfterPausingAreSavedToo_andErasedAfterThirtyDays() {
        var person = begun();
        person.goes("/pause").fills();
        var code = code(person);
        person.goes("/go").fills("answer", CANARY, "was", "-", "do", "answer");
        person.goes("/leave");
        var other = site.person();
        other.sends("/start", "go", "/resume", "language", "en");
        other.fills("code", code);
        assertTrue(other.goes("/check").sees().contains(CANARY));
        site.clock.pass(Duration.ofDays(30).plusMinutes(1));
        var late = site.person();
        late.sends("/start", "go", "/resume", "language", "en");
        late.fills("code", code);
        assertTrue(late.sees().contains("Nothing is stored under this code"));
        site.clock.pass(Duration.ofDays(-30).minusMinutes(1));
    }

    @Test
    void wrongCodes_areCounted_andToldWithoutAHint() {
        try (var own = Site.open()) {
            var person = own.person();
            person.sends("/start", "go", "/resume", "language", "en");
            person.fills("code", "12 34");
            assertTrue(person.sees().contains("A code has 16 digits"));
            assertTrue(person.sees().contains("value=\"12 34\""), "what was typed stays");
            for (int attempt = 0; attempt < 11; attempt++) {
                person.fills("code", "900000000000000" + attempt % 10);
            }
            assertTrue(person.sees().contains("Too many codes"), person.sees());
        }
    }

    @Test
    void whatIsNotPaused_isNowhereOnDisk_andWhatIsPaused_isNotReadableThere() throws Exception {
        var person = begun();
        person.fills("answer", CANARY, "was", "-", "do", "answer");
        person.goes("/pause").fills();
        try (var files = Files.walk(site.settings.data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("Zumbido"), file::toString);
                assertFalse(bytes.contains(code(person).replace(" ", "")), file::toString);
                assertEquals(
                        "rw-------",
                        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file::toString);
            }
        }
        assertTrue(site.told.stream().noneMatch(line -> line.contains("Zumbido")));
    }

    @Test
    void nothingPersonalStandsInAnAddressOrATitle() {
        var person = begun();
        for (int step = 0; step < 12; step++) {
            assertTrue(person.at().matches("/q/[0-9]+"), person.at());
            assertTrue(person.sees().contains("<title>Questions</title>"));
            person.fills("was", "-", "do", "not-sure");
        }
    }

    @Test
    void sentTwice_isAnsweredOnce_andAnotherWindowIsNotOverwrittenUnseen() {
        var person = begun().goes("/go");
        var at = person.at();
        var token = person.token();
        var first = Person.form(token, "answer", "Mam", "was", "-", "do", "answer");
        assertEquals(303, person.post(at, first).statusCode());
        assertEquals(303, person.post(at, first).statusCode());
        assertNotEquals(at, person.goes("/go").at(), "the same answer twice is one answer");
        var second = Person.form(token, "answer", "Spanish", "was", "-", "do", "answer");
        assertEquals(
                at, person.post(at, second).headers().firstValue("Location").orElse(""));
        person.goes(at);
        assertTrue(person.sees().contains("in another window: Mam"), person.sees());
        assertTrue(person.sees().contains("Spanish</textarea>"), "what was typed is still there");
        person.fills("answer", "Spanish", "was", person.hidden("was"), "do", "answer");
        assertTrue(person.goes("/check").sees().contains("Spanish"));
        assertFalse(person.sees().contains(">Mam<"));
    }

    @Test
    void anotherLanguage_keepsWhatWasTyped() {
        var person = begun().goes("/go");
        person.fills("answer", "half a wo", "was", "-", "language-to", "es");
        assertTrue(person.sees().contains("lang=\"es\""));
        assertTrue(person.sees().contains("half a wo</textarea>"), person.sees());
    }

    @Test
    void aBrowserWithoutCookies_isToldSo() {
        var answer = site.person().get("/begin");
        assertTrue(answer.body().contains("cookie"), answer.body());
    }

    static String code(Person person) {
        var found = Pattern.compile("<bdi dir=\"ltr\">([0-9 ]+)</bdi>").matcher(person.sees());
        return found.find() ? found.group(1) : "none";
    }
}
