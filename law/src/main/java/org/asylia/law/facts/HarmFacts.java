package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each thing that has already happened: what, when, where, to whom, and how bad it was.
public final class HarmFacts {

    public static final Fact KIND = Fact.choice(
                    "harm.kind",
                    "beating=a beating or other attack",
                    "weapon-attack=an attack with a gun, knife, bomb, or other weapon",
                    "rape=rape",
                    "other-sexual-harm=other sexual harm",
                    "torture=great pain done on purpose",
                    "detention=being locked up",
                    "kidnapping=being taken away by force",
                    "genital-cutting=cutting of the genitals",
                    "forced-abortion-or-sterilization=a forced abortion or sterilization",
                    "forced-marriage=a forced marriage",
                    "forced-service=forced fighting, work, or help",
                    "death-threat=a threat to kill",
                    "other-threat=another threat",
                    "killing=the killing of another person",
                    "loss-of-home=loss of home, land, or property",
                    "loss-of-work=loss of work, school, or business",
                    "loss-of-citizenship=loss of citizenship or papers",
                    "insults=insults, bullying, or unfair treatment",
                    "other=something else")
            .of(HARMS)
            .asks("What happened?")
            .because("What was done, all of it together, decides whether it was bad enough.")
            .delicate()
            .provedBy("medical report", "police report", "photographs", "letters from witnesses");

    public static final Fact DATE = Fact.day("harm.date")
            .of(HARMS)
            .asks("When did it happen (the year or season is fine)?")
            .because("Your age then, and what came before and after, can matter.");

    public static final Fact VICTIM = Fact.choice(
                    "harm.victim",
                    "self=you",
                    "spouse=your husband, wife, or partner",
                    "child=your child",
                    "parent=your mother or father",
                    "other-relative=another relative",
                    "other=somebody else")
            .of(HARMS)
            .asks("To whom did it happen?")
            .because("Harm to another person counts in a different way than harm to you.")
            .delicate();

    public static final Fact IN_COUNTRY = Fact.yesNo("harm.in-country")
            .of(HARMS)
            .asks("Did it happen in this country?")
            .because("Only harm in the country you fled counts as past persecution there.");

    public static final Fact INJURED = Fact.yesNo("harm.injured")
            .of(HARMS)
            .asks("Was the person hurt in the body?")
            .because("Injuries show how bad it was. Harm without injury can count too.")
            .delicate()
            .provedBy("medical report", "photographs of scars");

    public static final Fact TREATED = Fact.yesNo("harm.treated")
            .of(HARMS)
            .asks("Did the person need a doctor or hospital?")
            .because("Medical care shows how bad it was.")
            .delicate()
            .provedBy("hospital record");

    public static final Fact LASTING = Fact.yesNo("harm.lasting-effects")
            .of(HARMS)
            .asks("Does it still affect the body, sleep, or mind today?")
            .because("Harm that lasts weighs more.")
            .delicate()
            .provedBy("medical or psychological evaluation");

    public static final Fact DAYS_HELD = Fact.number("harm.days-held", "days", 0, 36_500)
            .of(HARMS)
            .asks("For how many days was the person held (0 if not held)?")
            .because("A long time locked up weighs more than a few hours.")
            .delicate();

    public static final Fact ATTEMPTED_TO_CARRY_OUT = Fact.yesNo("harm.threat-followed-by-acts")
            .of(HARMS)
            .asks("After the threat, did they do anything to carry it out?")
            .because("A threat that is followed by acts is easier to believe.");

    public static final Fact THREATENER_KNOWN = Fact.yesNo("harm.threatener-known")
            .of(HARMS)
            .asks("Do you know who made the threat?")
            .because("A threat from an unknown person is harder to judge.");

    public static final Fact ABLE_AT_ONCE = Fact.yesNo("harm.threat-able-at-once")
            .of(HARMS)
            .asks("Could they have done it right away, for example because they were close by and armed?")
            .because("A death threat counts most when it could be carried out at once.");

    public static final Fact OTHERS_WERE_HARMED = Fact.yesNo("harm.others-were-harmed")
            .of(HARMS)
            .asks("Did they do the same thing to other people they had threatened?")
            .because("What they did to others shows that they meant it.");

    public static final Fact ESSENTIALS_LOST = Fact.yesNo("harm.essentials-lost")
            .of(HARMS)
            .asks("After that, were you left without food, a place to live, or any way to earn a living?")
            .because("Losing money counts only when it takes away what a person needs to live.");

    public static final Fact ON_PURPOSE = Fact.yesNo("harm.on-purpose")
            .of(HARMS)
            .asks("Did they take it away on purpose, to hurt or punish you?")
            .because("A loss that was meant to punish is different from bad luck or bad times.");

    public static final Fact AIMED_AT_APPLICANT = Fact.yesNo("harm.aimed-at-you")
            .of(HARMS)
            .asks("Did they do it to hurt you, or to make you do something?")
            .because("Harm to a relative counts as harm to you when it was aimed at you.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact SEEN_BY_APPLICANT = Fact.yesNo("harm.seen-by-you")
            .of(HARMS)
            .asks("Did you see it happen?")
            .because("Seeing harm to someone close, most of all as a child, is a harm of its own.")
            .delicate();

    private HarmFacts() {}
}
