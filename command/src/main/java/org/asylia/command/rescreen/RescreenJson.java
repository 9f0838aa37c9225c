package org.asylia.command.rescreen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.caseload.Cause;
import org.asylia.caseload.Moved;
import org.asylia.caseload.Outcome;
import org.asylia.caseload.Share;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Text;
import org.asylia.engine.whatif.Change;

/// A comparison for other programs.
public final class RescreenJson {

    private RescreenJson() {}

    public static Map<String, Object> of(Report report) {
        var shift = report.shift();
        var outcome = report.outcome();
        var shown = report.shown();
        var json = new LinkedHashMap<String, Object>();
        json.put("schema", "asylia-rescreen/1");
        json.put("lawKnownTo", shift.law().knownTo().toString());
        json.put("ruleSet", Export.hash(shift.law()));
        json.put("before", side(shift.before()));
        json.put("after", side(shift.after()));
        json.put("deidentified", report.cells().isDeidentified());
        if (!report.madeUp().isEmpty()) {
            json.put("madeUp", report.madeUp().stream().map(RescreenJson::share).toList());
        }
        json.put("cases", shown.value(Withheld.Total.CASES, outcome.cases()));
        json.put("readOneByOne", shown.value(Withheld.Total.ODD, outcome.odd()));
        json.put("changed", shown.value(Withheld.Total.CHANGED, outcome.changed()));
        json.put("doorsChanged", shown.value(Withheld.Total.DOORS, outcome.doors()));
        json.put("checksum", report.cells().isDeidentified() ? "" : outcome.checksum());
        json.put(
                "byRule",
                outcome.moved().stream().map(moved -> moved(moved, shown)).toList());
        json.put(
                "byEntry",
                outcome.entries().stream().map(each -> entries(each, shown)).toList());
        json.put(
                "causes",
                report.causes().stream().map(cause -> cause(cause, report)).toList());
        if (!outcome.undecided().isEmpty()) {
            json.put("undecided", new MissingJson(report).undecided());
            json.put("aloneMissing", new MissingJson(report).alone());
        }
        json.put("matters", report.told().stream().map(RescreenJson::told).toList());
        json.put("mattersNotListed", report.untold());
        return json;
    }

    private static Map<String, Object> entries(Outcome.Entries entries, Shown shown) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", entries.rule());
        json.put("count", shown.value(entries, entries.count()));
        return json;
    }

    private static Map<String, Object> share(Share share) {
        var json = new LinkedHashMap<String, Object>();
        json.put("thing", share.thing());
        json.put("value", share.value());
        json.put("share", share.share());
        json.put("from", share.isAssumed() ? "assumed" : "court-tables");
        json.put("source", share.source());
        return json;
    }

    private static Map<String, Object> side(Side side) {
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", side.day().toString());
        json.put("readings", new java.util.TreeMap<>(side.readings()));
        json.put("revived", side.revived());
        return json;
    }

    private static Map<String, Object> moved(Moved moved, Shown shown) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", moved.rule());
        put(json, moved.before(), moved.after());
        json.put("count", shown.value(moved, moved.count()));
        return json;
    }

    private static void put(Map<String, Object> json, Answer before, Answer after) {
        json.put("before", before.word());
        json.put("after", after.word());
        json.put("leaningBefore", before.leaning());
        json.put("leaningAfter", after.leaning());
    }

    private static Map<String, Object> cause(Cause cause, Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", cause.rule());
        json.put("title", report.title(cause.rule()));
        json.put("kinds", cause.kinds().stream().map(Cause.Kind::code).toList());
        cause.textBefore().ifPresent(text -> json.put("textBefore", text(text)));
        cause.textAfter().ifPresent(text -> json.put("textAfter", text(text)));
        json.put("count", report.shown().value(cause, cause.count()));
        return json;
    }

    private static Map<String, Object> text(Text text) {
        var json = new LinkedHashMap<String, Object>();
        json.put("from", day(text.from()));
        json.put("to", day(text.to()));
        json.put("status", text.status().code());
        json.put("source", text.source());
        return json;
    }

    private static String day(Optional<java.time.LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }

    private static Map<String, Object> told(Told told) {
        var json = new LinkedHashMap<String, Object>();
        json.put("matter", told.name());
        json.put("doors", told.doors().stream().map(RescreenJson::change).toList());
        json.put("through", told.through());
        List<Object> days = told.next().stream().<Object>map(RescreenJson::day).toList();
        json.put("next", days);
        return json;
    }

    private static Map<String, Object> change(Change change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", change.rule());
        put(json, change.before(), change.after());
        return json;
    }

    private static Map<String, Object> day(Told.Day day) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", day.rule());
        json.put("planBy", day.plan().toString());
        json.put("status", day.sure() ? "binds" : "may-bind");
        return json;
    }
}
