package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What stands before every page: headers, forms that are read strictly, forms from elsewhere.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {

    private static final List<String> ROUTES = List.of(
            "/",
            "/in/es",
            "/in/xx",
            "/begin",
            "/calendar",
            "/ended",
            "/ended/es",
            "/ended/xx",
            "/erased/es",
            "/erased",
            "/free-help",
            "/go",
            "/q/1",
            "/q/1/change",
            "/q/99",
            "/check",
            "/outcome",
            "/outcome/page.pdf",
            "/outcome/page.txt",
            "/outcome/answers.json",
            "/pause",
            "/pause/code",
            "/resume",
            "/erase",
            "/help",
            "/help/1",
            "/help/2",
            "/help/3",
            "/help/4",
            "/help/5",
            "/help/check",
            "/help/sent",
            "/help/find",
            "/help/mine",
            "/help/erased",
            "/leave",
            "/nowhere",
            "/error",
            "/s/nothing.css",
            "/q/1%00",
            "/..%2f");

    private final Site site = Site.open();

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void everyRouteHasEveryHeader_andKeepsNothing() {
        for (var route : ROUTES) {
            var visitor = site.person().starts("en").goes("/go");
            check(route, visitor.get(route));
            check(route, site.person().get(route));
        }
    }

    private static void check(String route, HttpResponse<String> answer) {
        var headers = answer.headers();
        var policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'"), route + " " + answer.statusCode());
        assertTrue(policy.contains("frame-ancestors 'none'"), route);
        assertFalse(policy.contains("unsafe"), route);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), route);
        assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), route);
        assertEquals(
                "same-origin", headers.firstValue("Cross-Origin-Opener-Policy").orElse(""), route);
        assertEquals(
                "same-origin",
                headers.firstValue("Cross-Origin-Resource-Policy").orElse(""),
                route);
        assertTrue(headers.firstValue("Permissions-Policy").orElse("").contains("geolocation=()"), route);
        assertEquals(List.of("no-store"), headers.allValues("Cache-Control"), route);
        assertTrue(headers.firstValue("Strict-Transport-Security").isEmpty(), route);
        assertTrue(headers.firstValue("Server").isEmpty(), route);
        assertFalse(answer.body().contains(" style=") || answer.body().contains("<style"), route);
        assertFalse(answer.body().matches("(?s).*<script(?! src=\"/s/).*"), route);
    }

    @Test
    void behindTls_theBrowserIsToldToComeThatWayOnly() {
        var answer = site.person().post("/start", "language=en", "X-Forwarded-Proto", "https");
        assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
        assertTrue(answer.headers().firstValue("Set-Cookie").orElse("").contains("Secure"));
    }

    @Test
    void theCookieIsForThisServerOnly_andOutOfReachOfScripts() {
        var cookie = site.person()
                .post("/start", "language=en")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        assertFalse(cookie.contains("Max-Age") || cookie.contains("Expires"), cookie);
    }

    @Test
    void formsWithoutTheToken_orFromOtherSites_changeNothing() {
        var person = site.person().starts("en").goes("/go");
        var at = person.at();
        assertEquals(403, person.post(at, "answer=mine&was=-&do=answer").statusCode());
        assertEquals(
                403, person.post(at, Person.form("forged", "answer", "mine")).statusCode());
        var good = Person.form(person.token(), "answer", "mine", "was", "-", "do", "answer");
        assertEquals(403, person.post(at, good, "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(
                403,
                person.post(at, good, "Origin", "https://elsewhere.example").statusCode());
        person.goes("/go");
        assertEquals(at, person.at(), "the first question is still open");
        assertEquals(
                303,
                person.post(at, good, "Origin", "null", "Sec-Fetch-Site", "same-origin")
                        .statusCode());
        assertNotEquals(at, person.goes("/go").at());
    }

    @Test
    void anotherHostName_isNotAnswered() {
        var answer = Raw.get(site.server.port(), "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 421"), answer.lines().findFirst().orElse(""));
    }

    @Test
    void whatIsTooLong_orNoText_isRefusedInPlainWords_andOthersAreServed() {
        var person = site.person().starts("en").goes("/go");
        var token = person.token();
        assertEquals(
                413,
                person.post("/help/4", Person.form(token, "note", "x".repeat(300_000)))
                        .statusCode());
        var latin = ("_csrf=" + token + "&note=caf%E9").getBytes(StandardCharsets.US_ASCII);
        assertEquals(400, person.post("/help/4", latin).statusCode());
        assertEquals(
                400, person.post("/help/4", Person.form(token, "note", "a\0b")).statusCode());
        assertEquals(400, person.post("/help/4", "_csrf=%zz").statusCode());
        var refused = person.post("/help/4", Person.form(token, "note", "a\0b")).body();
        assertTrue(refused.contains("Nothing was changed"), refused);
        assertEquals(200, site.person().status());
        assertEquals(
                405,
                Raw.status(site.server.port(), "DELETE / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        assertEquals(
                405,
                Raw.status(site.server.port(), "TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void tenThousandLetters_andSignsThatTurnTextRound_areKeptAndSaidToBeTooLong() {
        var person = site.person().starts("en").goes("/help/4");
        var words = "\u202Eשלום ".repeat(2_000);
        person.fills("note", words, "name", "");
        assertTrue(person.sees().contains("too long"), person.sees());
        assertTrue(person.sees().contains("\u202Eשלום \u202Eשלום"), "nothing that was typed is lost");
    }

    @Test
    void aFormLeadsNowhereElse() {
        var person = site.person().starts("en").goes("/outcome");
        for (var to : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)")) {
            var answer = person.post("/stay", Person.form(person.token(), "to", to));
            assertEquals("/", answer.headers().firstValue("Location").orElse(""), to);
        }
    }

    @Test
    void aFloodFromOneAddressIsHeldOff() {
        var rate = new org.asylia.web.guard.Rate(3, java.time.Duration.ofHours(1));
        for (int time = 0; time < 3; time++) {
            assertTrue(rate.allows("a"));
        }
        assertFalse(rate.allows("a"));
        assertTrue(rate.allows("b"));
    }
}
