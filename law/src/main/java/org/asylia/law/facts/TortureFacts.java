package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What would be done to the person, why, in whose hands, and how likely it is. The part that officials would play is
/// in [OfficialFacts]. Asked of each reason to fear harm unless it says otherwise.
public final class TortureFacts {

    public static final Fact KILLING = harm("torture.killing", "Would they try to kill you?");

    public static final Fact BODILY_PAIN = harm(
            "torture.bodily-pain",
            "Would they cause very strong pain, such as by beating, burning, cutting, or electric shocks?");

    public static final Fact RAPE = harm("torture.rape", "Is rape part of what you fear they would do?");

    public static final Fact MIND_ONLY =
            harm("torture.mind-only", "Would they harm only your mind, and not your body?");

    public static final Fact MIND_LASTING = harm(
                    "torture.mind-lasting", "Would the harm to your mind last for months or years?")
            .provedBy("psychological evaluation");

    public static final Fact MIND_CAUSE = Fact.choice(
                    "torture.mind-cause",
                    "pain=doing or threatening something that causes very strong pain",
                    "drugs=drugs or treatment that confuse the mind, or the threat of them",
                    "death=the threat that you will be killed soon",
                    "another=the threat to kill or torture somebody else soon",
                    "none=something else")
            .of(CLAIMS)
            .asks("What would cause the harm to your mind?")
            .because("Harm to the mind counts as torture when it comes from certain acts or threats.")
            .delicate();

    public static final Fact POOR_CONDITIONS_ONLY = Fact.yesNo("torture.poor-conditions-only")
            .of(CLAIMS)
            .asks("Would the harm come only from bad conditions, such as a poor prison, and not from anyone who wants"
                    + " to hurt you?")
            .because("Torture must be done on purpose. Bad conditions alone are not enough.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact PURPOSE = Fact.choice(
                    "torture.purpose",
                    "information=to get information or a confession",
                    "punishment=to punish you or somebody else",
                    "fear=to scare or force you or somebody else",
                    "discrimination=because of what kind of person you are",
                    "other=for another reason",
                    "none=for no reason at all")
            .of(CLAIMS)
            .asks("What is the main reason why they would do it?")
            .because("Torture is done for a purpose such as one of these.")
            .delicate();

    public static final Fact HELD = Fact.yesNo("torture.held")
            .of(CLAIMS)
            .asks("Would they hold you, or have you in their power so that you could not get away, while they do it?")
            .because("Torture is done to someone whom the torturer holds or controls.")
            .delicate();

    public static final Fact UNFAIR_PROCESS_ONLY = Fact.yesNo("torture.unfair-process-only")
            .of(CLAIMS)
            .asks("Do you fear only an unfair arrest or trial, and not that anyone would hurt you?")
            .because("An unfair trial alone is not torture.");

    public static final Fact CHAIN = Fact.yesNo("torture.chain")
            .of(CLAIMS)
            .asks("Would it happen only if several other things happen first, one after another?")
            .because("If so, each of those things must itself be likely.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact CHAIN_PROVED = Fact.yesNo("torture.chain-proved")
            .of(CLAIMS)
            .asks("Is there evidence for every one of those things, and not only for some?")
            .because("A chain of guesses is not enough.")
            .answeredBy(Answerer.PRACTITIONER)
            .provedBy("country reports", "expert statement");

    /// Asked of each country.
    public static final Fact COMMON_THERE = Fact.yesNo("torture.common-there")
            .of(COUNTRIES)
            .asks("Do reports show that torture is common in this country?")
            .because("Reports about the country are part of the evidence that must be looked at.")
            .answeredBy(Answerer.PRACTITIONER)
            .provedBy("country reports", "expert statement");

    /// Asked of each country.
    public static final Fact ASSURANCE_GIVEN = Fact.yesNo("torture.assurance-given")
            .of(COUNTRIES)
            .asks("Has this country promised the United States that you would not be tortured?")
            .because("A promise that is accepted ends the torture claim for that country.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    /// Asked of each country.
    public static final Fact ASSURANCE_ACCEPTED = Fact.yesNo("torture.assurance-accepted")
            .of(COUNTRIES)
            .asks("Has the United States government found that promise good enough?")
            .because("A promise counts only once it has been found reliable.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    private TortureFacts() {}

    private static Fact harm(String key, String question) {
        return Fact.yesNo(key)
                .of(CLAIMS)
                .asks(question)
                .because("Only very severe harm is torture. You may skip this or answer later.")
                .delicate();
    }
}
