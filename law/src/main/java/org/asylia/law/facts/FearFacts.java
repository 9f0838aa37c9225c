package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.fact.Fact;

/// What makes a fear of the future well founded, or weakens it.
public final class FearFacts {

    public static final Fact PERSECUTOR_KNOWS = Fact.yesNo("fear.persecutor-knows")
            .of(CLAIMS)
            .asks("Do they know about you, or could they easily find out?")
            .because("A fear is stronger when they know, or could learn, who you are.");

    public static final Fact PERSECUTOR_ABLE = Fact.yesNo("fear.persecutor-able")
            .of(CLAIMS)
            .asks("Do they have the power to harm you there?")
            .because("A fear is stronger when they are able to act.");

    public static final Fact PERSECUTOR_WANTS = Fact.yesNo("fear.persecutor-wants")
            .of(CLAIMS)
            .asks("Have they shown that they want to harm you, or people like you?")
            .because("A fear is stronger when they have shown that they would act.");

    public static final Fact MOST_LIKE_YOU_HARMED = Fact.yesNo("fear.most-like-you-harmed")
            .of(CLAIMS)
            .asks("Is harm to people like you organized, or so common that almost all of them face it?")
            .because("Where nearly everyone like you is harmed, you need not show that you would be picked out.")
            .provedBy("country reports", "expert statement");

    public static final Fact SEEN_AS_ONE_OF_THEM = Fact.yesNo("fear.seen-as-one-of-them")
            .of(CLAIMS)
            .asks("Are you one of those people, and would others there see you as one?")
            .because("The harm to a group counts for you only if you belong to it.")
            .delicate();

    public static final Fact AROSE_AFTER_LEAVING = Fact.yesNo("fear.arose-after-leaving")
            .of(CLAIMS)
            .asks("Does your fear come from something that happened, or that you did, after you left?")
            .because("A fear that began after you left counts too.");

    public static final Fact KNOWN_BACK_HOME = Fact.yesNo("fear.known-back-home")
            .of(CLAIMS)
            .asks("Do people or officials back home know about that, or is it public?")
            .because("What they do not know cannot be their reason to harm you.")
            .provedBy("posts", "photographs", "news reports");

    public static final Fact WENT_BACK = Fact.yesNo("fear.went-back")
            .of(COUNTRIES)
            .asks("After the trouble began, did you leave this country and then go back to it?")
            .because("The government will ask about trips home. Reasons matter.")
            .provedBy("passport");

    public static final Fact WENT_BACK_BY_CHOICE = Fact.yesNo("fear.went-back-by-choice")
            .of(COUNTRIES)
            .asks("Did you go back because you wanted to, and not because you had to?")
            .because("A trip that you had to make says little about fear.");

    public static final Fact HID_OR_HARMED_ON_RETURN = Fact.yesNo("fear.hid-or-harmed-on-return")
            .of(COUNTRIES)
            .asks("While you were back, were you in hiding, or were you harmed?")
            .because("A trip in hiding, or with harm, does not show that it is safe.");

    public static final Fact OTHER_SERIOUS_HARM = Fact.yesNo("fear.other-serious-harm")
            .of(COUNTRIES)
            .asks("Is there another great danger there, such as war, hunger, or no care for an illness you have?")
            .because("After very bad past harm, other dangers on return can count.")
            .delicate()
            .provedBy("country reports", "medical report");

    private FearFacts() {}
}
