package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.fact.Fact;

/// Who did or would do the harm, whether the state protects, and whether the harm is punishment under a law.
public final class ActorFacts {

    public static final Fact OFFICIAL_ACTED_PRIVATELY = Fact.yesNo("actor.official-acted-privately")
            .of(CLAIMS)
            .asks("If it was an official, did that person act only for a private reason, outside the job?")
            .because("A private quarrel with an official is not the same as harm by the government.");

    public static final Fact REPORTS = Fact.number("actor.reports", "times", 0, 1_000)
            .of(CLAIMS)
            .asks("How many times did you, or someone for you, ask the police or government there for help?")
            .because("What the government did when asked shows whether it protects people.")
            .provedBy("police report", "complaint", "letter from a witness");

    public static final Fact REPORTING_FUTILE = Fact.yesNo("actor.reporting-useless")
            .of(CLAIMS)
            .asks("Was there a reason to think that asking for help would do nothing?")
            .because("You do not have to ask for help that would never come.");

    public static final Fact REPORTING_DANGEROUS = Fact.yesNo("actor.reporting-dangerous")
            .of(CLAIMS)
            .asks("Would asking for help have put you in more danger?")
            .because("You do not have to ask for help when asking is dangerous.");

    public static final Fact AUTHORITIES_ACTED = Fact.yesNo("actor.authorities-acted")
            .of(CLAIMS)
            .asks("Did the police or government do something real to protect you?")
            .because("Real help, or the lack of it, is what counts most.");

    public static final Fact POLICE_HARMED = Fact.yesNo("actor.police-harmed")
            .of(CLAIMS)
            .asks("Did the police or other officials hurt or threaten you when you asked for help?")
            .because("Police who do harm do not protect.")
            .delicate();

    public static final Fact COLLUSION = Fact.yesNo("actor.collusion")
            .of(CLAIMS)
            .asks("Do officials there work together with the people you fear?")
            .because("Officials who work with the people you fear do not protect you from them.")
            .provedBy("news reports", "human rights reports", "letters from witnesses");

    public static final Fact LAW_PERMITS_HARM = Fact.yesNo("actor.law-permits-harm")
            .of(CLAIMS)
            .asks("Does the law there allow this harm, or make people like you criminals?")
            .because("A law that allows the harm shows that the state will not protect.");

    public static final Fact REAL_EFFORTS = Fact.yesNo("actor.real-efforts")
            .of(CLAIMS)
            .asks("Is the government there making real efforts to stop people like them?")
            .because("The government will point to its efforts. Efforts and results are different things.")
            .provedBy("State Department report", "other country reports");

    public static final Fact EFFORTS_WORK = Fact.yesNo("actor.efforts-work")
            .of(CLAIMS)
            .asks("Do those efforts really protect people like you?")
            .because("A state that tries but cannot protect may still be unable to protect.")
            .provedBy("country reports", "expert statement");

    public static final Fact UNDER_A_LAW = Fact.yesNo("actor.punishment-under-law")
            .of(CLAIMS)
            .asks("Is the harm a punishment for breaking a law, or for refusing to serve in the army?")
            .because("Ordinary punishment under a law for everyone is treated differently.");

    public static final Fact LAW_FOR_EVERYONE = Fact.yesNo("actor.law-for-everyone")
            .of(CLAIMS)
            .asks("Does that law apply to everyone there in the same way?")
            .because("A law made for one group only is different from a law for all.");

    public static final Fact HARSHER_PUNISHMENT = Fact.yesNo("actor.harsher-punishment")
            .of(CLAIMS)
            .asks("Is your punishment much harder than what others get for the same thing?")
            .because("A harder punishment can show that the law is only an excuse.");

    public static final Fact FALSE_CHARGE = Fact.yesNo("actor.false-charge")
            .of(CLAIMS)
            .asks("Was the charge made up, or were you held without any charge?")
            .because("A false charge can show that the law is only an excuse.");

    public static final Fact INHUMAN_SERVICE = Fact.yesNo("actor.inhuman-service")
            .of(CLAIMS)
            .asks("Would army service have forced you to kill civilians or do other cruel acts?")
            .because("Nobody has to take part in acts that the whole world condemns.")
            .delicate();

    private ActorFacts() {}
}
