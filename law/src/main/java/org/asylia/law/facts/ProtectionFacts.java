package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Protection other than asylum that was granted: withholding of removal, or the Convention Against Torture.
public final class ProtectionFacts {

    public static final Fact GRANTED = Fact.choice(
                    "protection.granted",
                    "none=none of these",
                    "withholding=withholding of removal",
                    "cat-withholding=withholding under the torture convention",
                    "cat-deferral=deferral of removal under the torture convention")
            .asks("Which protection other than asylum did a judge grant you?")
            .because("Each protection brings something else.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    private ProtectionFacts() {}
}
