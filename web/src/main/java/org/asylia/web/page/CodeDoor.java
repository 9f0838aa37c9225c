package org.asylia.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.web.guard.Rate;
import org.asylia.web.keep.Code;
import org.asylia.web.keep.CodeLock;
import org.asylia.web.keep.Opened;
import org.asylia.web.page.Field.Kind;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visit.Draft;

/// Where a person types a code to come back. Tries are counted: ten an hour for one address, and a thousand for all.
final class CodeDoor {

    private final Rate each = new Rate(10, Duration.ofHours(1));
    private final Rate all = new Rate(1_000, Duration.ofHours(1));

    private final CodeLock codes;

    CodeDoor(CodeLock codes) {
        this.codes = codes;
    }

    static Field field(Look look, Draft draft) {
        var fault = draft.faults().getOrDefault("code", "");
        return new Field(
                Kind.LINE,
                "code",
                look.t("code"),
                look.t("code.hint"),
                draft.field("code"),
                fault.isEmpty() ? Shown.NONE : look.t(fault),
                List.of());
    }

    /// The place of the code that was typed. Empty when these are no sixteen digits, or there were too many tries: then
    /// the draft of the page says so.
    Optional<Opened> open(HttpServletRequest request, Visit visit, Sent sent, String page) {
        var code = Code.typed(sent.field("code"));
        if (code.isEmpty()) {
            visit.keep(page, new Draft(sent.fields(), Map.of("code", "fault.code")));
            return Optional.empty();
        }
        if (!each.allows(request.getRemoteAddr()) || !all.allows("all")) {
            visit.keep(page, new Draft(sent.fields(), Map.of("code", "fault.code.often")));
            return Optional.empty();
        }
        return Optional.of(codes.open(code.get()));
    }

    /// Nothing is kept under the code that was typed.
    static void nothing(Visit visit, Sent sent, String page) {
        visit.keep(page, new Draft(sent.fields(), Map.of("code", "fault.code.nothing")));
    }
}
