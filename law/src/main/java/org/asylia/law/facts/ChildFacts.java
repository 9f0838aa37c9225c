package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Children who are alone.
public final class ChildFacts {

    public static final Fact FOUND_UNACCOMPANIED = Fact.yesNo("child.found-unaccompanied")
            .asks("Did officers ever record you as an unaccompanied child?")
            .because("A child alone is heard by USCIS first and has no one-year limit.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-213", "shelter release papers (ORR)");

    public static final Fact FINDING_ENDED = Fact.yesNo("child.finding-ended")
            .asks("Did an office formally end that record before you filed?")
            .because("Until it is formally ended, USCIS goes by the old record.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact CARETAKER = Fact.yesNo("child.caretaker")
            .asks("When you filed (or now), was a parent or guardian in the United States able to take care of you?")
            .because("A child with a parent who can take care of them is not alone in law.");

    public static final Fact LAWFUL_STATUS = Fact.yesNo("child.lawful-status")
            .asks("When you filed (or now), did you have lawful status, such as a visa or green card?")
            .because("Only a child without lawful status is an unaccompanied child in law.");

    public static final Fact ADULT_DETENTION = Fact.yesNo("child.adult-detention")
            .asks("After you turned 18 and before you filed, were you put in adult immigration detention?")
            .because("Then a judge rather than USCIS decides first.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("detention record");

    private ChildFacts() {}
}
