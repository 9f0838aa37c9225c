package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.HarmFacts;

/// Past torture of the person under one claim, as evidence: 8 CFR 1208.16(c)(3)(i). It raises no presumption.
final class PastTorture {

    static final Condition FOUND = some(
            HARMS,
            all(among(HarmFacts.KIND, "torture", "rape"), among(HarmFacts.VICTIM, "self"), says(HarmFacts.IN_COUNTRY)));

    private PastTorture() {}
}
