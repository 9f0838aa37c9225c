package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// How a relative shares the asylum: in the application itself, or by a petition afterwards.
public final class FollowingFacts {

    public static final Fact INCLUDED = Fact.yesNo("relative.included")
            .of(RELATIVES)
            .asks("Was this person here and part of your asylum form when asylum was granted?")
            .because("Family that was included shares the grant without another form.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("approval letter");

    public static final Fact PETITIONED = Fact.yesNo("relative.petitioned")
            .of(RELATIVES)
            .asks("Have you filed the family form (Form I-730) for this person?")
            .because("Family that was not included follows by this form.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact PETITIONED_ON = Fact.day("relative.petitioned-on")
            .of(RELATIVES)
            .asks("On what day was the family form (Form I-730) filed?")
            .because("It is due within two years of the grant.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact LATE_EXCUSED = Fact.yesNo("relative.late-excused")
            .of(RELATIVES)
            .asks("Has USCIS accepted a reason for filing the family form late?")
            .because("USCIS may give more time for humanitarian reasons.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("letter from USCIS");

    private FollowingFacts() {}
}
