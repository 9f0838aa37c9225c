package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// The yearly fee for an asylum application that waits.
public final class AnnualFeeFacts {

    public static final Fact NOTICE = Fact.yesNo("annual-fee.notice")
            .asks("Has USCIS sent a notice to pay the yearly asylum fee?")
            .because("The fee is due 30 days after the notice.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("annual asylum fee notice");

    public static final Fact NOTICE_DATE = Fact.day("annual-fee.notice-date")
            .asks("What day is on that notice?")
            .because("The 30 days count from then.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("annual asylum fee notice");

    public static final Fact COURT_ORDER = Fact.yesNo("annual-fee.court-order")
            .asks("Has a judge or the Board ordered you to pay the yearly asylum fee?")
            .because("In court the fee is due only when it is ordered.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge or the Board");

    public static final Fact COURT_DAY = Fact.day("annual-fee.court-day")
            .asks("By what day does the order say you must pay?")
            .because("The order itself names the day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge or the Board");

    public static final Fact PAID = Fact.yesNo("annual-fee.paid")
            .asks("Has the fee been paid that you were last told to pay?")
            .because("Then nothing is due until the next notice or order.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("payment receipt");

    public static final Fact PAID_ON = Fact.day("annual-fee.paid-on")
            .asks("On what day was it paid?")
            .because("It shows whether the fee was paid in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("payment receipt");

    private AnnualFeeFacts() {}
}
