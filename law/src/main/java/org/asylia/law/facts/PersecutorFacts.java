package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Any part the person had in harm done to others, and whether it was forced.
public final class PersecutorFacts {

    public static final Fact DID =
            act("did", "Did you ever kill, torture, beat, rape, or lock up people, or order or urge others to do it?");
    public static final Fact GUARDED =
            act("guarded", "Did you ever guard people while they were killed, tortured, or badly mistreated?");
    public static final Fact HELPED = act(
            "helped",
            "Did you ever help those who did such things in another way, such as by arresting, naming, driving, or"
                    + " questioning people?");

    public static final Fact ACCUSED = Fact.yesNo("harm-to-others.accused")
            .asks("Does any paper, or has the government or anyone else, said that you took part in harming others?")
            .because("Once something points to this bar, you must show that it does not apply.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .privileged();

    public static final Fact SEVERE = Fact.yesNo("harm-to-others.severe")
            .asks("Was it severe, such as killing, torture, rape, beatings, or long jailing?")
            .because("The bar is about grave harm that amounts to persecution.")
            .privileged();

    public static final Fact PROTECTED_GROUND = Fact.yesNo("harm-to-others.protected-ground")
            .asks("Were people harmed for their race, their faith, their nation or people, their politics, or a group"
                    + " they were part of?")
            .because("The bar counts only harm done for one of these five reasons. Your own reason does not matter.")
            .privileged();

    public static final Fact KNEW = Fact.yesNo("harm-to-others.knew")
            .asks("Did you know at the time that people were being harmed?")
            .because("Someone who did not know is as a rule not called a persecutor.")
            .privileged();

    public static final Fact ACTS_OF_WAR = Fact.yesNo("harm-to-others.acts-of-war")
            .asks("Was it only ordinary fighting between armed sides in a war?")
            .because("Fighting in a war is not by itself persecution.")
            .privileged();

    public static final Fact THREATENED = duress(
            "threatened", "Would you or somebody else have been killed or badly hurt right then if you had refused?");
    public static final Fact BELIEVED =
            duress("believed", "Did you have good reason to believe that they would really do it?");
    public static final Fact WAY_OUT = duress("way-out", "Did you have a chance to escape or to stop the threat?");
    public static final Fact PUT_SELF_THERE = duress(
            "put-self-there",
            "Did you go there or join by choice, knowing that you would likely be forced to do this?");
    public static final Fact GREATER_HARM =
            duress("greater-harm", "Was the harm to the others greater than the harm that was threatened?");

    public static final Fact NAZI = atrocity(
            "nazi",
            "Did you take part in harming people for the Nazi government between 1933 and 1945, or does any"
                    + " record say so?");
    public static final Fact GENOCIDE = atrocity(
            "genocide",
            "Did you take part in trying to destroy a whole people or religion, or does any record say so?");
    public static final Fact TORTURE = atrocity(
            "torture", "Did you order, do, or help with torture outside the United States, or does any record say so?");
    public static final Fact UNLAWFUL_KILLING = atrocity(
            "unlawful-killing",
            "Did you order, do, or help with a killing by officials without a trial, or does any record say so?");

    private PersecutorFacts() {}

    private static Fact act(String key, String question) {
        return Fact.yesNo("harm-to-others." + key)
                .asks(question)
                .because("A person who took part in persecuting others cannot get asylum or withholding.")
                .privileged();
    }

    private static Fact duress(String key, String question) {
        return Fact.yesNo("harm-to-others.duress." + key)
                .asks(question)
                .because("Being forced did count for some years, and it matters on appeal and for other protection.")
                .privileged();
    }

    private static Fact atrocity(String key, String question) {
        return Fact.yesNo("harm-to-others.atrocity." + key)
                .asks(question)
                .because("A person who did this cannot get withholding.")
                .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
                .privileged();
    }
}
