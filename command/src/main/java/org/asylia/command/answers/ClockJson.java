package org.asylia.command.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.asylia.calendar.permit.ClockDay;
import org.asylia.calendar.permit.ClockState;
import org.asylia.calendar.permit.Effect;
import org.asylia.calendar.permit.FirstDay;
import org.asylia.calendar.permit.Happening;
import org.asylia.calendar.permit.Parting;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.calendar.permit.Reading;
import org.asylia.calendar.permit.Span;
import org.asylia.calendar.permit.Version;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

/// The work-permit clock for other programs, as `docs/clock-json.md` promises it.
public final class ClockJson {

    private final LocalDate asOf;

    private ClockJson(LocalDate asOf) {
        this.asOf = asOf;
    }

    public static Map<String, Object> of(Determination determination, PermitClock clock) {
        var asOf = determination.frame().asOf();
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", asOf.toString());
        json.put("lawKnownTo", determination.law().knownTo().toString());
        json.put("ruleSet", Export.hash(determination.law()));
        new ClockJson(asOf).put(json, clock);
        return json;
    }

    private void put(Map<String, Object> json, PermitClock clock) {
        json.put("none", clock.none().word());
        json.put("complete", clock.complete());
        json.put("provisos", clock.provisos());
        json.put("today", day(clock.today()));
        json.put("spans", clock.spans().stream().map(this::span).toList());
        if (clock.started()) {
            json.put("filing", first(clock.filing()));
            json.put("grant", first(clock.grant()));
        }
        json.put("versions", clock.versions().stream().map(ClockJson::version).toList());
        clock.reading().ifPresent(reading -> json.put("reading", reading(reading)));
        json.put("events", clock.happenings().stream().map(this::event).toList());
        var bars = new LinkedHashMap<String, Object>();
        clock.bars().forEach((id, answer) -> bars.put(id, answer.word()));
        json.put("bars", bars);
    }

    private Map<String, Object> day(ClockDay day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", day.day().toString());
        json.put("state", word(day.state()));
        json.put("may", day.may().stream().sorted().map(ClockJson::word).toList());
        number(json, day.days());
        json.put("because", day.because().stream().map(this::effect).toList());
        return json;
    }

    private Map<String, Object> span(Span span) {
        var json = new LinkedHashMap<String, Object>();
        if (span.from().isAfter(DateRange.BEGINNING)) {
            json.put("from", span.from().toString());
        }
        span.to().ifPresent(to -> json.put("to", to.toString()));
        json.put("state", word(span.state()));
        json.put("may", span.may().stream().sorted().map(ClockJson::word).toList());
        json.put("because", span.because().stream().map(this::effect).toList());
        json.put("again", span.again());
        return json;
    }

    private Map<String, Object> effect(Effect effect) {
        var json = new LinkedHashMap<String, Object>();
        json.put("event", effect.by());
        json.put("does", effect.sort().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("answer", effect.holds().word());
        json.put("rule", effect.rule().id());
        json.put("title", effect.rule().title());
        json.put("citations", effect.rule().citations());
        json.put("verified", effect.rule().verified());
        json.put(
                "texts",
                effect.texts().stream().map(text -> TextJson.of(text, asOf)).toList());
        return json;
    }

    private static Map<String, Object> first(FirstDay day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("needed", day.needed());
        put(json, "earliest", day.earliest());
        put(json, "latest", day.latest());
        json.put("counted", day.counted());
        return json;
    }

    private static Map<String, Object> version(Version version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", version.name());
        json.put("rule", version.rule().id());
        json.put("status", version.status().code());
        put(json, "from", version.from());
        put(json, "to", version.to());
        json.put("governs", version.governs().word());
        json.put("source", version.text().source());
        json.put("filing", first(version.filing()));
        json.put("grant", first(version.grant()));
        return json;
    }

    private static Map<String, Object> reading(Reading reading) {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", reading.day().toString());
        json.put("said", reading.said());
        number(json, reading.counted());
        json.put("agrees", reading.agrees());
        json.put("difference", reading.difference());
        json.put("mayBeTheEnds", reading.mayBeTheEnds());
        json.put("partings", reading.partings().stream().map(ClockJson::parting).toList());
        return json;
    }

    private static List<Map<String, Object>> parting(Parting parting) {
        return parting.steps().stream().map(ClockJson::step).toList();
    }

    private static Map<String, Object> step(Parting.Step step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("event", step.at().item().path());
        json.put("how", step.how());
        return json;
    }

    private Map<String, Object> event(Happening happening) {
        var json = new LinkedHashMap<String, Object>();
        json.put("event", happening.item().path());
        json.put("what", happening.what());
        range(json, "date", happening.day());
        range(json, "until", happening.until());
        json.put("does", happening.effects().stream().map(this::effect).toList());
        json.put("rules", happening.says().stream().map(Rule::id).toList());
        return json;
    }

    private static void range(Map<String, Object> json, String name, DateRange range) {
        if (!range.equals(DateRange.ANY)) {
            json.put(name, range.toString());
        }
    }

    private static void number(Map<String, Object> json, NumberRange days) {
        json.put("least", days.least());
        if (days.most() < NumberRange.UNBOUNDED) {
            json.put("most", days.most());
        }
    }

    private static void put(Map<String, Object> json, String name, Optional<LocalDate> day) {
        day.ifPresent(each -> json.put(name, each.toString()));
    }

    private static String word(ClockState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
