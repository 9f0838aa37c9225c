package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// How a relative shares the asylum: in the application itself, or late by a petition. The petition in time stands
/// in [AfterGrantFacts].
public final class FollowingFacts {

    public static final Fact INCLUDED = Fact.yesNo("relative.included")
            .of(RELATIVES)
            .asks("Was this person here and part of your asylum form when asylum was granted?")
            .because("Family that was included shares the grant without another form.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("approval letter");

    public static final Fact LATE_EXCUSED = Fact.yesNo("relative.late-excused")
            .of(RELATIVES)
            .asks("Has USCIS accepted a reason for filing the family form late?")
            .because("USCIS may give more time for humanitarian reasons.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("letter from USCIS");

    private FollowingFacts() {}
}
