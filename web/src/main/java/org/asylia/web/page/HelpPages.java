package org.asylia.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.web.guard.Rate;
import org.asylia.web.guard.Refusal;
import org.asylia.web.keep.Code;
import org.asylia.web.keep.CodeLock;
import org.asylia.web.keep.Requests;
import org.asylia.web.page.Field.Kind;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visit.Draft;
import org.asylia.web.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Asking this organization for help: how to be reached safely, what is shared, and consent.
@Controller
final class HelpPages {

    /// Requests that one address may send: enough for a shelter's one computer.
    private final Rate sent = new Rate(20, Duration.ofHours(1));

    private final Pages pages;
    private final Visits visits;
    private final Requests requests;
    private final CodeLock codes;
    private final Sharing sharing;
    private final Clock clock;

    HelpPages(Pages pages, Visits visits, Requests requests, CodeLock codes, Sharing sharing, Clock clock) {
        this.pages = pages;
        this.visits = visits;
        this.requests = requests;
        this.codes = codes;
        this.sharing = sharing;
        this.clock = clock;
    }

    @GetMapping("/help")
    void intro(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var look = pages.look(request);
        pages.show(
                response,
                "message",
                look,
                Message.of(look.t("help"), look.t("help.what"), look.t("help.who"), look.t("help.kept"))
                        .andLink(look.t("help.begin"), "/help/1")
                        .andLink(look.t("help.have-code"), "/help/find")
                        .andLinks(Message.onward(look, visits.of(request))));
    }

    @GetMapping("/help/{number:[1-5]}")
    void step(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var step = HelpStep.values()[number - 1];
        var look = pages.look(request);
        var page = "help/" + number;
        var filled = new LinkedHashMap<>(visit.help());
        filled.putIfAbsent("language", visit.language().name());
        pages.show(
                response,
                "filling",
                look,
                new Filling(
                        look.t("help.step." + number),
                        step == HelpStep.SHARE ? List.of(sharing.says(look, visit)) : List.of(),
                        step.fields(look, visit.draft(page), filled),
                        look.t("go-on"),
                        number == 1 ? "/help" : "/help/" + (number - 1),
                        Shown.NONE));
    }

    @PostMapping("/help/{number:[1-5]}")
    void filled(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        var step = HelpStep.values()[number - 1];
        var sent = Sent.of(request);
        var page = "help/" + number;
        if (Aside.taken(visit, sent, page)) {
            pages.go(response, "/" + page);
            return;
        }
        var filled = HelpForm.filled(step, sent);
        var faults = HelpForm.faults(step, filled);
        if (!faults.isEmpty()) {
            visit.keep(page, new Draft(sent.fields(), faults));
            pages.go(response, "/" + page);
            return;
        }
        visit.drop(page);
        visit.help(filled);
        boolean complete = firstOpen(visit.help()) == 0;
        pages.go(response, number < 5 && !complete ? "/help/" + (number + 1) : "/help/check");
    }

    @GetMapping("/help/check")
    void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        int open = firstOpen(visit.help());
        if (open > 0) {
            pages.go(response, "/help/" + open);
            return;
        }
        var look = pages.look(request);
        var lines = new ArrayList<Summary.Line>();
        for (var step : HelpStep.values()) {
            for (var field : step.fields(look, Draft.NONE, visit.help())) {
                lines.add(new Summary.Line(List.of(), field.label(), said(look, field), "/help/" + step.number()));
            }
        }
        pages.show(
                response,
                "summary",
                look,
                new Summary(
                        look.t("help.check"),
                        List.of(look.t("help.check.why")),
                        lines,
                        "/help/send",
                        look.t("help.send"),
                        "/help/5"));
    }

    private static Shown said(Look look, Field field) {
        if (field.value().isBlank()) {
            return look.t("nothing-said");
        }
        return field.kind() == Kind.LINE || field.kind() == Kind.TEXT
                ? look.plain(field.value())
                : look.t("help." + field.name() + "." + field.value());
    }

    /// The first page that still lacks something; 0 when none does.
    private static int firstOpen(Map<String, String> filled) {
        for (var step : HelpStep.values()) {
            if (!HelpForm.faults(step, filled).isEmpty()) {
                return step.number();
            }
        }
        return 0;
    }

    @PostMapping("/help/send")
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        synchronized (visit) {
            if (visit.help().isEmpty() && visit.request().isPresent()) {
                // Sent twice: it is there once.
                pages.go(response, "/help/sent");
                return;
            }
            if (firstOpen(visit.help()) > 0) {
                pages.go(response, "/help/check");
                return;
            }
            if (!sent.allows(request.getRemoteAddr())) {
                pages.refuse(request, response, Refusal.TOO_MANY);
                return;
            }
            var code = Code.chosen();
            var place = codes.open(code);
            requests.send(place, sharing.with(visit, visit.help()), clock.instant());
            visit.helpSent(place, code);
        }
        pages.go(response, "/help/sent");
    }

    @GetMapping("/help/sent")
    void sent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var look = pages.look(request);
        showCode(response, look, visit, "help.sent", "/help/mine");
    }

    private void showCode(HttpServletResponse response, Look look, Visit visit, String key, String next)
            throws IOException {
        var code = visit.shownOnce();
        if (code.isEmpty()) {
            pages.go(response, next);
            return;
        }
        pages.show(
                response,
                "code",
                look,
                new CodePage(look.t(key), look.t(key + ".why"), code.get().shown(), next));
    }
}
