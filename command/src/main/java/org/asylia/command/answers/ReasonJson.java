package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.screening.Texts;

/// Reasons for other programs.
final class ReasonJson {

    private final Determination determination;

    ReasonJson(Determination determination) {
        this.determination = determination;
    }

    /// A decisive rule, with its paragraphs, the text applied, and the sentences it rests on.
    Map<String, Object> rule(Reason reason) {
        var json = part(reason);
        json.put("sources", sources(reason.id(), reason));
        json.put(
                "because",
                Zoom.grounds(reason).stream()
                        .map(ground -> ReasonTree.line(ground, reason.item()))
                        .toList());
        return json;
    }

    /// One reason, without those below it: every rule has its own entry among the conclusions.
    Map<String, Object> part(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", OpenJson.kind(reason.kind()));
        json.put("id", reason.id());
        json.put("item", reason.item());
        json.put("says", reason.says());
        json.put("answer", reason.answer().word());
        json.put("leaning", reason.answer().leaning());
        reason.why().ifPresent(why -> json.put("why", why.code()));
        if (!reason.citations().isEmpty()) {
            json.put("citations", reason.citations());
        }
        return json;
    }

    /// The paragraphs a rule stands in, and the texts of it that were applied.
    Map<String, Object> sources(String id, Reason reason) {
        var rule = determination.law().rule(id);
        var json = new LinkedHashMap<String, Object>();
        json.put("citations", rule.citations());
        json.put("verified", rule.verified());
        json.put("texts", texts(rule, reason));
        return json;
    }

    /// For a roll-up over entries, the texts applied to any of them.
    private List<Map<String, Object>> texts(Rule rule, Reason reason) {
        List<Optional<Text>> applied = new ArrayList<>(Texts.applied(determination, reason));
        determination.per(rule.id()).keySet().stream()
                .filter(item -> item.startsWith(reason.item()))
                .forEach(item -> applied.addAll(determination.texts(rule, determination.item(item))));
        return applied.stream()
                .distinct()
                .flatMap(Optional::stream)
                .map(text -> TextJson.of(text, determination.frame().asOf()))
                .toList();
    }
}
