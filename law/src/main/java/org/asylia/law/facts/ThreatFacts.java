package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Whom the feared harm would hit, and how near it is. Asked of each reason to fear harm.
public final class ThreatFacts {

    public static final Fact ONLY_TO_OTHERS = Fact.yesNo("threat.only-to-others")
            .of(CLAIMS)
            .asks("Would the harm be only to someone else, such as your child, and not to you?")
            .because("Withholding protects the person who is in danger. Each family member must show their own danger.")
            .delicate();

    public static final Fact AIMED_AT_PERSON = Fact.yesNo("threat.aimed-at-person")
            .of(CLAIMS)
            .asks("Would they hurt that other person in order to hurt, scare, or punish you?")
            .because("Harm to someone you love can be a way of harming you.")
            .delicate();

    public static final Fact LOOKED_FOR = Fact.yesNo("threat.looked-for")
            .of(CLAIMS)
            .asks("Since you left, have they looked for you, asked about you, or threatened you?")
            .because("It shows whether the danger is still there.")
            .provedBy("letters or messages", "statements of family or neighbors");

    public static final Fact OTHERS_HARMED = Fact.yesNo("threat.others-harmed")
            .of(CLAIMS)
            .asks("Do they hurt other people there for the same reason?")
            .because("What happens to people like you helps to show what would happen to you.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER)
            .provedBy("country reports", "news", "expert statement", "statements of others who were harmed");

    public static final Fact OTHERS_UNHARMED = Fact.yesNo("threat.others-unharmed")
            .of(CLAIMS)
            .asks("Do people like you, such as family members with the same reason to fear, live there unharmed?")
            .because("The government may say that you would be safe if they are.");

    private ThreatFacts() {}
}
