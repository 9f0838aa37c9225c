package org.asylia.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.web.keep.HelpRequest;
import org.asylia.web.keep.Hour;
import org.asylia.web.keep.Hours;
import org.asylia.web.keep.Requests;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// A request that was sent: what the organization answered, the hour that was booked, and a way to take it all back.
@Controller
final class FoundPages {

    private final Pages pages;
    private final Visits visits;
    private final Requests requests;
    private final Hours hours;
    private final CodeDoor doors;
    private final Clock clock;

    FoundPages(Pages pages, Visits visits, Requests requests, Hours hours, CodeDoor doors, Clock clock) {
        this.pages = pages;
        this.visits = visits;
        this.requests = requests;
        this.hours = hours;
        this.doors = doors;
        this.clock = clock;
    }

    @GetMapping("/help/find")
    void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var look = pages.look(request);
        pages.show(
                response,
                "filling",
                look,
                new Filling(
                        look.t("help.find"),
                        List.of(),
                        List.of(CodeDoor.field(look, visit.draft("help/find"))),
                        look.t("help.find.go"),
                        "/",
                        Shown.NONE));
    }

    @PostMapping("/help/find")
    void found(HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        var sent = Sent.of(request);
        if (Aside.taken(visit, sent, "help/find")) {
            pages.go(response, "/help/find");
            return;
        }
        var place = doors.open(request, visit, sent, "help/find");
        if (place.isPresent() && requests.at(place.get()).isPresent()) {
            visit.drop("help/find");
            visit.found(place.get());
            pages.go(response, "/help/mine");
        } else {
            place.ifPresent(_ -> CodeDoor.nothing(visit, sent, "help/find"));
            pages.go(response, "/help/find");
        }
    }

    @GetMapping("/help/mine")
    void mine(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        visit.codeNoted();
        var mine = mine(visit);
        if (mine.isEmpty()) {
            pages.go(response, "/help/find");
            return;
        }
        var look = pages.look(request);
        var one = mine.get();
        var language = look.language();
        pages.show(
                response,
                "mine",
                look,
                new Mine(
                        one.id(),
                        look.t("help.state." + one.state().name().toLowerCase(java.util.Locale.ROOT)),
                        one.answer(),
                        one.hour().map(hour -> words(hour, language, look)).orElse(Shown.NONE),
                        one.state() == HelpRequest.State.CLOSED
                                ? List.of()
                                : hours.free(LocalDateTime.now(clock)).stream()
                                        .map(hour -> new Field.Option(hour.id(), words(hour, language, look)))
                                        .toList(),
                        Message.onward(look, visits.of(request))));
    }

    /// An hour of consultation in words: the day and the time as the language writes them.
    static Shown words(Hour hour, Language language, Look look) {
        var day = Texts.in(language).fullDay(hour.begins().toLocalDate()).text();
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.inJdk().locale());
        return look.t(
                hour.how().isEmpty() ? "help.hour.alone" : "help.hour",
                day,
                time.format(hour.begins()),
                hour.minutes(),
                hour.how());
    }

    @PostMapping("/help/book")
    void book(HttpServletRequest request, HttpServletResponse response) {
        change(request, response, (visit, one) -> {
            var hour = Sent.of(request).field("hour");
            if (hour.isEmpty()) {
                visit.tell("help.booked.none");
            } else if (one.hour().filter(had -> had.id().equals(hour)).isPresent()
                    || requests.book(one.id(), hour, LocalDateTime.now(clock))) {
                visit.tell("help.booked");
            } else {
                visit.tell("help.booked.gone");
            }
        });
    }

    @PostMapping("/help/cancel")
    void cancel(HttpServletRequest request, HttpServletResponse response) {
        change(request, response, (visit, one) -> {
            requests.cancelHour(one.id());
            visit.tell("help.cancelled");
        });
    }

    @PostMapping("/help/erase")
    void erase(HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        mine(visit).ifPresent(one -> requests.erase(one.id()));
        visit.forgetRequest();
        pages.go(response, "/help/erased");
    }

    @GetMapping("/help/erased")
    void erased(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var look = pages.look(request);
        pages.show(
                response,
                "message",
                look,
                Message.of(look.t("erased"), look.t("help.erased"))
                        .andLinks(Message.onward(look, visits.of(request)))
                        .andLink(look.t("refused.back"), "/"));
    }

    private interface Change {
        void on(Visit visit, HelpRequest mine);
    }

    private void change(HttpServletRequest request, HttpServletResponse response, Change change) {
        var visit = visits.of(request).orElseThrow();
        mine(visit).ifPresent(one -> change.on(visit, one));
        pages.go(response, "/help/mine");
    }

    private Optional<HelpRequest> mine(Visit visit) {
        return visit.request().flatMap(requests::at);
    }
}
