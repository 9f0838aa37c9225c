package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.fact.Fact;

/// Who would harm the person in one country, and the reasons the person sees.
public final class ClaimFacts {

    public static final Fact SUMMARY = Fact.words("claim.summary")
            .of(CLAIMS)
            .asks("In a sentence or two, what are you afraid would happen if you went back?")
            .because("Your own words come first.")
            .delicate();

    public static final Fact FEARS_RETURN = Fact.yesNo("claim.fears-return")
            .of(CLAIMS)
            .asks("Are you afraid to go back there because of this?")
            .because("A real fear of going back is part of the test.");

    public static final Fact PERSECUTOR = Fact.choice(
                    "claim.persecutor",
                    "government=the government, police, army, or someone acting for them",
                    "government-sponsored=a group that the government supports or directs",
                    "private=a private person, family, gang, or group",
                    "not-known=the person does not know who")
            .of(CLAIMS)
            .asks("Who would harm you?")
            .because("It matters whether the government does the harm or fails to stop it.");

    public static final Fact RACE = ground("race", "your race, tribe, or ethnic group");
    public static final Fact RELIGION = ground("religion", "your religion, or because you have none");
    public static final Fact NATIONALITY = ground("nationality", "your nationality, origin, or language");
    public static final Fact POLITICAL_OPINION = ground(
            "political-opinion",
            "your politics, or the politics they think you have? Or is it that you broke or refused a rule on how many"
                    + " children to have");
    public static final Fact SOCIAL_GROUP = ground(
            "social-group", "a group you belong to or they think you belong to, such as family, gender, or sexuality");

    private ClaimFacts() {}

    private static Fact ground(String ground, String words) {
        return Fact.yesNo("claim.ground." + ground)
                .of(CLAIMS)
                .asks("Is one of their reasons " + words + "?")
                .because("Asylum protects against harm for five kinds of reasons. This is one of them.")
                .delicate();
    }
}
