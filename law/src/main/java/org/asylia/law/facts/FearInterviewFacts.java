package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What happened around a fear interview, before and after the officer's answer.
public final class FearInterviewFacts {

    public static final Fact VOICED = Fact.yesNo("screening.fear-voiced")
            .asks("Did you tell an officer that you are afraid to go back, or that you want asylum?")
            .because("After that an officer must send you to a fear interview.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("border interview record (Form I-867)");

    public static final Fact BAR_USED = Fact.yesNo("screening.bar-used")
            .asks("Did the officer say no because of a crime, harm to others, terrorism, or danger to the country?")
            .because("A judge who looks at the no also looks at that reason.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-870", "Form I-869");

    private FearInterviewFacts() {}
}
