package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.APPLICATIONS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each earlier application for asylum in the United States.
public final class EarlierApplicationFacts {

    public static final Fact DECISION = Fact.choice(
                    "earlier-application.decision",
                    "pending=not decided yet",
                    "granted=granted",
                    "denied-by-officer=refused by an asylum officer",
                    "referred=sent on to a judge",
                    "denied-by-judge=refused by an immigration judge",
                    "denied-by-board=refused by the Board of Immigration Appeals",
                    "withdrawn=withdrawn or closed without a decision")
            .of(APPLICATIONS)
            .asks("What was decided?")
            .because("A refusal by a judge or the Board closes a new application, unless things changed.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("decision", "EOIR case information line");

    public static final Fact DECIDED_ON = Fact.day("earlier-application.decided-on")
            .of(APPLICATIONS)
            .asks("When was it decided?")
            .because("Only a change after the refusal can open the way again.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("decision");

    public static final Fact ROLE = Fact.choice(
                    "earlier-application.role",
                    "own=my own application",
                    "dependant=only included in the application of a spouse or parent")
            .of(APPLICATIONS)
            .asks("Was it your own application?")
            .because("A refusal of a family member's application is not held against you.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("copy of the application");

    private EarlierApplicationFacts() {}
}
