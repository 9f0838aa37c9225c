package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Agreements under which another country, rather than the United States, hears the claim.
public final class AgreementFacts {

    public static final Fact INVOKED = Fact.yesNo("agreement.invoked")
            .asks("Has the government asked to send you to another country to ask for asylum there?")
            .because("Then a judge or officer first decides whether that country, not this one, hears your claim.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("government motion", "screening notice");

    public static final Fact COUNTRY = Fact.country("agreement.country")
            .asks("Which country did the government name?")
            .because("Each country has its own agreement, with its own dates.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("government motion");

    public static final Fact FEARS_IT = Fact.yesNo("agreement.fears-country")
            .asks("Are you afraid of being harmed or tortured in the country the government named?")
            .because("Nobody may be sent to a country where harm or torture is likely.")
            .delicate();

    public static final Fact EXCEPTION = Fact.yesNo("agreement.exception")
            .asks("Does an exception written in that agreement cover you?")
            .because("Each agreement leaves some people out.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact PUBLIC_INTEREST = Fact.yesNo("agreement.public-interest")
            .asks("Has the government decided that your claim should be heard here in the public interest?")
            .because("The government may choose to hear a claim although an agreement covers it.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact FAMILY_HERE = Fact.yesNo("agreement.family-here")
            .asks(
                    "Do you have close family in the United States with lawful status, or adult family with an asylum case?")
            .because("Family here is an exception to the agreement with Canada.")
            .provedBy("family records", "proof of the family member's status");

    public static final Fact NO_VISA_NEEDED = Fact.yesNo("agreement.visa-or-none-needed")
            .asks("Did you hold a valid United States visa, or need no visa here although Canada asks for one?")
            .because("That is an exception to the agreement with Canada.")
            .provedBy("visa", "passport");

    public static final Fact CHILD_ALONE = Fact.yesNo("agreement.child-alone")
            .asks("Were you under 18, without a parent or guardian in the United States or Canada?")
            .because("Children alone are an exception to the agreement with Canada.");

    private AgreementFacts() {}
}
