package org.asylia.book.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.book.index.DecisionNames;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;
import org.asylia.law.citator.Forum.Circuit;
import org.asylia.law.citator.Standing;

/// The leading decisions as the book needs them: which rules each belongs to, under which title, and how it stands on
/// the day to which the law is known.
final class Authorities {

    private static final String MATTER = "Matter of ";

    private final RuleSet law;
    private final Citator citator;
    private final Map<String, Set<Rule>> rules = new LinkedHashMap<>();
    private final List<String> keys;
    private final Map<String, List<String>> ofRules = new HashMap<>();

    Authorities(RuleSet law, Citator citator, Map<String, Contents> contents) {
        this.law = law;
        this.citator = citator;
        citator.decisions().forEach(decision -> rules.put(decision.key(), new LinkedHashSet<>()));
        for (var rule : law.rules()) {
            rule.decisions().forEach(key -> add(key, rule));
            contents.getOrDefault(rule.id(), Contents.of(rule)).judgments().values().stream()
                    .flatMap(judgment -> judgment.decisions().stream())
                    .forEach(key -> add(key, rule));
        }
        for (var decision : citator.decisions()) {
            for (var rule : law.rules()) {
                if (decision.provisions().contains(rule.id()) || isSource(decision, rule)) {
                    add(decision.key(), rule);
                }
            }
        }
        this.keys = inOrder();
        keys.forEach(key -> rules(key)
                .forEach(rule -> ofRules.computeIfAbsent(rule.id(), _ -> new ArrayList<>())
                        .add(key)));
    }

    private void add(String key, Rule rule) {
        rules.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(rule);
    }

    private static boolean isSource(Decision decision, Rule rule) {
        return !decision.cite().isEmpty()
                && rule.citations().stream().anyMatch(citation -> citation.endsWith(", " + decision.cite()));
    }

    /// Every key, in the order of names.
    List<String> keys() {
        return keys;
    }

    private List<String> inOrder() {
        var names = new HashMap<String, String>();
        rules.keySet().forEach(key -> names.put(key, sorted(key)));
        return rules.keySet().stream()
                .sorted(Comparator.comparing((String key) -> names.getOrDefault(key, key))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// What a decision is sorted by: `Matter of` does not count.
    String sorted(String key) {
        var title = title(key);
        var name = title.startsWith(MATTER) ? title.substring(MATTER.length()) : title;
        return name.toLowerCase(Locale.ROOT);
    }

    /// A key that the citator does not know is read as a name.
    String title(String key) {
        return citator.find(key).map(Decision::title).orElseGet(() -> DecisionNames.of(key));
    }

    Optional<Decision> find(String key) {
        return citator.find(key);
    }

    Set<Rule> rules(String key) {
        return rules.getOrDefault(key, Set.of());
    }

    /// The decisions of a rule that it does not name itself.
    List<String> others(Rule rule) {
        return ofRules.getOrDefault(rule.id(), List.of()).stream()
                .filter(key -> !rule.decisions().contains(key))
                .toList();
    }

    /// A decision of a court of appeals as it stands in its own circuit; others where no circuit is chosen.
    Standing standing(Decision decision) {
        return citator.standing(
                decision,
                law.knownTo(),
                decision.forum() instanceof Circuit(var own) ? Optional.of(own) : Optional.empty());
    }

    /// `good law`, `not good law in its own circuit`.
    String standingWords(Decision decision) {
        return standing(decision).kind().words() + (decision.forum() instanceof Circuit ? " in its own circuit" : "");
    }
}
