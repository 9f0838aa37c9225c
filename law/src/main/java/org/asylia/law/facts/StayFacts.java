package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each stay in a country that is neither home nor the United States.
public final class StayFacts {

    public static final Fact COUNTRY = Fact.country("stay.country")
            .of(STAYS)
            .asks("Which country was it?")
            .because("Each country on the way is looked at on its own.")
            .provedBy("passport stamps", "tickets");

    public static final Fact FROM = Fact.day("stay.from")
            .of(STAYS)
            .asks("When did you get there?")
            .because("Only stays before you came to the United States count for some rules.")
            .provedBy("passport stamps", "tickets");

    public static final Fact TO = Fact.day("stay.to")
            .of(STAYS)
            .asks("When did you leave there?")
            .because("How long you stayed can matter.")
            .provedBy("passport stamps", "tickets");

    public static final Fact STATUS = Fact.choice(
                    "stay.status",
                    "passing-through=nothing, I was only passing through",
                    "none=nothing, although I stayed for some time",
                    "temporary=a permit for a limited time",
                    "renewable=a permit that I could renew for as long as I liked",
                    "offered=they offered me to stay for good, and I did not take it",
                    "permanent=the right to stay for good",
                    "citizenship=citizenship")
            .of(STAYS)
            .asks("What had that country given or offered you by the time you left it?")
            .because("A person whom another country let stay for good cannot get asylum here.")
            .provedBy("residence card", "passport", "letter from the authorities");

    public static final Fact OFFER_DOUBTED = Fact.yesNo("stay.offer-doubted")
            .of(STAYS)
            .asks("Is there a reason why the offer or permit was not real or could not be used?")
            .because("You may show that there was no real offer. A permit that looks valid counts at first.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact LAW_ALLOWED = Fact.yesNo("stay.law-allowed")
            .of(STAYS)
            .asks("Did a law or treaty there let people like you stay for good, if they asked?")
            .because("A right that the law gives can count as an offer.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact WORKED = Fact.yesNo("stay.worked")
            .of(STAYS)
            .asks("Did you work there with permission, or run a business?")
            .because("A settled life can point to an offer to stay.");

    public static final Fact OWNED = Fact.yesNo("stay.owned")
            .of(STAYS)
            .asks("Did you own a home or land there, or get help from the government?")
            .because("A settled life can point to an offer to stay.");

    public static final Fact NEEDED_FOR_FLIGHT = Fact.yesNo("stay.needed-for-flight")
            .of(STAYS)
            .asks("Did you go there only because you had to flee?")
            .because("A stop on the flight is an exception.");

    public static final Fact LEFT_WHEN_ABLE = Fact.yesNo("stay.left-when-able")
            .of(STAYS)
            .asks("Did you stay only as long as you needed to arrange the rest of your journey?")
            .because("A stop on the flight is an exception.");

    public static final Fact RETURNED = Fact.yesNo("stay.returned")
            .of(STAYS)
            .asks("Once you lived there, did you go home or to the United States, and then go back there?")
            .because("Going back to it then shows that it was more than a stop on the way.");

    public static final Fact TIES = Fact.yesNo("stay.ties")
            .of(STAYS)
            .asks("Did you have strong ties there, such as close family, a home, or steady work?")
            .because("A stop on the flight is an exception only without strong ties.");

    public static final Fact RESTRICTED = Fact.yesNo("stay.restricted")
            .of(STAYS)
            .asks("Did the government there keep you from living, working, or traveling like other people there?")
            .because("A person who was kept down there was not really settled.")
            .provedBy("country reports", "letters");

    public static final Fact HARMED_THERE = Fact.yesNo("stay.harmed-there")
            .of(STAYS)
            .asks("Were you harmed there by people whom the government did not stop?")
            .because("A person who was not safe there may not have been really settled.")
            .delicate();

    private StayFacts() {}
}
