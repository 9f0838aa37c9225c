package org.asylia.law.citator;

import java.util.ArrayList;
import java.util.List;

/// The fact patterns that facts of a case can show.
///
/// Left out, because no fact tells them apart yet: tattoos, gang violence and drug cartels as persecutors, guerrillas,
/// gender identity apart from sexuality, service as police or soldier, whistle-blowing, detention, reopening.
public final class Patterns {

    public static final List<Pattern> ALL = all();

    private Patterns() {}

    private static List<Pattern> all() {
        var all = new ArrayList<Pattern>();
        all.addAll(GroupPatterns.ALL);
        all.addAll(HarmPatterns.ALL);
        all.addAll(ReasonPatterns.ALL);
        all.addAll(CasePatterns.ALL);
        return List.copyOf(all);
    }
}
