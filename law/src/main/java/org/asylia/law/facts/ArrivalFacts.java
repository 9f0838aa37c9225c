package org.asylia.law.facts;

import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;

/// Each arrival in the United States.
public final class ArrivalFacts {

    public static final Fact DATE = Fact.day("arrival.date")
            .of(ARRIVALS)
            .asks("When did you come in (a day, month, season, or year is fine)?")
            .because("The one-year limit for asylum is counted from the last time you came.")
            .provedBy("passport stamp", "Form I-94", "airline ticket", "border papers");

    public static final Fact MANNER = Fact.choice(
                    "arrival.manner",
                    "admitted=let in by an officer, with a visa or visa waiver",
                    "paroled=let in by an officer on parole",
                    "without-inspection=came in without meeting an officer",
                    "port-without-papers=came to an officer at a port of entry without valid papers",
                    "stowaway=hid on a ship or plane",
                    "crew=came as a member of a ship's or plane's crew",
                    "in-transit-removal=was being sent by another country through the United States",
                    "other=some other way")
            .of(ARRIVALS)
            .asks("How did you come in?")
            .because("The way you came in can change where the case is decided. It does not by itself bar asylum.");

    public static final Fact PLACE = Fact.choice(
                    "arrival.place",
                    "southwest-land-border=the land border with Mexico",
                    "southwest-coast=a coast near the border with Mexico",
                    "canada-land-border=the land border with Canada",
                    "airport-or-seaport=an airport or seaport",
                    "northern-mariana-islands=the Northern Mariana Islands",
                    "other=another place")
            .of(ARRIVALS)
            .asks("Where did you come in?")
            .because("Some rules cover only people who came in at certain borders in certain years.");

    public static final Fact PROGRAM = Fact.choice(
                    "arrival.program",
                    "visa=a visa",
                    "visa-waiver=the visa waiver program (ESTA), without a visa",
                    "guam-cnmi-visa-waiver=the visa waiver for Guam or the Northern Mariana Islands",
                    "witness-visa=an S visa, for witnesses and informants",
                    "none=none of these")
            .of(ARRIVALS)
            .asks("What let you in?")
            .because("People who came without a visa under some programs have their case before a judge only.")
            .provedBy("passport stamp", "Form I-94", "visa");

    public static final Fact BRIEF_TRIP = Fact.yesNo("arrival.brief-trip")
            .of(ARRIVALS)
            .asks("Was this a return from a short trip, with a travel permit called advance parole?")
            .because("In some states such a short trip does not start a new year.")
            .provedBy("Form I-512L", "passport stamp");

    public static final Fact FIRST_CLAIM = Fact.day("arrival.first-claim")
            .of(ARRIVALS)
            .asks("On what day did you first tell an officer that you are afraid or want asylum?")
            .because("At the border with Canada, what counts is how soon the claim was made.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("border interview record (Form I-867)", "receipt notice");

    /// Whether an entry of the list is the last arrival: the only one, or none is later.
    public static final Condition IS_LAST = any(
            amounts(new NumberTerm.CountOf(ARRIVALS, yes("every arrival")), Order.AT_MOST, NumberTerm.number(1)),
            days(DateTerm.told(DATE), Order.AT_LEAST, DateTerm.latest(ARRIVALS, DATE)));

    private ArrivalFacts() {}
}
