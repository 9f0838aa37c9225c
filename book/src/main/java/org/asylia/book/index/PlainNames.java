package org.asylia.book.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;

/// What people who do this work call a rule: `one-year deadline`.
///
/// Doors and bars bring their names; other names are read off the id, below the name of the rule it belongs to:
/// `asylum.bar.one-year.filed-in-time` is `one-year deadline: filed in time`.
public final class PlainNames {

    /// Below it stand the initials of a decision.
    private static final String HISTORY = "history";

    /// Second pieces that are clear without the first.
    private static final Set<String> CLEAR = Set.of(
            "psg",
            "nexus",
            "persecution",
            "past",
            "past-persecution",
            "wff",
            "humanitarian",
            "relocation",
            "cpc",
            "evidence",
            "discretion");

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    public PlainNames(RuleSet law, List<Door> doors) {
        for (var door : doors) {
            given.put(door.id(), "door: " + door.title());
            door.bars().forEach(bar -> given.putIfAbsent(bar.rule(), bar.name()));
        }
        law.rules().forEach(rule -> names.put(rule.id(), name(rule.id())));
        tellApart(law);
    }

    public String of(Rule rule) {
        return names.getOrDefault(rule.id(), rule.id());
    }

    private String name(String id) {
        var own = given.get(id);
        if (own != null) {
            return own;
        }
        for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
            var above = given.get(id.substring(0, dot));
            if (above != null) {
                return above + ": " + words(id.substring(dot + 1));
            }
        }
        return words(withoutWhatIsUnderstood(id));
    }

    /// `refugee.psg.family` needs no `refugee`; `asylum.rule.clp` names a rule by itself.
    private static String withoutWhatIsUnderstood(String id) {
        var pieces = id.split("\\.");
        if (id.startsWith("asylum.rule.") || id.startsWith("asylum.bar.")) {
            return id.substring("asylum.".length() + pieces[1].length() + 1);
        }
        boolean ofRefugees = pieces[0].equals("asylum") || pieces[0].equals("refugee");
        boolean isForm = pieces[0].equals("form");
        return isForm || ofRefugees && pieces.length > 1 && CLEAR.contains(pieces[1])
                ? id.substring(pieces[0].length() + 1)
                : id;
    }

    /// The pieces of an id in words, the wider before the narrower.
    private static String words(String pieces) {
        var words = new StringBuilder();
        var before = "";
        for (var piece : pieces.split("\\.")) {
            words.append(words.isEmpty() ? "" : words.indexOf(":") < 0 ? ": " : ", ");
            words.append(before.equals(HISTORY) ? DecisionNames.of("matter-of-" + piece) : Short.spelledOut(piece));
            before = piece;
        }
        return words.toString();
    }

    /// Rules that would share a name say to which part of the law they belong.
    private void tellApart(RuleSet law) {
        Map<String, Long> times = new HashMap<>();
        names.values().forEach(name -> times.merge(name, 1L, Long::sum));
        for (var rule : law.rules()) {
            var name = of(rule);
            if (times.getOrDefault(name, 0L) > 1) {
                names.put(rule.id(), name + " (" + Short.spelledOut(rule.id().split("\\.")[0]) + ")");
            }
        }
    }
}
