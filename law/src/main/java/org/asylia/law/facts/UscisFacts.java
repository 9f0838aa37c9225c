package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Where the asylum application stands at USCIS, from the mailing to the decision.
public final class UscisFacts {

    public static final Fact STAGE = Fact.choice(
                    "uscis.stage",
                    "sent=sent, and no answer yet",
                    "returned=sent back to me without being taken",
                    "waiting=taken, with a receipt, and not decided",
                    "recommended=a letter says that approval is recommended",
                    "noid=a letter says that USCIS intends to deny it",
                    "decided=granted, denied, or sent to a judge",
                    "closed=closed because I did not come",
                    "withdrawn=taken back by me",
                    "rejected=rejected later, because the yearly fee was not paid")
            .asks("Where does your asylum form stand at USCIS?")
            .because("What comes next depends on the last letter from USCIS.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("receipt notice (Form I-797C)", "last letter from USCIS");

    public static final Fact INTERVIEW = Fact.choice(
                    "uscis.interview",
                    "none=no day given yet",
                    "set=a day is set",
                    "moved=put off, and no new day yet",
                    "held=held",
                    "missed=I did not come",
                    "no-interpreter=I came without an interpreter, so it was not held")
            .asks("Has the asylum interview been held?")
            .because("A missed interview can end the case at USCIS.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("interview notice");

    public static final Fact INTERVIEW_DAY = Fact.day("uscis.interview-day")
            .asks("For what day was the asylum interview set?")
            .because("Up to 45 days after it, a good reason is enough to get a new day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("interview notice");

    public static final Fact OTHER_DAY_NEEDED = Fact.yesNo("uscis.other-day-needed")
            .asks("Do you need another day for the asylum interview?")
            .because("A new day must be asked for, with the reason.");

    public static final Fact SERIOUS_REASON = Fact.yesNo("uscis.serious-reason")
            .asks("Is the reason serious, such as illness, violence, or a death in the family?")
            .because("The later you ask, the stronger the reason must be.")
            .delicate()
            .provedBy("medical papers", "death certificate", "police report");

    public static final Fact WRONG_ADDRESS = Fact.yesNo("uscis.wrong-address")
            .asks("Was the letter sent to a wrong address, although you had told USCIS the right one?")
            .because("Then a missed day can be excused.")
            .provedBy("proof of address change (Form AR-11)", "envelope");

    public static final Fact ABSENCE_EXCUSED = Fact.yesNo("uscis.absence-excused")
            .asks("Has USCIS excused that you did not come, and promised a new day?")
            .because("An excused absence does not end the case.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("letter from USCIS");

    public static final Fact IN_STATUS = Fact.yesNo("uscis.in-status")
            .asks("When USCIS decides (or decided), do you hold lawful status, such as a student visa or TPS?")
            .because("With status a refusal is a denial. Without it the case goes to a judge.")
            .provedBy("Form I-94", "visa papers");

    public static final Fact NOID_ANSWERED = Fact.yesNo("uscis.noid-answered")
            .asks("Have you answered the letter that says USCIS intends to deny?")
            .because("Without an answer the denial follows.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact NOID_ANSWER_BY = Fact.day("uscis.noid-answer-by")
            .asks("By what day does that letter want your answer?")
            .because("The day in the letter counts.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of intent to deny");

    private UscisFacts() {}
}
