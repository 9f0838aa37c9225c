package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// How a filing is put together and sent.
public final class PaperFacts {

    public static final Fact KIND = Fact.choice(
                    "filing.kind",
                    "none=nothing now",
                    "form=a form, such as the asylum form",
                    "motion=a motion, which asks for an order",
                    "appeal=an appeal or a brief in an appeal",
                    "evidence=papers that prove something")
            .asks("What is to be filed next?")
            .because("Each kind of filing is put together in its own way.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact ON_PAPER = Fact.yesNo("filing.on-paper")
            .asks("Is it to be filed on paper rather than online?")
            .because("Paper goes to another place than an online form.");

    public static final Fact PAPER_RECORD = Fact.yesNo("filing.paper-record")
            .asks("Does the court still keep your file on paper?")
            .because("Only a file kept by computer takes electronic filings.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact BOTH_ELECTRONIC = Fact.yesNo("filing.both-electronic")
            .asks("Do both sides file by computer in this case (ECAS)?")
            .because("Then the other side gets each paper through the computer.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact ATTACHMENTS = Fact.yesNo("filing.attachments")
            .asks("Are papers attached as proof?")
            .because("They need tabs, page numbers, and a list.");

    public static final Fact OTHER_LANGUAGE = Fact.yesNo("filing.other-language")
            .asks("Is any of the papers in another language, or signed by a person who does not know English?")
            .because("Such a paper counts only with an English translation or a certificate.");

    public static final Fact FAMILY_CASE = Fact.choice(
                    "filing.family-case",
                    "none=none of these",
                    "lost=I was in the case of a spouse or parent, and lost that place",
                    "both=I am in the case of a spouse or parent, and also file my own")
            .asks("Are you, or were you, in the asylum case of your spouse or parent at USCIS?")
            .because("Such forms go to a special office.");

    private PaperFacts() {}
}
