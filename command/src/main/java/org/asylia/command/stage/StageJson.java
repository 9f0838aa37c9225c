package org.asylia.command.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asylia.command.answers.OpenJson;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Door;
import org.asylia.law.stage.Grant;
import org.asylia.law.stage.Transition;
import org.asylia.screening.Spoken;

/// Where a case stands, for other programs, as `docs/stage-json.md` promises it.
public final class StageJson {

    private StageJson() {}

    public static Map<String, Object> of(Position position, List<Door> doors) {
        var determination = position.determination();
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", determination.frame().asOf().toString());
        json.put("lawKnownTo", determination.law().knownTo().toString());
        json.put("ruleSet", Export.hash(determination.law()));
        json.put("settled", position.settled());
        json.put("held", position.held().stream().map(StageJson::standing).toList());
        json.put(
                "possible",
                position.possible().stream().map(StageJson::standing).toList());
        json.put("asks", position.asks().stream().map(OpenJson::of).toList());
        json.put(
                "steps",
                position.steps().stream()
                        .map(filing -> filing(position, filing))
                        .toList());
        json.put(
                "filings",
                position.filings().stream()
                        .map(filing -> filing(position, filing))
                        .toList());
        json.put(
                "deadlines",
                position.deadlines().stream()
                        .map(deadline -> deadline(position, deadline))
                        .toList());
        json.put(
                "grants",
                position.grants(doors).stream().map(StageJson::brought).toList());
        return json;
    }

    /// The few keys that a screening carries.
    public static Map<String, Object> brief(Position position) {
        var json = new LinkedHashMap<String, Object>();
        json.put("settled", position.settled());
        json.put("held", position.held().stream().map(StageJson::named).toList());
        json.put("possible", position.possible().stream().map(StageJson::named).toList());
        return json;
    }

    private static Map<String, Object> named(Standing standing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", standing.state().id());
        json.put("rule", standing.state().rule().id());
        json.put("track", code(standing.state().track()));
        json.put("title", standing.state().title());
        json.put("answer", standing.answer().word());
        json.put("turns", standing.turns().stream().map(StageJson::turn).toList());
        return json;
    }

    private static Map<String, Object> standing(Standing standing) {
        var json = named(standing);
        json.put("last", standing.state().last());
        json.put("next", standing.next().stream().map(StageJson::transition).toList());
        return json;
    }

    private static Map<String, Object> turn(Next next) {
        var json = new LinkedHashMap<String, Object>();
        json.put("who", code(next.turn().who()));
        json.put("what", next.turn().what());
        json.put("answer", next.answer().word());
        return json;
    }

    private static Map<String, Object> transition(Transition transition) {
        var json = new LinkedHashMap<String, Object>();
        json.put("event", transition.event());
        json.put("by", transition.by().stream().map(StageJson::code).toList());
        json.put("to", transition.to());
        json.put("records", transition.records());
        json.put("rules", transition.rules());
        return json;
    }

    private static Map<String, Object> filing(Position position, Filing filing) {
        var json = rule(position, filing.rule(), filing.answer());
        filing.place().ifPresent(place -> {
            json.put("by", code(place.by()));
            json.put("where", place.where());
        });
        return json;
    }

    private static Map<String, Object> deadline(Position position, Deadline deadline) {
        var json = rule(position, deadline.rule(), deadline.runs());
        json.put("item", deadline.item().path());
        deadline.plan().ifPresent(day -> json.put("plan", day.toString()));
        json.put("standing", code(deadline.standing()));
        return json;
    }

    private static Map<String, Object> rule(Position position, Rule rule, Answer answer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", rule.id());
        json.put("title", rule.title());
        json.put("answer", answer.word());
        json.put("belongs", position.belongs(rule.id()));
        return json;
    }

    private static Map<String, Object> brought(Brought brought) {
        var json = new LinkedHashMap<String, Object>();
        json.put("door", brought.door().id());
        json.put("status", Spoken.status(brought.answer()));
        json.put("granted", brought.granted().word());
        json.put("title", brought.grant().title());
        json.put("brings", brought.door().brings());
        json.put("doesNotBring", brought.door().lacks());
        json.put(
                "aspects",
                brought.grant().aspects().stream().map(StageJson::aspect).toList());
        return json;
    }

    private static Map<String, Object> aspect(Grant.Aspect aspect) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", aspect.name());
        json.put("says", aspect.says());
        json.put("citation", aspect.citation());
        json.put("rules", aspect.rules());
        return json;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
