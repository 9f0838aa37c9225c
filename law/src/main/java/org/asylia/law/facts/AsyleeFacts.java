package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Life after a grant of asylum: who gave it, time spent here, travel papers, the way to the green card.
public final class AsyleeFacts {

    public static final Fact GRANTED_BY = Fact.choice(
                    "grant.by", "uscis=the immigration agency (USCIS)", "court=an immigration judge or the Board")
            .asks("Who granted you asylum?")
            .because("USCIS can end only what USCIS granted.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("approval letter", "order of the judge");

    public static final Fact LEFT_SINCE = Fact.yesNo("grant.left-since")
            .asks("Have you been outside the United States at any time since the grant?")
            .because("Only days spent here count toward the year before a green card.")
            .provedBy("passport stamps", "travel document");

    public static final Fact YEAR_HERE = Fact.yesNo("grant.year-here")
            .asks("Counting only the days spent here, have you been here a full year since the grant?")
            .because("A green card needs a year of presence after the grant. Days abroad do not count.")
            .provedBy("passport stamps", "travel document", "rent and work papers");

    public static final Fact SETTLED_ELSEWHERE = Fact.yesNo("grant.settled-elsewhere")
            .asks("Has another country given you a home for good?")
            .because("A person who is settled in another country cannot get this green card.")
            .provedBy("residence card", "passport");

    /// As INA 209(c) sorts the grounds of INA 212(a).
    public static final Fact INADMISSIBLE = Fact.choice(
                    "grant.inadmissible",
                    "none=no ground applies",
                    "exempt=only public charge, labor certification or missing papers: 212(a)(4), (5), (7)(A)",
                    "waivable=another ground, which can be waived",
                    "drug-trafficking=drug trafficking: 212(a)(2)(C)",
                    "security=security, terrorism or persecution of others: 212(a)(3)(A), (B), (C), (E)")
            .asks("What keeps you from a green card by law, if anything?")
            .because("Some grounds of inadmissibility do not count here, some can be waived, and some cannot.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact TRAVEL_DOCUMENT = Fact.yesNo("grant.travel-document")
            .asks("Do you hold a refugee travel document?")
            .because("A person with asylum should get it before leaving.")
            .provedBy("refugee travel document");

    public static final Fact TRAVEL_DOCUMENT_DATE = Fact.day("grant.travel-document-date")
            .asks("On what day was the refugee travel document issued?")
            .because("It is good for one year.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("refugee travel document");

    public static final Fact BENEFIT = Fact.choice(
                    "grant.benefit",
                    "resettlement=help for new refugees, such as money, job help and English classes",
                    "food=food stamps (SNAP)",
                    "health=Medicaid")
            .asks("Which help do you want to ask for?")
            .because("Some public help is closed to people with asylum since 2025.");

    private AsyleeFacts() {}
}
