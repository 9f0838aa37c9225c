package org.asylia.web.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.engine.due.Deadline.Standing;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Texts;
import org.asylia.web.visit.Visit;

/// What a request for help carries of the interview: everything that was answered, or nothing, as the person chose.
final class Sharing {

    private final Talk talk;

    Sharing(Talk talk) {
        this.talk = talk;
    }

    Shown says(Look look, Visit visit) {
        long answered = talk.interview().path(visit.answers(), talk.frame()).values().stream()
                .filter(question -> question.kind().isQuestion())
                .filter(question -> question.kind() != Question.Kind.CHECK)
                .count();
        return answered == 0 ? look.t("help.share.none-yet") : look.t("help.share.some", answered);
    }

    /// The fields of a request, with what is shared: the case file, and the nearest day to plan by.
    Map<String, String> with(Visit visit, Map<String, String> filled) {
        var all = new LinkedHashMap<>(filled);
        all.put("read-in", visit.language().tag());
        if (filled.getOrDefault("share", "").equals("all") && !visit.answers().isEmpty()) {
            all.put("case", CaseOf.file(talk.interview().caseOf(visit.answers(), talk.frame())));
            talk.outcome(visit.answers(), Texts.in(Language.ENGLISH)).dates().stream()
                    .filter(date -> date.standing() != Standing.PAST)
                    .flatMap(date -> date.plan().stream())
                    .min(LocalDate::compareTo)
                    .ifPresent(day -> all.put("due", day.toString()));
        }
        return all;
    }
}
