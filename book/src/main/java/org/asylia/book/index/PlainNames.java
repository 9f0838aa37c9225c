package org.asylia.book.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;

/// What people who do this work call a rule: `one-year deadline`.
///
/// Doors and bars bring their names; other names are read off the id, below the name of the rule it belongs to:
/// `asylum.bar.one-year.filed-in-time` is `one-year deadline: filed in time`.
public final class PlainNames {

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
        int dot = id.indexOf('.');
        boolean understood = id.startsWith("asylum.") || id.startsWith("refugee.");
        return words(understood ? id.substring(dot + 1) : id);
    }

    /// The pieces of an id in words, the wider before the narrower.
    private static String words(String pieces) {
        var words = new StringBuilder();
        for (var piece : pieces.split("\\.")) {
            words.append(words.isEmpty() ? "" : words.indexOf(":") < 0 ? ": " : ", ").append(Short.spelledOut(piece));
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
