package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.fact.Fact;

/// What happened when the person crossed the border with Mexico, for the rules that cover only some crossings.
public final class CrossingFacts {

    public static final Fact APPOINTMENT = Fact.yesNo("arrival.appointment")
            .of(ARRIVALS)
            .asks("Did you, or family traveling with you, come to the border at an appointment made in CBP One?")
            .because("People who came at an appointment are outside the border rules of 2023 and 2024.")
            .provedBy("CBP One confirmation", "border papers");

    public static final Fact SYSTEM_NOT_USABLE = Fact.yesNo("arrival.system-not-usable")
            .of(ARRIVALS)
            .asks(
                    "Was it impossible to use CBP One, because of language, reading, the phone, or some other big problem?")
            .because("A person who could not use the system is outside the border rule of 2023.")
            .provedBy("declaration", "screenshots");

    public static final Fact PAROLE_PERMISSION = Fact.yesNo("arrival.parole-permission")
            .of(ARRIVALS)
            .asks("Before you came, did the United States allow you, or family with you, to travel here for parole?")
            .because("People with permission to travel are outside the border rule of 2023.")
            .provedBy("travel authorization");

    public static final Fact MEDICAL_EMERGENCY = Fact.yesNo("arrival.medical-emergency")
            .of(ARRIVALS)
            .asks("When you crossed, did you, or family with you, have a medical emergency?")
            .because("An emergency at the border lifts the border rules of 2023 and 2024.")
            .delicate()
            .provedBy("medical record", "declaration");

    public static final Fact EXTREME_THREAT = Fact.yesNo("arrival.extreme-threat")
            .of(ARRIVALS)
            .asks("When you crossed, were you, or family with you, about to be killed, raped, kidnapped, or tortured?")
            .because("An extreme threat at the border lifts the border rules of 2023 and 2024.")
            .delicate()
            .provedBy("declaration", "police report");

    public static final Fact TRAFFICKED = Fact.yesNo("arrival.trafficked")
            .of(ARRIVALS)
            .asks("When you crossed, was someone forcing you, or family with you, to work or to have sex?")
            .because("Victims of severe trafficking are outside the border rules.")
            .delicate()
            .provedBy("declaration");

    private CrossingFacts() {}
}
