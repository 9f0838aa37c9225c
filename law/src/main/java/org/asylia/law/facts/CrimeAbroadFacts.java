package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Crimes outside the United States before the person came, whether or not a court decided on them.
public final class CrimeAbroadFacts {

    public static final Fact COMMITTED = Fact.yesNo("crime-abroad.committed")
            .asks("Before you came here, did you do something in another country that is a crime?")
            .because("A serious crime abroad can close asylum and withholding, even without a court case.")
            .privileged();

    public static final Fact ACCUSED = Fact.yesNo("crime-abroad.accused")
            .asks("Were you ever arrested, charged, wanted, or found guilty in another country?")
            .because("A warrant or a police notice from abroad can be used as evidence.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("court papers", "arrest warrant", "Interpol notice")
            .delicate();

    public static final Fact KIND = Fact.choice(
                    "crime-abroad.kind",
                    "killing=killing or trying to kill",
                    "violence=hurting, kidnapping, or robbing people",
                    "sexual=rape or sexual abuse",
                    "destruction=fire, bombs, or destroying property",
                    "drugs=selling or moving drugs",
                    "gang=being part of a criminal group",
                    "money=large theft, fraud, or corruption",
                    "protest=a protest, speech, or leaving the country without leave",
                    "small=a small offense, such as a traffic offense or a small theft",
                    "other=something else")
            .asks("What was it about?")
            .because("Only serious crimes count, and crimes that are mainly political do not.")
            .delicate();

    public static final Fact POLITICAL_AIM = Fact.yesNo("crime-abroad.political-aim")
            .asks("Was it done for a political aim?")
            .because("A crime that is mainly political is outside this bar.")
            .delicate();

    public static final Fact CIVILIANS_HURT = Fact.yesNo("crime-abroad.civilians-hurt")
            .asks("Were ordinary people hurt or put in danger?")
            .because("Cruel or far too heavy means make a political act count as a common crime.")
            .delicate();

    public static final Fact FALSE_CHARGE = Fact.yesNo("crime-abroad.false-charge")
            .asks("Was the charge made up, for example to punish you?")
            .because("A false charge is evidence of persecution and not of a crime.")
            .provedBy("court papers", "country reports", "witness statements");

    public static final Fact FORCED = Fact.yesNo("crime-abroad.forced")
            .asks("Were you forced to do it by a threat to you or your family?")
            .because("It is weighed when a judge decides about the crime.")
            .delicate();

    public static final Fact UNDER_18 = Fact.yesNo("crime-abroad.under-18")
            .asks("Were you under 18 at that time?")
            .because("It is weighed when a judge decides about the crime.");

    private CrimeAbroadFacts() {}
}
