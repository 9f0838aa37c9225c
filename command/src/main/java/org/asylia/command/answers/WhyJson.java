package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.command.answers.LeadingDecisions.Sharing;
import org.asylia.command.law.DecisionJson;
import org.asylia.command.law.Judgments;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Pattern;
import org.asylia.screening.OftenSaid;

/// One conclusion for other programs: the same keys as a conclusion of `screen`, and its decisions.
public final class WhyJson {

    private final Determination determination;

    public WhyJson(Determination determination) {
        this.determination = determination;
    }

    /// @param about the path of an entry; empty for the whole case
    public Map<String, Object> of(Rule rule, String about) {
        var explainer = new Explainer(determination);
        var reason = about.isEmpty() ? explainer.explain(rule.id()) : explainer.explain(rule.id(), about);
        var reasons = new ReasonJson(determination);
        var frame = determination.frame();
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", frame.asOf().toString());
        json.put("circuit", frame.circuit().orElse(""));
        json.put("review", frame.review());
        json.put("lawKnownTo", determination.law().knownTo().toString());
        json.put("id", rule.id());
        json.put("title", rule.title());
        json.put("item", about);
        json.put("answer", reason.answer().word());
        json.put("leaning", reason.answer().leaning());
        json.put("reasons", reason.because().stream().map(reasons::part).toList());
        json.put("sources", reasons.sources(rule.id(), reason));
        json.put("misstatements", OftenSaidShown.json(new OftenSaid(determination).about(rule)));
        if (!Judgments.of(rule).isEmpty()) {
            json.put("decisions", decisions(new LeadingDecisions(determination, rule, determination.item(about))));
        }
        return json;
    }

    private Map<String, Object> decisions(LeadingDecisions leading) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "patterns",
                List.copyOf(
                        new TreeSet<>(leading.shown().stream().map(Pattern::tag).toList())));
        json.put("for", side(leading.forApplicant()));
        json.put("against", side(leading.againstApplicant()));
        return json;
    }

    private List<Map<String, Object>> side(List<Sharing> decisions) {
        var form = new DecisionJson(Citator.whole(), determination.frame());
        return decisions.stream()
                .map(each -> {
                    var json = form.of(each.decision());
                    json.put("shares", List.copyOf(each.shares()));
                    return json;
                })
                .toList();
    }
}
