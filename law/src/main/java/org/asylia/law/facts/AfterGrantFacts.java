package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What is done after asylum was granted, and when.
public final class AfterGrantFacts {

    public static final Fact PETITION_FILED = Fact.yesNo("relative.petition-filed")
            .of(RELATIVES)
            .asks("Have you filed Form I-730 for this person?")
            .because("The form must come within two years after the grant.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact PETITION_FILED_ON = Fact.day("relative.petition-filed-on")
            .of(RELATIVES)
            .asks("On what day did USCIS get that form?")
            .because("It shows whether the form came in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact ADJUSTMENT_FILED = Fact.yesNo("grant.adjustment-filed")
            .asks("Have you filed for the green card (Form I-485)?")
            .because("Then that step is done.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)");

    public static final Fact INTENT_NOTICE = Fact.yesNo("termination.notice")
            .asks("Has USCIS sent a notice that it wants to end your asylum?")
            .because("There must be time to answer it before the interview.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of intent to terminate");

    public static final Fact INTENT_NOTICE_DATE = Fact.day("termination.notice-date")
            .asks("What day is on the notice about ending your asylum?")
            .because("The interview may not come sooner than 30 days after it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of intent to terminate");

    private AfterGrantFacts() {}
}
