package org.asylia.command.verb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.asylia.casefile.Json;
import org.asylia.command.law.DecisionJson;
import org.asylia.command.law.DecisionList;
import org.asylia.command.law.DecisionPage;
import org.asylia.command.law.RuleList;
import org.asylia.command.law.RulePage;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Operand;
import org.asylia.command.line.Usage;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;

/// `law`: the list of rules, one area, one rule, or one decision.
public final class Law implements Verb {

    @Override
    public String name() {
        return "law";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "the law: all rules, one with its texts and sources, or one decision",
                List.of(Operand.optional(
                        "RULE|DECISION",
                        "a rule's id, or an area such as asylum.bar; or a decision by its key, name or cite; all rules"
                                + " without it")),
                List.of(FrameOptions.AS_OF, FrameOptions.CIRCUIT, Formats.FORMAT),
                List.of(
                        "With --as-of, the text of that day is marked, and decisions are shown as they stood on it."
                                + " With --circuit, as they stand in that circuit.",
                        "docs/law-json.md describes the JSON."),
                List.of(
                        "./asylia law asylum.bar.one-year --as-of 2005-01-01",
                        "./asylia law matter-of-a-r-c-g --as-of 2022-01-01 --circuit 9",
                        "./asylia law '27 I&N Dec. 316'"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var law = world.law().get();
        var frame = FrameOptions.over(Frame.on(law.knownTo()), arguments, law);
        if (arguments.operands().isEmpty()) {
            return Formats.isJson(arguments)
                    ? json(law, law.rules(), Citator.whole().decisions(), frame)
                    : list(law, "", arguments, world);
        }
        var typed = arguments.operand(0);
        var rules = law.find(typed).map(List::of).orElseGet(() -> RuleList.in(law, typed));
        if (rules.isEmpty()) {
            return decisions(law, typed, frame, arguments, world);
        }
        if (Formats.isJson(arguments)) {
            return json(law, rules, decisions(rules), frame);
        }
        return law.find(typed)
                .map(rule -> RulePage.text(law, Citator.whole(), rule, frame, world.look()))
                .orElseGet(() -> list(law, typed, arguments, world));
    }

    private static String list(RuleSet law, String area, Arguments arguments, World world) {
        var day = arguments.value(FrameOptions.AS_OF).map(FrameOptions::day);
        return RuleList.text(law, RuleList.in(law, area), day, world.look());
    }

    private static String decisions(RuleSet law, String typed, Frame frame, Arguments arguments, World world) {
        var citator = Citator.whole();
        var found = citator.search(typed);
        if (found.isEmpty()) {
            throw Rules.unknown(typed, law, citator);
        }
        if (Formats.isJson(arguments)) {
            return json(law, List.of(), found, frame);
        }
        return found.size() == 1
                ? DecisionPage.text(law, citator, found.getFirst(), frame, world.look())
                : DecisionList.text(law, citator, typed, found, frame, world.look());
    }

    private static Collection<Decision> decisions(Collection<Rule> rules) {
        var decisions = new LinkedHashSet<Decision>();
        rules.forEach(rule -> decisions.addAll(Citator.whole().of(rule)));
        return decisions;
    }

    /// The same form for everything and for a part of it.
    private static String json(RuleSet law, Collection<Rule> rules, Collection<Decision> decisions, Frame frame) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schema", Export.SCHEMA);
        json.put("knownTo", law.knownTo().toString());
        json.put(
                "rules",
                rules.stream().map(rule -> Export.of(rule, law.knownTo())).toList());
        json.put("decisions", new DecisionJson(Citator.whole(), frame).of(decisions));
        return Json.pretty(json);
    }
}
