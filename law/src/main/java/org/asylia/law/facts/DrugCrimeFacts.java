package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What is asked of a conviction for selling or moving drugs: the day of the plea, and the six narrow facts without
/// which the presumption of Matter of Y-L- stands.
public final class DrugCrimeFacts {

    public static final Fact PLEA_DATE = Fact.day("conviction.plea-date")
            .of(CONVICTIONS)
            .asks("On what day did you plead guilty, or did the court find you guilty?")
            .because("In some states a rule on drug crimes does not reach pleas made before 5 March 2002.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("certified court disposition");

    public static final Fact VERY_SMALL_AMOUNT =
            drug("very-small-amount", "Was it only a very small amount of drugs?", "police or laboratory report");
    public static final Fact LITTLE_MONEY =
            drug("little-money", "Was only a little money paid for the drugs?", "police report");
    public static final Fact SIDE_ROLE =
            drug("side-role", "Did you play only a small part at the edge of it?", "plea agreement");
    public static final Fact VIOLENCE =
            drug("violence", "Was there any violence, or any threat of it, even without words?", "police report");
    public static final Fact ORGANIZED_CRIME = drug(
            "organized-crime",
            "Was a crime gang or a terrorist group part of it in any way, even far away?",
            "police report");
    public static final Fact HARM_TO_CHILDREN =
            drug("harm-to-children", "Were any people under 18 harmed or put at risk by it?", "police report");

    private DrugCrimeFacts() {}

    private static Fact drug(String key, String question, String evidence) {
        return Fact.yesNo("conviction.drug." + key)
                .of(CONVICTIONS)
                .asks(question)
                .because("A drug selling crime is taken as particularly serious unless all of six facts speak for you.")
                .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
                .provedBy(evidence)
                .delicate();
    }
}
