package org.asylia.command.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asylia.calendar.permit.ClockDeadlines;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.export.Export;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;

/// The days that bind, for other programs, as `docs/screen-json.md` promises them.
public final class DeadlineJson {

    private DeadlineJson() {}

    /// The days by themselves, with the frame they were counted in.
    public static Map<String, Object> of(Determination determination) {
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", determination.frame().asOf().toString());
        json.put("circuit", determination.frame().circuit().orElse(""));
        json.put("lawKnownTo", determination.law().knownTo().toString());
        json.put("ruleSet", Export.hash(determination.law()));
        json.put("deadlines", all(determination));
        json.put(
                "ofMoreEntries",
                Deadlines.ofMoreEntries(determination).stream().map(Rule::id).toList());
        json.put("toldDates", ToldJson.of(determination.about()));
        return json;
    }

    static List<Map<String, Object>> all(Determination determination) {
        var asOf = determination.frame().asOf();
        return ClockDeadlines.of(determination).stream()
                .map(deadline -> one(deadline, asOf))
                .toList();
    }

    private static Map<String, Object> one(Deadline deadline, LocalDate asOf) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", deadline.rule().id());
        json.put("item", deadline.item().path());
        json.put("title", deadline.rule().title());
        json.put("answer", deadline.runs().word());
        json.put("leaning", deadline.runs().leaning());
        json.put("sense", deadline.due().sense() == Yield.Sense.LAST_DAY ? "last-day" : "first-day");
        day(json, deadline.day());
        deadline.plan().ifPresent(plan -> json.put("plan", plan.toString()));
        deadline.plan().ifPresent(_ -> json.put("daysLeft", deadline.left()));
        json.put("standing", deadline.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("counted", deadline.counted());
        json.put("planCounted", deadline.planCounted());
        json.put("done", deadline.due().done());
        json.put("missed", deadline.due().missed());
        json.put("cure", deadline.due().cure());
        json.put("citations", deadline.rule().citations());
        json.put("source", deadline.text().source());
        json.put("status", deadline.text().statusOn(asOf).code());
        json.put("recheck", deadline.text().recheck());
        json.put("verified", deadline.rule().verified());
        json.put("untold", deadline.untold().stream().map(Fact::key).toList());
        return json;
    }

    /// `due` for one day, `earliest` and `latest` for a span; an end of which nothing is known is left out.
    private static void day(Map<String, Object> json, DateRange day) {
        if (day.isOneDay()) {
            json.put("due", day.earliest().toString());
            return;
        }
        if (day.earliest().isAfter(DateRange.BEGINNING)) {
            json.put("earliest", day.earliest().toString());
        }
        if (day.latest().isBefore(DateRange.END)) {
            json.put("latest", day.latest().toString());
        }
    }
}
