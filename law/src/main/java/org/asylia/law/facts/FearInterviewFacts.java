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

    public static final Fact NO_APPROVED_ON = Fact.day("screening.no-approved-on")
            .asks("On what day did a supervisor sign the officer's no?")
            .because("A judge must look at it within seven days of then.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("Form I-869", "Form I-870");

    public static final Fact SENT_TO_JUDGE_ON = Fact.day("screening.sent-to-judge-on")
            .asks("On what day was the no sent to a judge, on Form I-863?")
            .because("The judge should decide within ten days of then.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("Form I-863");

    private FearInterviewFacts() {}
}
