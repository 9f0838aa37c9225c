package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.TRIPS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each trip out of the United States while the application was waiting.
public final class TripFacts {

    public static final Fact LEFT_ON = Fact.day("trip.left-on")
            .of(TRIPS)
            .asks("On what day did you leave?")
            .because("Some bars are counted from the day of leaving.")
            .provedBy("passport stamps", "tickets");

    public static final Fact ADVANCE_PAROLE = Fact.yesNo("trip.advance-parole")
            .of(TRIPS)
            .asks("Did you get permission to come back (advance parole) before you left?")
            .because("Without it the asylum case is taken as given up, unless you show otherwise.")
            .provedBy("Form I-512L");

    public static final Fact TO_FEARED_COUNTRY = Fact.yesNo("trip.to-feared-country")
            .of(TRIPS)
            .asks("Did you go to the country you fear?")
            .because("Going back there can mean that the case is taken as given up.")
            .provedBy("passport stamps", "tickets");

    public static final Fact STRONG_REASON = Fact.yesNo("trip.strong-reason")
            .of(TRIPS)
            .asks("Was there a strong reason for it, such as a parent who was dying?")
            .because("A compelling reason keeps the case alive.")
            .provedBy("medical papers", "death certificate", "declaration");

    public static final Fact MEANT_TO_GO_ON = Fact.yesNo("trip.meant-to-go-on")
            .of(TRIPS)
            .asks("Did you mean to go on with the asylum case when you left?")
            .because("The presumption that the case was given up can be answered.")
            .provedBy("declaration", "letters to the office");

    public static final Fact UNLAWFUL_DAYS = Fact.number("trip.unlawful-days", "days", 0, 36_500)
            .of(TRIPS)
            .asks("Before that trip, how many days in a row did you spend here, as an adult, without any status?")
            .because("More than 180 such days can close the way to a green card after a trip.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact COURT_CASE = Fact.yesNo("trip.court-case")
            .of(TRIPS)
            .asks("Had a removal case in court begun before you left?")
            .because("The three-year bar covers only people who left before such a case began.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("Notice to Appear (Form I-862)");

    private TripFacts() {}
}
