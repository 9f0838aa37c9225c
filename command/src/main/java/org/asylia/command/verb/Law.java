package org.asylia.command.verb;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Json;
import org.asylia.command.law.RuleList;
import org.asylia.command.law.RulePage;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Operand;
import org.asylia.command.line.Usage;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// `law`: the list of rules, one area, or one rule.
public final class Law implements Verb {

    @Override
    public String name() {
        return "law";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "the law: all rules, or one with its texts and sources",
                List.of(Operand.optional("RULE", "a rule's id, or an area such as asylum.bar; all rules without it")),
                List.of(FrameOptions.AS_OF, Formats.FORMAT),
                List.of("With --as-of, the text of that day is marked."),
                List.of("./asylia law asylum.bar.one-year --as-of 2005-01-01"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var law = world.law().get();
        var day = arguments.value(FrameOptions.AS_OF).map(FrameOptions::day);
        if (arguments.operands().isEmpty()) {
            return Formats.isJson(arguments) ? Json.pretty(Export.of(law)) : list(law, "", day, world);
        }
        var typed = arguments.operand(0);
        var rule = law.find(typed);
        if (Formats.isJson(arguments)) {
            return Json.pretty(export(law, rule.map(List::of).orElseGet(() -> area(typed, law))));
        }
        return rule.map(found -> RulePage.text(law, found, day, world.look()))
                .orElseGet(() -> list(law, typed, day, world));
    }

    private static String list(RuleSet law, String area, Optional<LocalDate> day, World world) {
        return RuleList.text(law, area(area, law), day, world.look());
    }

    private static List<Rule> area(String area, RuleSet law) {
        var rules = RuleList.in(law, area);
        if (rules.isEmpty()) {
            throw Rules.unknown(area, law);
        }
        return rules;
    }

    /// The same form as the export of everything, with some rules only.
    private static Object export(RuleSet law, List<Rule> rules) {
        var export = new LinkedHashMap<String, Object>();
        export.put("schema", Export.SCHEMA);
        export.put("knownTo", law.knownTo().toString());
        export.put(
                "rules",
                rules.stream().map(rule -> Export.of(rule, law.knownTo())).toList());
        return export;
    }
}
