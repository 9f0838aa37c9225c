package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.fact.Fact;

/// Why the harm is done: words, timing, other reasons, and how others are treated.
public final class NexusFacts {

    public static final Fact OTHER_MOTIVE = motive(
                    "other", "Do they also have reasons of another kind, such as money, payback or a private quarrel?")
            .because("There may be several reasons, but crime or a quarrel alone does not lead to asylum.");

    public static final Fact MONEY = motive("money", "Do they want money, land or things?")
            .because("Wanting money is a reason of another kind, but it may stand beside a protected one.");

    public static final Fact RECRUITS = motive("recruits", "Do they want people to join, work or fight for them?")
            .because("Forced recruitment is not by itself harm for an opinion.");

    public static final Fact PERSONAL = motive(
                    "personal", "Is it about a quarrel, a debt or a feeling between you and them?")
            .because("A private quarrel is a reason of another kind.");

    public static final Fact SAID_WHY = motive("said-why", "Did they say or write something that shows their reason?")
            .because("Their own words are the best evidence of a reason.")
            .provedBy("messages", "witness statements", "your own account");

    public static final Fact OTHERS_ALIKE = motive(
                    "others-alike", "Do they harm other people like you in the same way?")
            .because("How others like you are treated can show the reason.")
            .provedBy("country reports", "witness statements");

    public static final Fact BEGAN_AFTER = motive(
                    "began-after", "Did it begin, or get worse, after they learned who you are or what you think?")
            .because("The order of events can show the reason.");

    public static final Fact ANYONE = motive(
                    "anyone", "Would they do the same to anyone in your place, whoever that person is?")
            .because("If anyone else would be harmed just the same, the protected reason may not matter much.");

    public static final Fact ONLY_REFUSED = motive(
                    "only-refused",
                    "Is the only sign of an opinion that you refused to join, pay or help, or that you reported a"
                            + " wrong?")
            .because("A refusal or a report may or may not show an opinion.");

    public static final Fact AGAINST_SYSTEM = motive(
                    "against-system", "Did you act against the way the state or a group rules, beyond your own case?")
            .because("Standing up to a system can show a political opinion.")
            .delicate();

    public static final Fact TOOK_IT_AS_OPINION = motive(
                    "took-it-as-opinion", "Did they call you an enemy, a traitor, or a friend of the other side?")
            .because("An opinion that they think you have counts too.")
            .delicate();

    private NexusFacts() {}

    private static Fact motive(String name, String question) {
        return Fact.yesNo("claim.motive." + name).of(CLAIMS).asks(question);
    }
}
