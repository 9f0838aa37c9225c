package org.asylia.command.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Burden;
import org.asylia.law.Door;
import org.asylia.screening.BarState;
import org.asylia.screening.DoorState;
import org.asylia.screening.OftenSaid;
import org.asylia.screening.Screening;
import org.asylia.screening.Spoken;

/// A screening for other programs, as `docs/screen-json.md` promises it.
public final class ScreenJson {

    private static final int REASONS = 8;

    private final Screening screening;
    private final ReasonJson reasons;
    private final Map<String, Object> stage;

    private ScreenJson(Screening screening, Map<String, Object> stage) {
        this.screening = screening;
        this.reasons = new ReasonJson(screening.determination());
        this.stage = stage;
    }

    /// @param stage where the case stands, in the few keys that a screening carries
    public static Map<String, Object> of(Screening screening, Map<String, Object> stage) {
        return new ScreenJson(screening, stage).whole();
    }

    private Map<String, Object> whole() {
        var determination = screening.determination();
        var frame = determination.frame();
        var law = determination.law();
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", frame.asOf().toString());
        json.put("circuit", frame.circuit().orElse(""));
        json.put("review", frame.review());
        json.put("readings", new TreeMap<>(frame.readings()));
        json.put("lawKnownTo", law.knownTo().toString());
        json.put("ruleSet", Export.hash(law));
        json.put("stage", stage);
        json.put("doors", screening.doors().stream().map(this::door).toList());
        var conclusions = new LinkedHashMap<String, Object>();
        law.rules().stream().map(rule -> rule.id()).sorted().forEach(rule -> conclusions.put(rule, conclusion(rule)));
        json.put("conclusions", conclusions);
        json.put("misstatements", OftenSaidShown.json(new OftenSaid(determination).in(screening.doors())));
        json.put("deadlines", DeadlineJson.all(determination));
        json.put("next", screening.inquiry().next().stream().map(OpenJson::of).toList());
        return json;
    }

    private Map<String, Object> door(DoorState state) {
        var door = state.door();
        var law = screening.determination().law();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", door.id());
        json.put("title", door.title());
        json.put("status", Spoken.status(state.answer()));
        answer(json, state.answer());
        state.onReview().ifPresent(review -> json.put("onReview", answer(new LinkedHashMap<>(), review)));
        json.put("recheck", List.copyOf(state.marks().recheck()));
        json.put("unverified", List.copyOf(state.marks().unverified()));
        json.put(
                "reasons",
                Zoom.into(state.reason(), REASONS).stream().map(reasons::rule).toList());
        json.put("turnsOn", state.turnsOn().stream().map(OpenJson::of).toList());
        json.put("bars", state.bars().stream().map(this::bar).toList());
        json.put("burden", burden(law.rule(door.id()).burden()));
        json.put("standard", door.standard());
        json.put("decider", door.decider());
        json.put("discretionary", door.nature() == Door.Nature.DISCRETIONARY);
        json.put("brings", door.brings());
        json.put("doesNotBring", door.lacks());
        return json;
    }

    private static Map<String, Object> burden(Burden burden) {
        var json = new LinkedHashMap<String, Object>();
        json.put("party", burden.party().words());
        json.put("proof", burden.proof().words());
        json.put("note", burden.note());
        return json;
    }

    private static Map<String, Object> answer(Map<String, Object> json, Answer answer) {
        json.put("answer", answer.word());
        json.put("leaning", answer.leaning());
        return json;
    }

    private Map<String, Object> bar(BarState bar) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", bar.rule().id());
        json.put("title", bar.rule().title());
        return answer(json, bar.answer());
    }

    /// The conclusion of a door is the door's own answer; the others are by Kleene's logic alone.
    private Answer exactly(String rule, Answer answer) {
        return screening.doors().stream()
                .filter(state -> state.door().id().equals(rule))
                .findFirst()
                .map(DoorState::answer)
                .orElse(answer);
    }

    private Map<String, Object> conclusion(String rule) {
        var determination = screening.determination();
        var reason = screening.explainer().explain(rule);
        var json = answer(new LinkedHashMap<>(), exactly(rule, reason.answer()));
        json.put("reasons", reason.because().stream().map(reasons::part).toList());
        json.put("sources", reasons.sources(rule, reason));
        var per = determination.per(rule);
        if (per.values().stream().distinct().count() > 1) {
            var each = new LinkedHashMap<String, Object>();
            per.forEach((item, answer) -> each.put(item, answer(new LinkedHashMap<>(), answer)));
            json.put("per", each);
        }
        return json;
    }
}
