package org.asylia.law;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.qualify.QualifyRules;
import org.asylia.law.asylum.qualify.group.GroupRules;

/// All the rules of protection law, gathered from their rooms.
public final class ProtectionLaw {

    public static final List<Rule> RULES = Stream.of(QualifyRules.RULES, GroupRules.RULES)
            .flatMap(List::stream)
            .toList();

    private ProtectionLaw() {}
}
