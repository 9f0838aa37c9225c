package org.asylia.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.asylia.interview.texts.Texts;
import org.asylia.web.paper.Paper;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where a person stands: as a page, on paper, and as a case file to take along. It can be asked for at any time.
@Controller
final class OutcomePages {

    private final Pages pages;
    private final Visits visits;
    private final Talk talk;
    private final Paper paper = Paper.here();

    OutcomePages(Pages pages, Visits visits, Talk talk) {
        this.pages = pages;
        this.visits = visits;
        this.talk = talk;
    }

    @GetMapping("/outcome")
    void outcome(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var look = pages.look(request);
        pages.show(response, "outcome", look, telling(visit, look));
    }

    private Telling telling(Visit visit, Look look) {
        var answers = visit.answers();
        return new Telling(
                talk.outcome(answers, Texts.in(look.language())),
                new Spoken(look.language()),
                talk.wordsToCopy(answers, look.language()),
                talk.wordsInEnglish(answers, look.language()),
                paper.canWrite(look.language()));
    }

    /// The words to copy, in both languages, for a telephone that cannot copy.
    @GetMapping("/outcome/page.txt")
    void words(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var language = visit.language();
        var own = talk.wordsToCopy(visit.answers(), language);
        var english = talk.wordsInEnglish(visit.answers(), language);
        var bytes = (english.isEmpty() ? own : own + "\n----\n\n" + english).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"page.txt\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /// One letter page or two, named so that a list of downloads says nothing.
    @GetMapping("/outcome/page.pdf")
    void paper(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var look = pages.look(request);
        var telling = telling(visit, look);
        var pdf = paper.canWrite(look.language())
                ? paper.write(look.language(), PaperText.of(telling, look))
                : java.util.Optional.<byte[]>empty();
        if (pdf.isEmpty()) {
            pages.show(
                    response,
                    "message",
                    look,
                    Message.of(look.t("paper.not"), look.t("paper.not.why")).andLink(look.t("back"), "/outcome"));
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"page.pdf\"");
        response.setContentLength(pdf.get().length);
        response.getOutputStream().write(pdf.get());
    }

    @GetMapping("/outcome/answers.json")
    void caseFile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.of(request).orElseThrow();
        var bytes = CaseOf.file(talk.interview().caseOf(visit.answers(), talk.frame()))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"answers.json\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
