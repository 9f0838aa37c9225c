package org.asylia.command.verb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.Json;
import org.asylia.command.law.ChangesJson;
import org.asylia.command.law.ChangesText;
import org.asylia.command.law.DecisionJson;
import org.asylia.command.law.DecisionList;
import org.asylia.command.law.DecisionPage;
import org.asylia.command.law.RuleList;
import org.asylia.command.law.RulePage;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Operand;
import org.asylia.command.line.Option;
import org.asylia.command.line.Usage;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;

/// `law`: the list of rules, one area, one rule, or one decision.
public final class Law implements Verb {

    private static final Option SINCE =
            Option.of("--since", "DATE", "what changed in the law from that day on, in the order of time");
    private static final Option OUT = Option.of("--out", "DIR", "write the law book into a folder of its own");
    private static final Option INDEX = Option.flag("--index", "where each rule is written, as LAW.md has it");

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
                List.of(FrameOptions.AS_OF, FrameOptions.CIRCUIT, SINCE, OUT, INDEX, Formats.FORMAT),
                List.of(
                        "With --as-of, the text of that day is marked, and decisions are shown as they stood on it."
                                + " With --circuit, as they stand in that circuit.",
                        "The book is a folder of pages to read and to print. An earlier book there is replaced; a folder"
                                + " that holds anything else is left alone.",
                        "docs/law-json.md describes the JSON."),
                List.of(
                        "./asylia law asylum.bar.one-year --as-of 2005-01-01",
                        "./asylia law matter-of-a-r-c-g --as-of 2022-01-01 --circuit 9",
                        "./asylia law '27 I&N Dec. 316'",
                        "./asylia law --since 2026-01-01",
                        "./asylia law --out law-book"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        var law = world.law().get();
        if (arguments.has(OUT) || arguments.has(SINCE) || arguments.has(INDEX)) {
            return whole(law, arguments, world);
        }
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

    /// What is about the law as a whole, so that no rule can be named beside it.
    private static String whole(RuleSet law, Arguments arguments, World world) {
        var asked = Stream.of(OUT, SINCE, INDEX).filter(arguments::has).toList();
        if (asked.size() > 1 || !arguments.operands().isEmpty() || arguments.has(FrameOptions.AS_OF)) {
            throw new WrongInput(asked.getFirst().name() + " is about the law as a whole. Give it alone, or with "
                    + Formats.FORMAT.name() + ".");
        }
        if (arguments.has(OUT)) {
            var json = json(law, law.rules(), Citator.whole().decisions(), Frame.on(law.knownTo()));
            return LawBook.write(arguments.value(OUT).orElseThrow(), json, Formats.isJson(arguments), world);
        }
        if (arguments.has(INDEX)) {
            return LawBook.index(world);
        }
        var since = FrameOptions.day(SINCE, arguments.value(SINCE).orElseThrow());
        return Formats.isJson(arguments)
                ? Json.pretty(ChangesJson.of(law, since))
                : ChangesText.of(law, since, world.look());
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
