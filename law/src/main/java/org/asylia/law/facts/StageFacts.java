package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What only the stage of a case asks, and nothing else told yet.
public final class StageFacts {

    public static final Fact PETITION_DECIDED = Fact.yesNo("petition.decided")
            .asks("Has the court of appeals decided on that petition?")
            .because("Then the case is no longer with that court.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    private StageFacts() {}
}
