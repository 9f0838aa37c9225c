package org.asylia.book.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.book.index.Checkout;
import org.asylia.book.index.PlainNames;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.asylia.law.Door;
import org.asylia.law.citator.Citator;

/// What every page draws on: the law, the names of its rules, what each mentions, and who refers to it.
public final class Volume {

    private final RuleSet law;
    private final PlainNames names;
    private final Checkout checkout;
    private final Authorities authorities;
    private final Map<String, Contents> contents = new LinkedHashMap<>();
    private final Map<String, List<Rule>> users = new HashMap<>();

    /// @param checkout where the rules are written, if that is known
    public Volume(RuleSet law, List<Door> doors, Citator citator, Checkout checkout) {
        this.law = law;
        this.names = new PlainNames(law, doors);
        this.checkout = checkout;
        for (var rule : law.rules()) {
            contents.put(rule.id(), Contents.of(rule));
            for (var used : law.references(rule)) {
                users.computeIfAbsent(used, _ -> new ArrayList<>()).add(rule);
            }
        }
        this.authorities = new Authorities(law, citator, contents);
    }

    RuleSet law() {
        return law;
    }

    Collection<Rule> rules() {
        return law.rules();
    }

    String name(Rule rule) {
        return names.of(rule);
    }

    Contents contents(Rule rule) {
        return contents.computeIfAbsent(rule.id(), _ -> Contents.of(rule));
    }

    List<Rule> users(Rule rule) {
        return users.getOrDefault(rule.id(), List.of());
    }

    Authorities authorities() {
        return authorities;
    }

    Checkout checkout() {
        return checkout;
    }

    /// The text of the day to which the law is known; the first where all begin later.
    Text current(Rule rule) {
        return rule.textOn(law.knownTo()).orElse(rule.texts().getFirst());
    }
}
