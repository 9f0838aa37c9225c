package org.asylia.law.filing;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// What every form has in common: it is called for now, and nobody bears a burden for that.
final class Forms {

    private Forms() {}

    static Rule.Builder form(String id, String title) {
        return Rule.of(id, title).kind(Kind.FILING).burden(Burden.NONE);
    }
}
