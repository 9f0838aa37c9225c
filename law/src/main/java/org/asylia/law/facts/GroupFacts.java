package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each particular social group put forward under a claim: what its members share, and how their society sees them.
public final class GroupFacts {

    public static final Fact KIND = Fact.choice(
                    "group.kind",
                    "sexuality=who they love, or their gender identity",
                    "sex=being a woman or a man, alone or with their nationality, and nothing more",
                    "sex-and-more=being a woman or a man together with other things",
                    "relationship=a marriage or relationship with the person who harms them",
                    "family=being near relatives of one another",
                    "clan=a clan, tribe, or caste",
                    "former=a job, rank, or membership that they had before",
                    "past=something else that they did or lived through in the past",
                    "witness=having told a court or the police about a crime, in public",
                    "health=an illness or a disability",
                    "work=the work they do now",
                    "land=owning or farming land",
                    "wealth=having money or a business",
                    "gang=being in a gang",
                    "resists-gang=not wanting to join or pay a gang",
                    "returnee=having lived in another country",
                    "harm-only=only that somebody harms them",
                    "other=something else")
            .of(GROUPS)
            .asks("Which answer best says what the people in this group have in common?")
            .because("Different kinds of groups follow different decisions.")
            .delicate()
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact MEMBER = Fact.yesNo("group.member")
            .of(GROUPS)
            .asks("Are you really in this group, and not only in the eyes of others?")
            .because("A group that you are only thought to be in must itself be one that the law protects.")
            .delicate();

    public static final Fact STATED = Fact.choice(
                    "group.stated",
                    "no-judge-yet=no judge has decided the case yet",
                    "to-judge=yes, the judge was told these words before deciding",
                    "on-appeal=no, these words were first used in the appeal")
            .of(GROUPS)
            .asks("Was a judge told about this group, in these words?")
            .because("A group that is first named in an appeal is generally not looked at.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("written statement of the group given to the court", "recording of the hearing");

    public static final Fact GENITAL_CUTTING = Fact.yesNo("group.genital-cutting")
            .of(GROUPS)
            .asks("Is the harm the cutting of a girl's or woman's private parts?")
            .because("The decision on groups of women does not reach these claims.")
            .delicate()
            .provedBy("medical report");

    public static final Fact CAN_CHANGE = Fact.yesNo("group.can-change")
            .of(GROUPS)
            .asks("Could a person in this group change what makes them part of it?")
            .because("A group must rest on something that people cannot change or should not have to change.");

    public static final Fact BASIC = Fact.yesNo("group.basic")
            .of(GROUPS)
            .asks("Is what makes you part of it so much a part of who you are that giving it up would be wrong?")
            .because("People do not have to give up what is basic to who they are or what they believe.");

    public static final Fact CLEAR_LIMITS = Fact.yesNo("group.clear-limits")
            .of(GROUPS)
            .asks("Can people there tell who is in this group and who is not?")
            .because("A group needs clear limits.")
            .provedBy("expert statement", "law of the country");

    public static final Fact LAW_OR_CUSTOM = Fact.yesNo("group.law-or-custom")
            .of(GROUPS)
            .asks("Is there a law or a custom there that treats these people as a group?")
            .because("Laws and customs show how a society sees people.")
            .provedBy("law of the country", "expert statement");

    public static final Fact SPOKEN_OF = Fact.yesNo("group.spoken-of")
            .of(GROUPS)
            .asks("Do news, studies or reports about that country speak of these people as a group?")
            .because("Public reports show how a society sees people.")
            .provedBy("news articles", "country reports", "surveys");

    public static final Fact SEEN_BY_SOCIETY = Fact.yesNo("group.seen-by-society")
            .of(GROUPS)
            .asks("Do people there in general see them as a group, and not only the ones who do the harm?")
            .because("What counts is how the society sees the group.");

    public static final Fact FAMILY_KNOWN = Fact.yesNo("group.family-known")
            .of(GROUPS)
            .asks("Is the family known in that society as a group of its own, such as by its name or standing?")
            .because("A decision asks whether the society, and not only the one who harms, sets the family apart.")
            .provedBy("news articles", "statements of neighbors", "expert statement");

    public static final Fact PAYBACK = Fact.yesNo("group.payback")
            .of(GROUPS)
            .asks("Do they want to punish you for what you did while you still had that job, rank or membership?")
            .because("Payback for past acts is not the same as harm for having belonged.")
            .delicate();

    public static final Fact SEEK_FORMER = Fact.yesNo("group.seek-former")
            .of(GROUPS)
            .asks("Do they go after people just for having had that job, rank or membership, whatever they did?")
            .because("This shows that the former position itself is the reason.");

    public static final Fact TIE_IS_WHY = Fact.yesNo("group.tie-is-why")
            .of(GROUPS)
            .asks("Did they pick you, and not somebody else, because of whose relative you are?")
            .because("Some courts ask why this person and not another was chosen.");

    public static final Fact ONLY_A_MEANS = Fact.yesNo("group.only-a-means")
            .of(GROUPS)
            .asks("Do they harm the family only to get something else, such as money, land or information?")
            .because("The Board asks whether the family tie itself is the reason, or only a way to something else.");

    private GroupFacts() {}
}
