package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;

/// Motions to reopen a case that has ended, or to have the decision looked at again.
public final class ReopeningFacts {

    public static final Fact FILED = Fact.yesNo("reopening.filed")
            .asks("Have you asked to reopen the case since that order?")
            .because("As a rule there is only one motion to reopen.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt of the court or the Board");

    public static final Fact FILED_ON = Fact.day("reopening.filed-on")
            .asks("On what day did the court or the Board get that motion?")
            .because("It shows whether the motion came in time.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt of the court or the Board");

    public static final Fact DECIDED = Fact.yesNo("reopening.decided")
            .asks("Has that motion been decided?")
            .because("Some motions stop removal only until they are decided.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("decision on the motion");

    public static final Fact GOVERNMENT_JOINS = Fact.yesNo("reopening.government-joins")
            .asks("Has the government's lawyer agreed in writing to reopen the case?")
            .because("A motion that both sides make has no last day.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("joint motion");

    public static final Fact NEW_EVIDENCE = Fact.yesNo("reopening.new-evidence")
            .asks("Do you have proof of the change there that could not be had before the judge decided?")
            .because("Only such new proof lifts the time limit.")
            .provedBy("country reports", "news", "letters");

    public static final Fact ABUSED = Fact.yesNo("reopening.abused")
            .asks("Were you, or your child, abused by your spouse or parent who is a citizen or has a green card?")
            .because("Then one more motion is possible within a year.")
            .delicate();

    public static final Fact ABUSE_MOTION = Fact.yesNo("reopening.abuse-motion")
            .asks("Have you asked to reopen the case because of that abuse?")
            .because("There is one such motion.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("receipt of the court or the Board");

    public static final Fact ABUSE_MOTION_ON = Fact.day("reopening.abuse-motion-on")
            .asks("On what day did they get the motion about the abuse?")
            .because("It shows whether that motion came in time.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("receipt of the court or the Board");

    public static final Fact KEPT_AWAY = Fact.yesNo("reopening.kept-away")
            .asks("Did something serious that you could not help keep you from the hearing, such as illness?")
            .because("Such a reason can undo the order for half a year.")
            .delicate()
            .provedBy("medical record", "death certificate", "police report");

    public static final Fact NO_NOTICE = Fact.yesNo("reopening.no-notice")
            .asks("Was no proper notice of that hearing given, although you gave the court your address?")
            .because("Without notice the order can be undone at any time.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("Notice to Appear", "returned envelope", "Form EOIR-33");

    public static final Fact LOCKED_UP = Fact.yesNo("reopening.locked-up")
            .asks("Were you locked up on the day of that hearing, and not to blame for missing it?")
            .because("Then the order can be undone at any time.")
            .provedBy("jail record");

    public static final Fact DILIGENT = Fact.yesNo("reopening.diligent")
            .asks("Did you act as soon as you could, and keep at it?")
            .because("Late motions are heard only from people who kept at it.")
            .provedBy("letters", "notes of calls");

    public static final Fact RECONSIDER_FILED = Fact.yesNo("reconsider.filed")
            .asks("Have you asked the judge or the Board to look again for mistakes of law or fact?")
            .because("There is one such motion, within 30 days.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("receipt of the court or the Board");

    public static final Fact RECONSIDER_FILED_ON = Fact.day("reconsider.filed-on")
            .asks("On what day did they get that motion to reconsider?")
            .because("It shows whether the motion came in time.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("receipt of the court or the Board");

    /// The day the motion to reopen was filed or, while it is not, the day asked for.
    public static final DateTerm FILING = DateTerm.named(
            "the day of the motion", DateTerm.chosen(Conditions.says(FILED), DateTerm.told(FILED_ON), DateTerm.asOf()));

    private ReopeningFacts() {}
}
