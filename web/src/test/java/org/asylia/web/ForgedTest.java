package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What no page of ours sends: it is answered in plain words, changes nothing, loses nothing that was said, and others
/// are served meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTest {

    private static final String SAID = "Mam de Todos Santos";

    private final Site site = Site.open();
    private Person person = site.person();

    /// Somebody who has told the first three things, and stands before the fourth.
    @BeforeEach
    void begins() {
        person = site.person().starts("en").goes("/go");
        person.fills("answer", "mine", "was", "-", "do", "answer");
        person.fills("answer", "adult", "was", "-", "do", "answer");
        person.fills("answer", SAID, "was", "-", "do", "answer");
        assertEquals("/q/4", person.at());
    }

    @AfterEach
    void nothingIsLost_andOthersAreServed() {
        assertEquals("/q/4", person.goes("/go").at());
        assertTrue(person.goes("/check").sees().contains(SAID));
        assertEquals(200, site.person().status());
        assertEquals(List.of(), site.told);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private String form(String... fields) {
        return Person.form(person.token(), fields);
    }

    private String refusal(String path, byte[] body, int status) {
        var answer = person.post(path, body);
        assertEquals(status, answer.statusCode(), path);
        assertTrue(answer.body().contains("Nothing was changed"), answer.body());
        return answer.body();
    }

    @Test
    void bytesThatAreNotUtf8_areNotGuessedAt() {
        var token = form();
        for (var wrong : List.of("caf%E9", "%C3%28", "%C0%80", "%ED%A0%80", "%F8%88%80%80%80", "%", "%1", "a%00b")) {
            refusal("/q/4", (token + "&was=-&do=answer&answer=" + wrong).getBytes(StandardCharsets.US_ASCII), 400);
        }
        refusal("/q/4", (token + "&was=-&do=answer&answer=caf\u00e9").getBytes(StandardCharsets.ISO_8859_1), 400);
        refusal("/q/4", (token + "&answer=" + "yes").getBytes(StandardCharsets.UTF_16), 400);
    }

    @Test
    void whatIsTooLarge_orHasTooManyFields_isRefused() {
        refusal("/q/4", form("answer", "x".repeat(300_000)).getBytes(StandardCharsets.UTF_8), 413);
        refusal("/q/4", (form() + "&a=1".repeat(201)).getBytes(StandardCharsets.UTF_8), 400);
        var json = Raw.get(
                site.server.port(),
                "POST /start HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\n\r\n{}");
        assertTrue(json.startsWith("HTTP/1.1 415") && json.contains("only its own forms"), json);
    }

    @Test
    void anAnswerThatIsNotOffered_isNotTaken_andAsksToChoose() {
        for (var answer : List.of("perhaps", "YES", "yes\nno", "<b>", "seen", "\u202Eyes")) {
            person.goes("/q/4").fills("was", "-", "do", "answer", "answer", answer);
            assertEquals("/q/4", person.at());
            assertTrue(person.sees().contains("Choose one of the answers"), person.sees());
            assertFalse(person.sees().contains("<b>"), "it is never markup");
        }
        person.fills("was", "-", "do", "answer", "answer", "yes", "answer", "no");
        assertEquals("/q/4", person.at(), "two answers to one question are none");
        assertTrue(person.sees().contains("Choose one of the answers"), person.sees());
    }

    @Test
    void fieldsThatNoPageHas_areNotLookedAt() {
        var answer = person.post(
                "/q/4", form("was", "-", "class.module.classLoader", "1", "place", "q2", "answers", "[]", "<i>", "2"));
        assertEquals("/q/4", answer.headers().firstValue("Location").orElse(""));
        var besides = person.post("/q/4?answer=yes&was=-&do=answer", form("was", "-"));
        assertEquals("/q/4", besides.headers().firstValue("Location").orElse(""), "nor what stands in the address");
    }

    @Test
    void aQuestionThatIsNotAsked_takesNoAnswer() {
        for (var number : List.of("5", "99", "0", "-1", "2147483647")) {
            var answer = person.post("/q/" + number, form("was", "-", "do", "answer", "answer", "yes"));
            assertEquals("/go", answer.headers().firstValue("Location").orElse(""), number);
        }
        for (var number : List.of("99999999999", "4.0", "x", "4;q=5")) {
            var answer = person.post("/q/" + number, form("was", "-", "do", "answer", "answer", "yes"));
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, number + ": " + answer.statusCode());
        }
    }

    @Test
    void anEarlierQuestion_isNotAnsweredUnseen() {
        var answer = person.post("/q/3", form("was", "forged", "do", "answer", "answer", "Other words"));
        assertEquals("/q/3", answer.headers().firstValue("Location").orElse(""));
        assertTrue(person.goes("/q/3").sees().contains("in another window: " + SAID), person.sees());
    }

    @Test
    void theTokenOfAnotherVisit_isWorthNothing() {
        var other = site.person().starts("en").goes("/go");
        var forged = Person.form(other.token(), "was", "-", "do", "answer", "answer", "yes");
        assertEquals(403, person.post("/q/4", forged).statusCode());
        var left = form("was", "-", "do", "answer", "answer", "yes");
        other.goes("/leave");
        assertEquals(303, other.post("/q/4", left).statusCode(), "who has no visit is shown the calendar");
    }

    @Test
    void formsFromOtherSites_areRefused() {
        var good = form("was", "-", "do", "answer", "answer", "yes");
        for (var site : List.of("cross-site", "same-site", "forged")) {
            assertEquals(403, person.post("/q/4", good, "Sec-Fetch-Site", site).statusCode());
        }
        for (var origin : List.of("https://elsewhere.example", "http://127.0.0.1", "http://127.0.0.1.example", "x")) {
            var answer = person.post("/q/4", good, "Origin", origin);
            assertEquals(403, answer.statusCode(), origin);
            assertTrue(answer.body().contains("not ours"), answer.body());
        }
    }

    @Test
    void tenThousandLetters_andSignsThatTurnTextRound_areSaidToBeTooLong_andStayOnThePage() {
        var words = "\u202Eשלום\u200F ".repeat(1_600);
        person.goes("/q/3").fills("was", person.hidden("was"), "do", "answer", "answer", words);
        assertTrue(person.sees().contains("too long"), person.sees());
        assertTrue(person.sees().contains("\u202Eשלום\u200F \u202Eשלום"), "nothing that was typed is lost");
    }

    @Test
    void addressesThatLeadOutside_areNotFollowed() {
        for (var path : List.of(
                "/q/4%00",
                "/../../etc/passwd",
                "/s/../../../etc/passwd",
                "/s/..%2f..%2fetc%2fpasswd",
                "/s/%2e%2e/%2e%2e/etc/passwd",
                "//evil.example/",
                "/in/%0d%0aSet-Cookie:%20a=b",
                "/q/4;v=1",
                "/\\evil",
                "/in/" + "x".repeat(6_000))) {
            var answer = Raw.get(
                    site.server.port(), "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertTrue(
                    answer.startsWith("HTTP/1.1 4"), path + " " + answer.lines().findFirst());
            assertFalse(answer.contains("root:") || answer.contains("Set-Cookie: a"), path);
            assertFalse(answer.contains("Exception") || answer.contains("Tomcat"), answer);
        }
    }

    @Test
    void methodsThatNoFormHas_areRefused() {
        int port = site.server.port();
        for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get")) {
            assertEquals(
                    405,
                    Raw.status(port, method + " /q/4 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"),
                    method);
        }
        var head = Raw.get(port, "HEAD / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertTrue(head.startsWith("HTTP/1.1 200") && head.endsWith("\r\n\r\n"), head);
        var smuggled = "POST /leave HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n\r\n0\r\n\r\n";
        assertTrue(Raw.status(port, smuggled) >= 300);
    }

    @Test
    void aCookieThatIsLong_orForged_opensNothing() {
        int port = site.server.port();
        var head = "GET /q/4 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nCookie: v=";
        for (var cookie : List.of("0".repeat(32), "../../x", "\"; v=1", "%00", "A".repeat(4_000))) {
            var answer = Raw.get(port, head + cookie + "\r\n\r\n");
            assertTrue(
                    answer.startsWith("HTTP/1.1 303"),
                    answer.lines().findFirst().orElse(""));
            assertFalse(answer.contains(SAID), cookie);
        }
    }

    /// Fifty who promise a form and never finish sending it, fifty who never finish their headers: each waits for
    /// itself alone, until the server's own patience ends.
    @Test
    void slowSenders_holdNobodyUp() throws Exception {
        var slow = new ArrayList<Raw.Slow>();
        for (int each = 0; each < 50; each++) {
            slow.add(Raw.begin(site.server.port(), "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "));
            var endless = Raw.begin(
                    site.server.port(),
                    "POST /start HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n3\r\na=b\r\n");
            slow.add(endless);
        }
        long before = System.nanoTime();
        for (int page = 0; page < 10; page++) {
            assertEquals(200, site.person().status());
        }
        var took = Duration.ofNanos(System.nanoTime() - before);
        assertTrue(took.toMillis() < 10_000, () -> "ten pages took " + took);
        var endless = slow.getLast();
        var chunk = "8000\r\n" + "a".repeat(0x8000) + "\r\n";
        for (int part = 0; part < 12; part++) {
            endless.sends(chunk);
        }
        assertEquals("HTTP/1.1 413", endless.beginning(), "a body without end is refused at its bound");
        for (var each : slow) {
            each.close();
        }
    }

    @Test
    void codesThatAreTriedMany_areRefusedAfterTen_andTheRightOneToo() {
        try (var own = Site.open()) {
            var tries = own.person();
            tries.sends("/start", "go", "/resume", "language", "en");
            for (int attempt = 0; attempt < 10; attempt++) {
                tries.fills("code", "900000000000000" + attempt);
                assertTrue(tries.sees().contains("Nothing is stored under this code"), tries.sees());
            }
            for (int attempt = 0; attempt < 30; attempt++) {
                tries.fills("code", "90000000000000" + (10 + attempt));
                assertTrue(tries.sees().contains("Too many codes"), "also in another visit, from the same address");
                tries = own.person();
                tries.sends("/start", "go", "/resume", "language", "en");
            }
        }
    }
}
