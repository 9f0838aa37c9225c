package org.asylia.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.clocks.FederalHolidays;
import org.asylia.law.deadlines.BoardAppeal;
import org.asylia.law.facts.FurtherFacts;

/// Rules that a court struck down, written out as they would run had they stood.
///
/// They answer one question: who would be touched if such a rule came back? No case is ever read by them otherwise.
public final class Revived {

    /// Each has the id of the rule whose place it takes.
    public static final List<Rule> RULES = List.of(BoardAppeal.TEN_DAYS_REVIVED);

    private Revived() {}

    /// The ids of the rules that can be revived.
    public static List<String> ids() {
        var ids = new ArrayList<String>();
        for (var rule : RULES) {
            ids.add(rule.id());
        }
        return ids;
    }

    /// The law with some rules back.
    ///
    /// @param ids which
    /// @throws IllegalArgumentException for a rule that cannot be revived
    public static RuleSet law(Collection<String> ids) {
        if (ids.isEmpty()) {
            return ProtectionLaw.ruleSet();
        }
        var rules = new ArrayList<>(ProtectionLaw.RULES);
        for (var id : ids) {
            var revived = revived(id);
            rules.set(rules.indexOf(ProtectionLaw.ruleSet().rule(id)), revived);
        }
        return new RuleSet(rules, FurtherFacts.ALL, FederalHolidays.OBSERVED, ProtectionLaw.KNOWN_TO);
    }

    private static Rule revived(String id) {
        for (var rule : RULES) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("'" + id + "' cannot be revived; these can: " + ids());
    }
}
