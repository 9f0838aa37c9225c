package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// The appeal to the Board of Immigration Appeals: its notice, its brief, its fee.
public final class AppealFacts {

    public static final Fact FILED = Fact.yesNo("appeal.filed")
            .asks("Has an appeal to the Board (Form EOIR-26) been filed for you?")
            .because("Without it the judge's decision becomes final.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt of the Board");

    public static final Fact RECEIVED_ON = Fact.day("appeal.received-on")
            .asks("On what day did the Board get the appeal?")
            .because("The day it came in counts, not the day it was mailed.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt of the Board");

    public static final Fact SCHEDULED = Fact.yesNo("appeal.scheduled")
            .asks("Has the Board sent a letter that sets days for briefs?")
            .because("A brief that comes after its day may not be read.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("briefing schedule");

    public static final Fact BRIEF_DUE = Fact.day("appeal.brief-due")
            .asks("What last day for your brief is on that letter, or on the letter with more time?")
            .because("The day on the letter is the one that counts.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("briefing schedule");

    public static final Fact BRIEF_FILED = Fact.yesNo("appeal.brief-filed")
            .asks("Has your brief been filed with the Board?")
            .because("Then that step is done.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("receipt of the Board");

    public static final Fact BRIEF_FILED_ON = Fact.day("appeal.brief-filed-on")
            .asks("On what day did the Board get your brief?")
            .because("It shows whether the brief came in time.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("receipt of the Board");

    public static final Fact WAIVER_REFUSED = Fact.yesNo("appeal.waiver-refused")
            .asks("Did the Board refuse to let you file without the fee (Form EOIR-26A)?")
            .because("Then a few days are left to pay and to file again.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("letter of the Board");

    public static final Fact WAIVER_REFUSED_ON = Fact.day("appeal.waiver-refused-on")
            .asks("What day is on that letter?")
            .because("The days to pay and file again count from it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("letter of the Board");

    public static final Fact REFILED = Fact.yesNo("appeal.refiled")
            .asks("Have you paid the fee and filed again?")
            .because("Then the appeal counts from the day it first came.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt of the Board");

    public static final Fact REFILED_ON = Fact.day("appeal.refiled-on")
            .asks("On what day did the Board get the papers and the fee?")
            .because("It shows whether that was in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt of the Board");

    private AppealFacts() {}
}
