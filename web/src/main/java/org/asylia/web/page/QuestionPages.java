package org.asylia.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.interview.About;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Texts;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visit.Draft;
import org.asylia.web.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The questions, one on each page. Each page carries the question it asks and what was answered when it was made: so
/// Back, "again", and a second window never answer another question, nor replace an answer unseen.
@Controller
final class QuestionPages {

    private final Pages pages;
    private final Visits visits;
    private final Talk talk;
    private final AskingOf asking;

    QuestionPages(Pages pages, Visits visits, Talk talk) {
        this.pages = pages;
        this.visits = visits;
        this.talk = talk;
        this.asking = new AskingOf(talk);
    }

    @GetMapping("/go")
    void go(HttpServletRequest request, HttpServletResponse response) {
        pages.go(response, talk.nextPath(visits.of(request).orElseThrow()));
    }

    @GetMapping("/q/{number}")
    void ask(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(number, "", request, response);
    }

    /// The same question, to be changed: it leads back to the page where answers are checked.
    @GetMapping("/q/{number}/change")
    void change(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(number, "check", request, response);
    }

    private void show(int number, String from, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = visits.of(request).orElseThrow();
        var place = visit.place(number);
        var question = place.flatMap(one -> talk.interview().at(one, visit.answers(), talk.frame()));
        if (question.isEmpty()) {
            // It does not apply any more: an earlier answer was changed.
            pages.go(response, "/go");
            return;
        }
        var look = pages.look(request);
        if (question.get().kind() == Question.Kind.CHECK) {
            pages.go(response, "/check");
        } else if (question.get().kind() == Question.Kind.SHOW) {
            stop(place.get(), question.get(), visit, look, response);
        } else {
            pages.show(response, "question", look, asking.of(visit, place.get(), question.get(), from, look));
        }
    }

    private void stop(Place place, Question question, Visit visit, Look look, HttpServletResponse response)
            throws IOException {
        var texts = Texts.in(look.language());
        pages.show(
                response,
                "stop",
                look,
                new Stop(
                        texts.say("question." + question.id()),
                        Stream.of("why.", "help.")
                                .flatMap(kind -> texts.find(kind + question.id()).stream())
                                .toList(),
                        question.stage() == Question.Stage.SAFETY
                                ? Optional.empty()
                                : Optional.of(talk.outcome(visit.answers(), texts)),
                        Talk.path(visit, place),
                        asking.back(visit, place),
                        new Spoken(look.language())));
    }

    @PostMapping({"/q/{number}", "/q/{number}/change"})
    void answer(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        var sent = Sent.of(request);
        synchronized (visit) {
            pages.go(response, answered(visit, number, sent));
        }
    }

    /// Takes what was sent, and says where to go on.
    private String answered(Visit visit, int number, Sent sent) {
        var path = "/q/" + number + (sent.field("from").equals("check") ? "/change" : "");
        var page = "q/" + number;
        if (Aside.taken(visit, sent, page)) {
            return sent.has(Aside.PRICE) ? path + "#price" : path;
        }
        var place = visit.place(number);
        var question = place.flatMap(one -> talk.interview().at(one, visit.answers(), talk.frame()));
        if (question.isEmpty()) {
            visit.tell("told.gone");
            return "/go";
        }
        var read = ReplyForm.read(question.get(), sent, visit);
        var fault = read.reply()
                .map(reply -> talk.interview()
                        .refuses(place.get(), reply, visit.answers(), talk.frame())
                        .orElse(""))
                .orElse(read.fault());
        if (!fault.isEmpty()) {
            return refused(visit, page, path, sent, fault);
        }
        var reply = read.reply().orElseThrow();
        var now = visit.answers().at(place.get());
        boolean changedElsewhere = question.get().kind().isQuestion()
                && !sent.field("was").equals(AskingOf.was(now))
                && !now.equals(Optional.of(reply));
        if (changedElsewhere) {
            return refused(visit, page, path, sent, "other-window");
        }
        visit.drop(page);
        talk.say(visit, place.get(), reply);
        sayBack(visit, reply);
        return afterwards(visit, sent);
    }

    /// Says which days of the common calendar a date of another one was understood to be.
    private static void sayBack(Visit visit, Reply reply) {
        if (reply instanceof Reply.Day(var date) && date.calendar().isPresent()) {
            var spoken = new Spoken(visit.language());
            visit.tell("told.day", spoken.asTold(date), spoken.days(date.days()));
        }
    }

    private static String refused(Visit visit, String page, String path, Sent sent, String fault) {
        visit.keep(page, new Draft(sent.fields(), Map.of("answer", fault)));
        return path;
    }

    /// A changed answer leads back to where it was changed, unless it opened a new question.
    private String afterwards(Visit visit, Sent sent) {
        var next = talk.nextPath(visit);
        return sent.field("from").equals("check") && next.equals("/outcome") ? "/check" : next;
    }

    @GetMapping("/check")
    void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var look = pages.look(request);
        var texts = Texts.in(look.language());
        var spoken = new Spoken(look.language());
        var variant = talk.variant(visit);
        var lines = new LinkedHashMap<Place, Summary.Line>();
        talk.interview().path(visit.answers(), talk.frame()).forEach((place, question) -> {
            if (question.kind().isQuestion()) {
                lines.put(
                        place,
                        new Summary.Line(
                                asking.about(visit, place, texts),
                                look.show(About.asked(place, texts, variant)),
                                look.show(spoken.reply(
                                        question, visit.answers().at(place).orElse(Reply.NOT_SURE))),
                                Talk.path(visit, place) + "/change"));
            }
        });
        var summary = new Summary(
                look.t("check"),
                List.of(look.t(lines.isEmpty() ? "check.none" : "check.what")),
                List.copyOf(lines.values()),
                "/check",
                look.t("go-on"),
                asking.lastPath(visit));
        pages.show(response, "summary", look, summary);
    }

    /// Checked: what is left to ask comes next, or the outcome.
    @PostMapping("/check")
    void checked(HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request).orElseThrow();
        synchronized (visit) {
            asking.checkPlace(visit).ifPresent(place -> talk.say(visit, place, Reply.SEEN));
            pages.go(response, talk.nextPath(visit));
        }
    }
}
