package org.asylia.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.asylia.interview.texts.Language;
import org.asylia.web.guard.Refusal;
import org.asylia.web.guard.Refuser;
import org.asylia.web.text.Words;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visits;
import org.springframework.security.web.csrf.CsrfToken;

/// Writes pages and redirections. A form is always answered by a redirection (303), so that "again" and Back send
/// nothing twice.
public final class Pages implements Refuser {

    /// The page shown to somebody who left, or who comes back after that: it could be anybody's.
    public static final String NEUTRAL = "/calendar";

    private final TemplateEngine engine;
    private final Statics statics;
    private final Visits visits;
    private final Clock clock;

    public Pages(TemplateEngine engine, Statics statics, Visits visits, Clock clock) {
        this.engine = engine;
        this.statics = statics;
        this.visits = visits;
        this.clock = clock;
    }

    /// The frame of a page for the person who asks.
    Look look(HttpServletRequest request) {
        var visit = visits.of(request);
        var language = visit.map(Visit::language)
                .or(() -> visits.spoken(request))
                .orElseGet(() -> preferred(Collections.list(request.getLocales())));
        return look(request, visit, language);
    }

    Look look(HttpServletRequest request, Optional<Visit> visit, Language language) {
        var token = visit.isPresent() && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf
                ? csrf.getToken()
                : "";
        var now = clock.instant();
        var ends = visit.map(one -> one.ends()).orElse(now);
        return new Look(
                Words.in(language),
                Objects.requireNonNullElse(request.getRequestURI(), "/"),
                token,
                visit.isPresent() ? time(LocalTime.ofInstant(ends, clock.getZone()), language) : "",
                time(LocalTime.ofInstant(now, clock.getZone()), language),
                Math.max(0, Duration.between(now, ends).toSeconds()),
                visit.flatMap(Visit::told)
                        .map(told -> new Shown(
                                Words.in(language).say(told.key(), told.values().toArray()), language))
                        .orElse(Shown.NONE),
                statics.style(),
                statics.script());
    }

    /// The language that the browser asks for, or English.
    static Language preferred(Iterable<Locale> wishes) {
        for (var wish : wishes) {
            for (var language : Language.ALL) {
                if (language.locale().getLanguage().equals(wish.getLanguage())) {
                    return language;
                }
            }
        }
        return Language.ENGLISH;
    }

    private static String time(LocalTime time, Language language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.inJdk().locale())
                .format(time);
    }

    void show(HttpServletResponse response, String template, Look look, Object model) throws IOException {
        show(response, 200, template, Map.of("look", look, "model", model));
    }

    private void show(HttpServletResponse response, int status, String template, Map<String, Object> values)
            throws IOException {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", values, output);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    void go(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    /// Where somebody is led whose visit is over, or who has none.
    static String afterVisit(Visits visits, HttpServletRequest request) {
        return visits.ended(request)
                ? visits.spoken(request)
                        .map(language -> "/ended/" + language.tag())
                        .orElse("/ended")
                : NEUTRAL;
    }

    @Override
    public void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        response.resetBuffer();
        if (refusal == Refusal.OUT_OF_DATE && visits.of(request).isEmpty()) {
            go(response, afterVisit(visits, request));
            return;
        }
        if (refusal == Refusal.TOO_MANY) {
            response.setHeader("Retry-After", "10");
        }
        var key = "refused." + refusal.name().toLowerCase(Locale.ROOT);
        var look = look(request);
        show(
                response,
                refusal.status(),
                "message",
                Map.of(
                        "look",
                        look,
                        "model",
                        Message.of(look.t("refused"), look.t(key))
                                .andLinks(Message.onward(look, visits.of(request)))
                                .andLink(look.t("refused.back"), "/")));
    }
}
