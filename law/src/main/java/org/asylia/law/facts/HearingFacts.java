package org.asylia.law.facts;

import static org.asylia.law.facts.CourtLists.GOVERNMENT_MOTIONS;
import static org.asylia.law.facts.CourtLists.HEARINGS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each hearing of the immigration court, and each motion of the government.
public final class HearingFacts {

    public static final Fact KIND = Fact.choice(
                    "hearing.kind",
                    "master=a short first hearing (master calendar)",
                    "individual=the long hearing on your claim (individual or merits)",
                    "other=another hearing, such as on bond")
            .of(HEARINGS)
            .asks("What kind of hearing is it?")
            .because("Papers are due at another time before a short hearing than before the long one.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing notice");

    public static final Fact DATE = Fact.day("hearing.date")
            .of(HEARINGS)
            .asks("On what day is the hearing?")
            .because("Papers for the court are due so many days before.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("hearing notice", "EOIR case information line");

    public static final Fact DETAINED = Fact.yesNo("hearing.detained")
            .of(HEARINGS)
            .asks("Will you still be locked up by immigration on that day?")
            .because("For people in detention the court itself sets the day for papers.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact RULING_WANTED = Fact.yesNo("hearing.ruling-wanted")
            .of(HEARINGS)
            .asks("Do you want the judge to decide on a paper of yours at that hearing?")
            .because("Then the paper must be there before. Else it can be handed over at the hearing.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.PERSON);

    public static final Fact PAPERS_DAY_SET = Fact.yesNo("hearing.papers-day-set")
            .of(HEARINGS)
            .asks("Did the judge or the court name a day for your papers?")
            .because("A day that the judge names goes before the general rule.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("scheduling order");

    public static final Fact PAPERS_DAY = Fact.day("hearing.papers-day")
            .of(HEARINGS)
            .asks("Which day did the judge name for your papers?")
            .because("Papers must be there on or before that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("scheduling order");

    public static final Fact PAPERS_FILED = Fact.yesNo("hearing.papers-filed")
            .of(HEARINGS)
            .asks("Are all your papers for that hearing with the court?")
            .because("Then nothing more is due before it.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("court stamp");

    public static final Fact PAPERS_FILED_ON = Fact.day("hearing.papers-filed-on")
            .of(HEARINGS)
            .asks("On what day did the court get the last of those papers?")
            .because("Late papers can be left out.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("court stamp");

    public static final Fact MOTION_RECEIVED = Fact.day("government-motion.received")
            .of(GOVERNMENT_MOTIONS)
            .asks("On what day did the court get that motion?")
            .because("The days for your answer are counted from then.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("court stamp", "proof of service");

    public static final Fact ANSWER_DAY_SET = Fact.yesNo("government-motion.answer-day-set")
            .of(GOVERNMENT_MOTIONS)
            .asks("Did the judge name a day for your answer to it?")
            .because("A day that the judge names goes before the general rule.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact ANSWER_DAY = Fact.day("government-motion.answer-day")
            .of(GOVERNMENT_MOTIONS)
            .asks("Which day did the judge name for your answer?")
            .because("The answer must be there on or before that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact ANSWERED = Fact.yesNo("government-motion.answered")
            .of(GOVERNMENT_MOTIONS)
            .asks("Have you answered that motion?")
            .because("Without an answer the judge may take it that you agree.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("court stamp");

    public static final Fact ANSWERED_ON = Fact.day("government-motion.answered-on")
            .of(GOVERNMENT_MOTIONS)
            .asks("On what day did the court get your answer?")
            .because("It shows whether the answer came in time.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("court stamp");

    private HearingFacts() {}
}
