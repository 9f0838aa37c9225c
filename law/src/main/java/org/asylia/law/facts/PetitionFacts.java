package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// The petition for review in a court of appeals.
public final class PetitionFacts {

    public static final Fact FILED = Fact.yesNo("petition.filed")
            .asks("Has a petition for review been filed with a court of appeals?")
            .because("Without it no court looks at the order.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    public static final Fact FILED_ON = Fact.day("petition.filed-on")
            .asks("On what day did the court of appeals get the petition?")
            .because("The day it came in counts, not the day it was mailed.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    public static final Fact RECORD_ON = Fact.day("petition.record-on")
            .asks("On what day did the court of appeals get the file of your case?")
            .because("The days for your brief count from then.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    public static final Fact BRIEF_FILED = Fact.yesNo("petition.brief-filed")
            .asks("Has your brief been filed with the court of appeals?")
            .because("Then that step is done.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    public static final Fact BRIEF_FILED_ON = Fact.day("petition.brief-filed-on")
            .asks("On what day was that brief filed?")
            .because("It shows whether the brief came in time.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    public static final Fact ANSWERED = Fact.yesNo("petition.answered")
            .asks("Has the government sent you its brief in the court of appeals?")
            .because("After that there are a few days for a reply.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    public static final Fact ANSWERED_ON = Fact.day("petition.answered-on")
            .asks("On what day was the government's brief sent to you?")
            .because("The days for the reply count from then.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("docket of the court of appeals");

    public static final Fact REPLY_FILED = Fact.yesNo("petition.reply-filed")
            .asks("Has the reply been filed, or do you not want one?")
            .because("A reply is not required.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    private PetitionFacts() {}
}
