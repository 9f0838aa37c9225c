package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Where the case is now: at immigration court, on appeal, or nowhere.
public final class ProceedingFacts {

    public static final Fact NOTICE_FILED = Fact.yesNo("proceeding.notice-filed")
            .asks("Is there a removal case about you in immigration court, begun with a Notice to Appear?")
            .because("Once the paper is filed with a court, a judge decides. Being handed the paper is not enough.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("EOIR case information line", "Notice to Appear (Form I-862) with court stamp");

    public static final Fact STATE = Fact.choice(
                    "proceeding.state",
                    "open=still before the judge",
                    "appeal=on appeal to the Board of Immigration Appeals",
                    "dismissed=dismissed or terminated",
                    "ordered=ended with a final order to leave",
                    "granted=ended with permission to stay")
            .asks("Where does that court case stand?")
            .because("When a court case has ended, another office may decide.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("EOIR case information line", "last order of the judge or the Board");

    public static final Fact ASYLUM_ONLY = Fact.yesNo("proceeding.asylum-only")
            .asks("Did the government send only your asylum claim to a judge, with Form I-863?")
            .because("Some people get a judge for asylum and protection only, not a full removal case.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Form I-863");

    public static final Fact LAST_DECISION = Fact.choice(
                    "proceeding.last-decision",
                    "none=no decision yet",
                    "officer=a decision of an asylum officer",
                    "fear-review=a judge's review of a fear interview",
                    "judge=a judge's decision after a hearing",
                    "judge-absent=a judge's order because the person was not there",
                    "board=a decision of the Board of Immigration Appeals")
            .asks("What was the last decision in your case?")
            .because("Each decision goes to a different place next.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("the decision");

    public static final Fact APPEAL_WAIVED = Fact.yesNo("proceeding.appeal-waived")
            .asks("Did you, or a lawyer for you, tell the judge that you would not appeal?")
            .because("A person who gave up the appeal cannot use it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("the judge's order");

    private ProceedingFacts() {}
}
