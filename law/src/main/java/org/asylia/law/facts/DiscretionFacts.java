package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What speaks for and against a grant once a person is eligible, and how a refusal came about.
public final class DiscretionFacts {

    public static final Fact FALSE_PAPERS_TO_ENTER = Fact.yesNo("discretion.false-papers-to-enter")
            .asks("Did you use false papers or lies to come here?")
            .because("It can weigh against you, but much less if it was the only way to get away.")
            .privileged();

    public static final Fact ONLY_TO_ESCAPE = Fact.yesNo("discretion.only-to-escape")
            .asks("Did you do that only to get away from danger?")
            .because("Using false papers to escape danger weighs little.")
            .privileged();

    public static final Fact PASSED_SAFE_COUNTRY = Fact.yesNo("discretion.passed-safe-country")
            .asks("Did you stay in a country where you were safe and could have asked to stay?")
            .because("It can be one factor against a grant. It is not a bar by itself.");

    public static final Fact VIOLENT_CONDUCT = Fact.yesNo("discretion.violent-conduct")
            .asks("Have you done something that seriously hurt someone or put people in danger?")
            .because("A violent or dangerous person is given asylum only in rare cases.")
            .privileged();

    public static final Fact FAMILY_HERE = Fact.yesNo("discretion.family-here")
            .asks("Do you have close family who live here lawfully?")
            .because("Family here speaks for a grant.");

    public static final Fact FAMILY_WOULD_FOLLOW = Fact.yesNo("discretion.family-would-follow")
            .asks("Do you have a spouse or young children abroad who could only join you through asylum?")
            .because("Keeping a family together speaks for a grant.");

    public static final Fact SPECIAL_NEED = Fact.yesNo("discretion.special-need")
            .asks("Do you have a special need, such as your age or your health?")
            .because("Humanitarian needs speak for a grant.")
            .delicate();

    public static final Fact GOOD_TIES = Fact.yesNo("discretion.good-ties")
            .asks("Do you have ties here, such as work, school, faith, or people who can speak for you?")
            .because("A good life here speaks for a grant.")
            .provedBy("letters", "tax records", "school records");

    public static final Fact REFUSED_IN_DISCRETION_ONLY = Fact.yesNo("discretion.refused-only-in-discretion")
            .asks("Did a judge refuse asylum only as a matter of discretion, although you were eligible?")
            .because("Such a refusal must be looked at again if it keeps a family apart.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("decision of the judge");

    public static final Fact WITHHOLDING_GRANTED = Fact.yesNo("discretion.withholding-granted")
            .asks("Did the same judge grant withholding of removal?")
            .because("Withholding lets you stay, but your family cannot join you through it.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("decision of the judge");

    private DiscretionFacts() {}
}
