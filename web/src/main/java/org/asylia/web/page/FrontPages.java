package org.asylia.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.asylia.interview.texts.Language;
import org.asylia.web.Settings;
import org.asylia.web.guard.Rate;
import org.asylia.web.guard.Refusal;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The way in, the way out, and the choices that stand on every page.
@Controller
final class FrontPages {

    private static final Set<String> WAYS = Set.of("/begin", "/resume", "/help", "/help/find");

    /// Visits that one address may begin: each takes memory until its time is over.
    private final Rate started = new Rate(2_000, Duration.ofHours(1));

    private final Pages pages;
    private final Visits visits;
    private final Statics statics;
    private final Path freeHelp;
    private final Clock clock;

    FrontPages(Pages pages, Visits visits, Statics statics, Settings settings, Clock clock) {
        this.pages = pages;
        this.visits = visits;
        this.statics = statics;
        this.freeHelp = settings.help();
        this.clock = clock;
    }

    @GetMapping("/")
    void front(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(
                response,
                "front",
                pages.look(request),
                new Front(visits.of(request).isPresent()));
    }

    @GetMapping("/in/{code}")
    void frontIn(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Language.of(code);
        if (language.isEmpty()) {
            pages.refuse(request, response, Refusal.NOT_HERE);
            return;
        }
        var visit = visits.of(request);
        visit.ifPresent(one -> one.speak(language.get()));
        pages.show(response, "front", pages.look(request, visit, language.get()), new Front(visit.isPresent()));
    }

    @PostMapping("/start")
    void start(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (visits.of(request).isEmpty() && !started.allows(request.getRemoteAddr())) {
            pages.refuse(request, response, Refusal.TOO_MANY);
            return;
        }
        var sent = Sent.of(request);
        var language = Language.of(sent.field("language"))
                .orElseGet(() -> Pages.preferred(Collections.list(request.getLocales())));
        visits.open(request, language);
        pages.go(response, WAYS.contains(sent.field("go")) ? sent.field("go") : "/begin");
    }

    /// Shown before the first question: how to leave, and who sees the answers. Also the place where a browser that
    /// keeps no cookie is found out.
    @GetMapping("/begin")
    void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (visits.of(request).isPresent()) {
            pages.show(response, "begin", pages.look(request), new Front(true));
        } else {
            var look = pages.look(request);
            pages.show(
                    response,
                    "message",
                    look,
                    Message.of(look.t("nocookie"), look.t("nocookie.why")).andLink(look.t("refused.back"), "/"));
        }
    }

    @GetMapping("/leave")
    void leave(HttpServletRequest request, HttpServletResponse response) {
        visits.end(request, response);
        pages.go(response, Pages.NEUTRAL);
    }

    @PostMapping("/leave")
    void leaveByForm(HttpServletRequest request, HttpServletResponse response) {
        leave(request, response);
    }

    @GetMapping(Pages.NEUTRAL)
    void neutral(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Pages.preferred(Collections.list(request.getLocales()));
        var look = pages.look(request, Optional.<Visit>empty(), language);
        pages.show(response, "calendar", look, Month.of(LocalDate.now(clock), language));
    }

    @GetMapping({"/ended", "/ended/{code}"})
    void ended(
            @PathVariable(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var usual = pages.look(request);
        var language = Optional.ofNullable(code).flatMap(Language::of).orElse(usual.language());
        visits.end(request, response);
        var look = pages.look(request, Optional.<Visit>empty(), language);
        pages.show(
                response,
                "message",
                look,
                Message.of(look.t("ended"), look.t("ended.why"), look.t("ended.code"))
                        .andLink(look.t("ended.again"), "/in/" + look.lang()));
    }

    /// Another language, with everything that was said kept.
    @PostMapping("/language")
    void language(HttpServletRequest request, HttpServletResponse response) {
        var sent = Sent.of(request);
        Language.of(sent.field("language"))
                .ifPresent(chosen -> visits.of(request).ifPresent(visit -> visit.speak(chosen)));
        pages.go(response, Paths.ours(sent.field("to")));
    }

    /// Another ten minutes: any page gives them, this one does nothing else.
    @PostMapping("/stay")
    void stay(HttpServletRequest request, HttpServletResponse response) {
        pages.go(response, Paths.ours(Sent.of(request).field("to")));
    }

    @GetMapping("/free-help")
    void freeHelp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(response, "freehelp", pages.look(request), FreeHelp.read(freeHelp));
    }

    @GetMapping("/s/{name}")
    void fixed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = statics.at(request.getRequestURI());
        if (file.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            pages.refuse(request, response, Refusal.NOT_HERE);
            return;
        }
        response.setContentType(file.get().type());
        response.setContentLength(file.get().bytes().length);
        response.getOutputStream().write(file.get().bytes());
    }
}
