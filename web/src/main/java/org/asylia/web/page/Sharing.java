package org.asylia.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.web.visit.Visit;

/// What a request for help carries of the interview: everything that was answered, or nothing, as the person chose.
class Sharing {

    String says(Look look, Visit visit) {
        return look.t("help.share.none-yet");
    }

    /// The fields of a request, with what is shared.
    Map<String, String> with(Visit visit, Map<String, String> filled) {
        return new LinkedHashMap<>(filled);
    }
}
