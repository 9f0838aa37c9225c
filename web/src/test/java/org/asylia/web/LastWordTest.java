package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.asylia.interview.texts.Language;
import org.asylia.web.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is refused before any page of ours is asked still gets a page of ours: plain words, in the language the browser
/// asked for, with every header; and others are served meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LastWordTest {

    private static final String HEAD = "Host: 127.0.0.1\r\nAccept-Language: es-MX,en;q=0.5\r\nConnection: close\r\n";
    private static final String LONG = "A".repeat(20_000);

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    private static String get(String path, String more) {
        return "GET " + path + " HTTP/1.1\r\n" + HEAD + more + "\r\n";
    }

    private static String post(String more) {
        return "POST /start HTTP/1.1\r\n" + HEAD + more + "\r\n";
    }

    private static Map<String, String> requests(int status) {
        var all = new TreeMap<String, String>();
        switch (status) {
            case 400 -> {
                all.put("a cookie of 20,000 letters", get("/", "Cookie: v=" + LONG + "\r\n"));
                all.put("a header of 20,000 letters", get("/q/4", "X-Long: " + LONG + "\r\n"));
                all.put("three hundred headers", get("/", "X: 1\r\n".repeat(300)));
                for (var path : new String[] {"/%zz", "/%", "/q/1%00", "/..%2f", "/%ff%fe", "/a%5cb"}) {
                    all.put(path, get(path, ""));
                }
                all.put("above the root", get("/../../etc/passwd", ""));
                all.put("no path", get("*", ""));
                all.put("another server's address", get("http://evil.example/", ""));
                all.put("a header that is no word", get("/", "Foo\u0001: a\r\n"));
                all.put("a line that is no header", get("/", "a b c\r\n"));
                all.put("two names", get("/", "Host: localhost\r\n"));
                all.put("a length that is no number", post("Content-Length: x\r\n"));
                all.put("two lengths", post("Content-Length: 1\r\nContent-Length: 2\r\n") + "ab");
            }
            case 417 -> all.put("an expectation", post("Expect: 200-ok\r\nContent-Length: 0\r\n"));
            case 505 -> all.put("a version to come", "GET / HTTP/3.7\r\n" + HEAD + "\r\n");
            case 501 -> {
                all.put("a proxy's method", "CONNECT a:443 HTTP/1.1\r\n" + HEAD + "\r\n");
                all.put("an unknown encoding", post("Transfer-Encoding: foo\r\n"));
            }
            default -> throw new IllegalArgumentException("no requests for " + status);
        }
        return all;
    }

    @Test
    void whatTheContainerRefuses_isAPageInTheLanguageOfTheBrowser_withEveryHeader() {
        var words =
                Words.in(Language.of("es").orElseThrow()).say("refused.unread").text();
        for (int status : new int[] {400, 417, 501, 505}) {
            requests(status).forEach((what, request) -> {
                var answer = Raw.get(site.server.port(), request);
                assertTrue(
                        answer.startsWith("HTTP/1.1 " + status + " "),
                        () -> what + ": " + answer.lines().findFirst().orElse("nothing"));
                hasHeaders(what, answer);
                assertTrue(answer.contains("<html lang=\"es\""), () -> what + ": " + answer);
                assertTrue(answer.contains(words), () -> what + ": " + answer);
                assertEquals(200, site.person().status(), what);
            });
        }
    }

    private static void hasHeaders(String what, String answer) {
        var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        for (var header : new String[] {
            "Content-Security-Policy: default-src 'none'",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Permissions-Policy: ",
            "Cache-Control: no-store"
        }) {
            assertTrue(head.contains(header), () -> what + " lacks " + header + ": " + head);
        }
        assertFalse(head.contains("\r\nServer:"), what);
        assertFalse(answer.contains("Tomcat") || answer.contains("HTTP Status"), what);
    }

    /// Refused before the language was read, or no request at all: English.
    @Test
    void whatSaysNoLanguage_isAnsweredInEnglish() {
        var words = Words.in(Language.ENGLISH).say("refused.unread").text();
        for (var request : new String[] {
            "GET /" + LONG + " HTTP/1.1\r\n" + HEAD + "\r\n",
            "GET / HTTP/1.1\r\nCookie: v=" + LONG + "\r\n" + HEAD + "\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            get("/a|b<>", ""),
            get("/a\\b", ""),
            get("/?a={}", ""),
            "G(T / HTTP/1.1\r\n" + HEAD + "\r\n",
            "hello\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"
        }) {
            var answer = Raw.get(site.server.port(), request);
            var what = request.substring(0, Math.min(20, request.length()));
            assertTrue(answer.startsWith("HTTP/1.1 400 "), () -> what + ": " + answer);
            hasHeaders(what, answer);
            assertTrue(answer.contains("<html lang=\"en\"") && answer.contains(words), () -> what + ": " + answer);
        }
    }

    /// The container answers this itself, and asks neither a page nor its own report.
    @Test
    void whatTheContainerAnswers_hasEveryHeaderToo() {
        for (var request :
                new String[] {"OPTIONS * HTTP/1.1\r\n" + HEAD + "\r\n", "OPTIONS / HTTP/1.1\r\n" + HEAD + "\r\n"}) {
            var answer = Raw.get(site.server.port(), request);
            hasHeaders(request, answer);
            assertFalse(answer.contains("Strict-Transport-Security"), answer);
        }
        var secure = "OPTIONS * HTTP/1.1\r\n" + HEAD + "X-Forwarded-Proto: https\r\n\r\n";
        assertTrue(Raw.get(site.server.port(), secure).contains("Strict-Transport-Security: "));
        assertFalse(Raw.get(site.server.port(), get("/", "")).contains("\r\nCache-Control: no-store\r\nCache-Control"));
    }

    @Test
    void whatIsRefusedDuringAVisit_isAnsweredInItsLanguage() {
        var french =
                Words.in(Language.of("fr").orElseThrow()).say("refused.unread").text();
        var begun = Raw.get(
                site.server.port(),
                "POST /start HTTP/1.1\r\n" + HEAD
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nlanguage=fr");
        var cookie = begun.lines()
                .filter(line -> line.startsWith("Set-Cookie: v="))
                .map(line -> line.substring("Set-Cookie: ".length(), line.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError(begun));
        for (var path : new String[] {"/%zz", "/q/1%00", "/../../etc/passwd"}) {
            var answer = Raw.get(site.server.port(), get(path, "Cookie: a=b; " + cookie + "\r\n"));
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("<html lang=\"fr\"") && answer.contains(french), answer);
            hasHeaders(path, answer);
        }
        var unknown = Raw.get(site.server.port(), get("/%zz", "Cookie: v=0123456789ABCDEF\r\n"));
        assertTrue(unknown.contains("<html lang=\"es\""), unknown);
    }

    @Test
    void somebodyInTheMiddle_losesNothing() {
        var person = site.person().starts("fr").goes("/go");
        person.fills("answer", "mine", "was", "-", "do", "answer");
        var at = person.at();
        assertEquals(400, person.get("/q/1%00").statusCode());
        assertTrue(person.goes("/").sees().contains("href=\"/go\""), "the first page leads on");
        assertEquals(at, person.goes("/go").at());
    }
}
