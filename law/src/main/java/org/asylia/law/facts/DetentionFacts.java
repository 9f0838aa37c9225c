package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Whether and why the person is held.
public final class DetentionFacts {

    public static final Fact HELD = Fact.yesNo("detention.held")
            .asks("Are you held in immigration detention now?")
            .because("Some people who are held can ask a judge to let them out on bond.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("ICE detainee locator", "Form I-286");

    public static final Fact FOR_CRIME = Fact.yesNo("detention.for-crime")
            .asks("Does the government hold you because of a crime or terrorism, under section 236(c)?")
            .because("The law allows no bond then.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("Form I-286");

    private DetentionFacts() {}
}
