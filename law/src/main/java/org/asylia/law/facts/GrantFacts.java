package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;

/// What happened to the application in the end: a grant, what came after it, or a refusal.
public final class GrantFacts {

    public static final Fact GRANTED = Fact.yesNo("grant.granted")
            .asks("Has asylum been granted to you?")
            .because("Some rules apply only after a grant.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("approval letter", "order of the judge");

    public static final Fact DATE = Fact.day("grant.date")
            .asks("On what day was asylum granted?")
            .because("Family must be family on that day.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("approval letter", "order of the judge");

    /// The day of the grant or, while there is none, the day asked for.
    public static final DateTerm GRANT_DAY =
            DateTerm.chosen(Conditions.says(GRANTED), DateTerm.told(DATE), DateTerm.asOf());

    public static final Fact PERMANENT_RESIDENT = Fact.yesNo("grant.permanent-resident")
            .asks("After the grant, did you get a green card as a person with asylum?")
            .because("With the green card you stop being a person with asylum.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("green card");

    public static final Fact DANGER_OVER = Fact.yesNo("grant.danger-over")
            .asks("Does the government say that the danger in your country is over?")
            .because("Asylum may be ended if the danger is really over.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact RETURNED_TO_RESIDE = Fact.yesNo("grant.returned-to-reside")
            .asks("Did you go back by choice to live in your country with the rights of a permanent resident?")
            .because("Going back to live there can end asylum. A short visit alone does not.");

    public static final Fact NEW_NATIONALITY = Fact.yesNo("grant.new-nationality")
            .asks("Did you become a citizen of another country, and does it protect you?")
            .because("A new country that protects you can end asylum.");

    public static final Fact FRAUD_CLAIMED = Fact.yesNo("grant.fraud-claimed")
            .asks("Does the government say that you got asylum by fraud?")
            .because("Asylum may be ended if fraud is proved and you were not eligible.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact SAFE_COUNTRY_AGREEMENT = Fact.yesNo("grant.safe-country-agreement")
            .asks("Is there an agreement under which you could be sent to a safe country that would hear your claim?")
            .because("Such an agreement can end asylum.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact ENDED_BY_USCIS = Fact.yesNo("grant.ended-by-uscis")
            .asks("Is it the immigration agency (USCIS), and not a judge, that ends or wants to end your asylum?")
            .because("In some states only a judge may end asylum.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of intent to terminate");

    public static final Fact ENDED = Fact.yesNo("grant.ended")
            .asks("Has your asylum been ended?")
            .because("The asylum of family that came through you can end with it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("termination notice", "order of the judge");

    public static final Fact STATUS_AT_FILING = Fact.yesNo("application.status-at-filing")
            .asks("On the day you filed, did you still hold a visa status, such as student or visitor?")
            .because("A person who is refused may keep a status that has not run out.")
            .provedBy("Form I-94", "visa papers");

    public static final Fact STATUS_UNTIL = Fact.day("application.status-until")
            .asks("Until what day was that status good?")
            .because("Only time that is left can be used.")
            .provedBy("Form I-94");

    public static final Fact REFUSED = Fact.yesNo("application.refused")
            .asks("Has your asylum claim been turned down?")
            .because("Some rules apply only after a refusal.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("decision");

    public static final Fact LYING_CLAIMED = Fact.yesNo("application.lying-claimed")
            .asks("Has a judge, officer, or government lawyer said that you lied on purpose in an asylum form?")
            .because("A person who knowingly files a false claim can lose all immigration benefits.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .privileged();

    public static final Fact FALSE_CLAIM_FOUND = Fact.yesNo("application.false-claim-found")
            .asks("Is there a final decision which says that you filed a frivolous asylum application?")
            .because("Only a final decision with that finding takes the benefits away.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("order of the judge or the Board");

    public static final Fact WARNED = Fact.yesNo("application.warned")
            .asks("Did you get the warning about false claims that is printed on the form?")
            .because("Without the warning there can be no finding.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact CHANCE_TO_EXPLAIN = Fact.yesNo("application.chance-to-explain")
            .asks("Could you explain before the judge decided about the false parts?")
            .because("Without a chance to explain there can be no finding.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    private GrantFacts() {}
}
