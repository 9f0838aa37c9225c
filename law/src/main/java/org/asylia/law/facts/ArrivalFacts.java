package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.fact.Fact;

/// Each arrival in the United States.
public final class ArrivalFacts {

    public static final Fact DATE = Fact.day("arrival.date")
            .of(ARRIVALS)
            .asks("When did you come in? The exact day, the month, the season, or the year is fine.")
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

    private ArrivalFacts() {}
}
