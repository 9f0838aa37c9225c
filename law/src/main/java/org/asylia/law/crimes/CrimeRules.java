package org.asylia.law.crimes;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules about crimes that several bars share.
public final class CrimeRules {

    public static final List<Rule> RULES = List.of(
            Conviction.RULE,
            Conviction.FINAL,
            AggravatedFelony.RULE,
            ParticularlySeriousCrime.RULE,
            SeriousNonpoliticalCrime.RULE);

    private CrimeRules() {}
}
