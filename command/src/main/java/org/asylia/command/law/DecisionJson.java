package org.asylia.command.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.engine.rule.Frame;
import org.asylia.law.citator.Circuits;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;
import org.asylia.law.citator.Treatment;
import org.asylia.law.citator.When;

/// Decisions of the citator for other programs, as `docs/law-json.md` promises them.
public final class DecisionJson {

    private final Citator citator;
    private final Frame frame;

    /// @param frame the day and, if known, the circuit for which the standing of each is told
    public DecisionJson(Citator citator, Frame frame) {
        this.citator = citator;
        this.frame = frame;
    }

    public List<Map<String, Object>> of(Collection<Decision> decisions) {
        return decisions.stream().map(this::of).toList();
    }

    public Map<String, Object> of(Decision decision) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", decision.key());
        json.put("name", decision.name());
        json.put("cite", decision.cite());
        date(json, decision.when());
        json.put("forum", decision.forum().code());
        json.put("provisions", decision.provisions());
        json.put("holding", decision.holding());
        json.put("outcome", decision.outcome().code());
        json.put("patterns", List.copyOf(new TreeSet<>(decision.patterns())));
        json.put("verified", decision.verified().code());
        json.put("lead", decision.verified().isLead());
        json.put(
                "treatments",
                citator.treatments(decision).stream().map(DecisionJson::of).toList());
        json.put("standing", standing(decision));
        return json;
    }

    private static Map<String, Object> of(Treatment treatment) {
        var json = new LinkedHashMap<String, Object>();
        date(json, treatment.when());
        json.put("effect", treatment.effect().code());
        switch (treatment.by()) {
            case Treatment.By.Another(var key) -> json.put("by", key);
            case Treatment.By.Authority(var cite) -> json.put("authority", cite);
        }
        json.put("part", treatment.part());
        json.put(
                "circuits",
                Circuits.ALL.stream().filter(treatment.circuits()::contains).toList());
        json.put("note", treatment.note());
        return json;
    }

    private static void date(Map<String, Object> json, When when) {
        json.put("date", when.written());
        json.put("precision", when.precision().code());
    }

    private Map<String, Object> standing(Decision decision) {
        var standing = citator.standing(decision, frame);
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", frame.asOf().toString());
        json.put("circuit", frame.circuit().orElse(""));
        json.put("kind", standing.kind().code());
        json.put("because", standing.because());
        return json;
    }
}
