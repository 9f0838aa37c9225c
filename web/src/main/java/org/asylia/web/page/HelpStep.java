package org.asylia.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.web.page.Field.Kind;
import org.asylia.web.visit.Visit.Draft;

/// The pages on which a person asks for help, and what each asks.
enum HelpStep {
    SPEAK(line("language"), line("dialect"), choice("interpreter", "no", "yes", "unsure"), line("interpreter-not")),
    REACH(
            choice("channel", "text", "call", "letter", "email", "none"),
            line("reach"),
            choice("shared", "no", "yes", "unsure")),
    SAFE(line("times"), choice("message", "no", "yes"), choice("say-who", "no", "yes")),
    ABOUT(line("name"), text("note")),
    SHARE(choice("share", "all", "none"), consent("consent"));

    /// Longer than any answer to these questions needs to be.
    static final int LONGEST_LINE = 200;

    static final int LONGEST_TEXT = 2_000;

    private final List<Asked> asked;

    HelpStep(Asked... asked) {
        this.asked = List.of(asked);
    }

    /// A field, before anybody filled it in.
    record Asked(Kind kind, String name, List<String> codes) {}

    private static Asked line(String name) {
        return new Asked(Kind.LINE, name, List.of());
    }

    private static Asked text(String name) {
        return new Asked(Kind.TEXT, name, List.of());
    }

    private static Asked choice(String name, String... codes) {
        return new Asked(Kind.CHOICE, name, List.of(codes));
    }

    private static Asked consent(String name) {
        return new Asked(Kind.CONSENT, name, List.of("yes"));
    }

    /// From 1, as in the address of the page.
    int number() {
        return ordinal() + 1;
    }

    List<Asked> asked() {
        return asked;
    }

    /// The fields as shown: with what was just sent and its faults, else with what was filled in before.
    List<Field> fields(Look look, Draft draft, Map<String, String> filled) {
        var fields = new ArrayList<Field>();
        for (var one : asked) {
            var key = "help." + one.name();
            var value = draft.isEmpty() ? filled.getOrDefault(one.name(), "") : draft.field(one.name());
            var fault = draft.faults().getOrDefault(one.name(), "");
            fields.add(new Field(
                    one.kind(),
                    one.name(),
                    look.t(key),
                    look.words().has(key + ".hint") ? look.t(key + ".hint") : Shown.NONE,
                    value,
                    fault.isEmpty() ? Shown.NONE : look.t(fault),
                    one.codes().stream()
                            .map(code -> new Field.Option(code, look.t(key + "." + code)))
                            .toList()));
        }
        return fields;
    }
}
