package org.asylia.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.asylia.interview.texts.Language;
import org.asylia.web.keep.Code;
import org.asylia.web.keep.CodeLock;
import org.asylia.web.keep.Paused;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Pausing, coming back, and erasing. Nothing is kept unless the person asks for it here.
@Controller
final class KeepPages {

    private final Pages pages;
    private final Visits visits;
    private final Paused paused;
    private final CodeLock codes;
    private final CodeDoor door;
    private final Clock clock;

    KeepPages(Pages pages, Visits visits, Paused paused, CodeLock codes, CodeDoor door, Clock clock) {
        this.pages = pages;
        this.visits = visits;
        this.paused = paused;
        this.codes = codes;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/pause")
    void pausing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        pages.show(
                response,
                "pause",
                pages.look(request),
                new Pausing(visit.pausedAt().isPresent()));
    }

    @PostMapping("/pause")
    void pause(HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        synchronized (visit) {
            // Sent twice: there is one code.
            if (visit.pausedAt().isEmpty()) {
                var code = Code.chosen();
                var place = codes.open(code);
                paused.save(place, visit.text(), clock.instant());
                visit.pause(place, code);
            }
        }
        pages.go(response, "/pause/code");
    }

    @GetMapping("/pause/code")
    void code(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = visits.of(request).flatMap(Visit::shownOnce);
        if (code.isEmpty()) {
            pages.go(response, "/pause");
            return;
        }
        var look = pages.look(request);
        pages.show(
                response,
                "code",
                look,
                new CodePage(look.t("paused"), look.t("paused.why"), code.get().shown(), "/pause/noted"));
    }

    @GetMapping("/pause/noted")
    void noted(HttpServletRequest request, HttpServletResponse response) {
        visits.of(request).ifPresent(Visit::codeNoted);
        pages.go(response, "/pause");
    }

    @GetMapping("/resume")
    void resuming(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var look = pages.look(request);
        pages.show(
                response,
                "filling",
                look,
                new Filling(
                        look.t("resume"),
                        List.of(),
                        List.of(CodeDoor.field(look, visit.draft("resume"))),
                        look.t("resume.go"),
                        "/",
                        look.t("resume.erase")));
    }

    @PostMapping("/resume")
    void resume(HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        var sent = Sent.of(request);
        if (Aside.taken(visit, sent, "resume")) {
            pages.go(response, "/resume");
            return;
        }
        var place = door.open(request, visit, sent, "resume");
        if (place.isEmpty()) {
            pages.go(response, "/resume");
            return;
        }
        var kept = paused.load(place.get(), clock.instant());
        if (kept.isEmpty()) {
            CodeDoor.nothing(visit, sent, "resume");
            pages.go(response, "/resume");
        } else if (sent.field("do").equals("other")) {
            paused.erase(place.get());
            visit.drop("resume");
            pages.go(response, "/erased");
        } else {
            visit.drop("resume");
            visit.read(kept.get());
            visit.pause(place.get());
            pages.go(response, "/go");
        }
    }

    @GetMapping("/erase")
    void erasing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        pages.show(
                response,
                "erase",
                pages.look(request),
                new Pausing(visit.pausedAt().isPresent()));
    }

    @PostMapping("/erase")
    void erase(HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        visit.pausedAt().ifPresent(paused::erase);
        visits.end(request, response);
        // Nothing is left that knew the language.
        pages.go(response, "/erased/" + visit.language().tag());
    }

    @GetMapping({"/erased", "/erased/{code}"})
    void erased(
            @PathVariable(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var usual = pages.look(request);
        var language = Optional.ofNullable(code).flatMap(Language::of).orElse(usual.language());
        var look = pages.look(request, visits.of(request), language);
        pages.show(
                response,
                "message",
                look,
                Message.of(look.t("erased"), look.t("erased.why"))
                        .andLink(look.t("refused.back"), "/in/" + look.lang()));
    }
}
