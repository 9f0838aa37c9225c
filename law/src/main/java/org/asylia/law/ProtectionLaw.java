package org.asylia.law;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.rule.Rule;

/// All the rules of protection law, gathered from their rooms.
public final class ProtectionLaw {

    public static final List<Rule> RULES = Stream.of(List.<Rule>of()).flatMap(List::stream).toList();

    private ProtectionLaw() {}
}
