package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// The days of decisions and orders, from which the time to challenge them is counted.
public final class DecisionFacts {

    public static final Fact JUDGE_DATE = Fact.day("decision.judge-date")
            .asks("On what day did the judge decide?")
            .because("The days for an appeal or a motion are counted from then.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge", "EOIR case information line");

    public static final Fact SPOKEN = Fact.yesNo("decision.spoken")
            .asks("Did the judge say the decision out loud at the hearing?")
            .because("Then the days count from the hearing, not from a letter.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact MAILED_DATE = Fact.day("decision.mailed-date")
            .asks("On what day was the written decision mailed or sent online?")
            .because("Without a decision out loud, the days count from the mailing.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("cover letter of the court", "envelope", "online notice");

    public static final Fact AGAINST = Fact.yesNo("decision.against")
            .asks("Did the judge say no to any part of what you asked for?")
            .because("An appeal is for what was refused.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact ASYLUM_DECIDED = Fact.yesNo("decision.asylum-decided")
            .asks("Did the judge decide whether your fear and your reasons are enough for asylum?")
            .because("A rule of 2026, set aside so far, gives only ten days where asylum was not decided.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact BOARD_DATE = Fact.day("decision.board-date")
            .asks("What day is on the decision of the Board?")
            .because("The days for the court of appeals count from that day, not from when the letter came.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("decision of the Board");

    public static final Fact FOR_ABSENCE = Fact.yesNo("decision.for-absence")
            .asks("Did the judge first order you out because you were not at a hearing?")
            .because("Such an order can be undone for reasons of its own.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact OFFICER_DATE = Fact.day("decision.officer-date")
            .asks("On what day did the officer sign the order (Form I-851A or I-871)?")
            .because("Time to go to the court of appeals may run from that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-851A", "Form I-871");

    public static final Fact WAIT_WAIVED = Fact.yesNo("decision.wait-waived")
            .asks("Did you sign that you give up the 14 days before removal?")
            .because("Without that paper no one may remove you in those days.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-851A");

    private DecisionFacts() {}
}
