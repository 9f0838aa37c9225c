package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// The part that police, soldiers and other officials would play in torture. Asked of each reason to fear harm.
/// Whether they protect, and whether they work with private persecutors, is in [ActorFacts].
public final class OfficialFacts {

    public static final Fact OFFICIAL_CUSTODY = official(
            "official.custody",
            "Would officials be holding you, in a prison, police station, or camp, when it happens?");

    public static final Fact USES_OFFICE = official(
            "official.uses-office",
            "Would they use a uniform, badge, weapon, or power that they have as officials to do it?");

    public static final Fact GROUP_GOVERNS = official(
            "official.group-governs", "Does the group that would hurt you rule its area as if it were the government?");

    public static final Fact KNOW =
            official("official.know", "Do police or other officials know that these people do such things?");

    public static final Fact LOOK_AWAY =
            official("official.look-away", "Do officials look away, so that they do not have to know?");

    public static final Fact LET_HAPPEN =
            official("official.let-happen", "Do officials let it happen on purpose, although they could stop it?");

    private OfficialFacts() {}

    private static Fact official(String key, String question) {
        return Fact.yesNo(key)
                .of(CLAIMS)
                .asks(question)
                .because("Torture protection needs some part played by the government, if only by looking away.")
                .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER)
                .provedBy("country reports", "police reports", "statements of witnesses", "expert statement");
    }
}
