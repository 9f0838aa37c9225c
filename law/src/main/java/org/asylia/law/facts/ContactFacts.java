package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CONTACTS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Each armed group the person had to do with, and what passed between them.
public final class ContactFacts {

    public static final Fact GROUP = Fact.choice(
                    "contact.group",
                    "tren-de-aragua=Tren de Aragua",
                    "ms-13=Mara Salvatrucha (MS-13)",
                    "barrio-18=Barrio 18 (18th Street)",
                    "cartel-de-sinaloa=Sinaloa cartel",
                    "cjng=Jalisco New Generation cartel (CJNG)",
                    "cartel-del-noreste=Northeast cartel (formerly Los Zetas)",
                    "cartel-del-golfo=Gulf cartel (Mexico)",
                    "nueva-familia-michoacana=La Nueva Familia Michoacana",
                    "carteles-unidos=Carteles Unidos",
                    "viv-ansanm=Viv Ansanm (Haiti)",
                    "gran-grif=Gran Grif (Haiti)",
                    "los-choneros=Los Choneros (Ecuador)",
                    "los-lobos=Los Lobos (Ecuador)",
                    "cartel-de-los-soles=Cartel de los Soles",
                    "clan-del-golfo=Clan del Golfo (Colombia)",
                    "farc=FARC (Colombia, the group that disarmed in 2017)",
                    "eln=National Liberation Army (ELN, Colombia)",
                    "shining-path=Shining Path (Peru)",
                    "ltte=Tamil Tigers (LTTE)",
                    "pkk=Kurdistan Workers' Party (PKK)",
                    "hamas=Hamas",
                    "hizballah=Hizballah",
                    "al-qaida=al-Qaida",
                    "islamic-state=Islamic State",
                    "al-shabaab=al-Shabaab",
                    "boko-haram=Boko Haram",
                    "pakistani-taliban=Tehrik-e Taliban Pakistan",
                    "afghan-taliban=Taliban (Afghanistan)",
                    "lashkar-e-tayyiba=Lashkar-e Tayyiba",
                    "named-2007=a group that a law of 2007 took off, such as the Chin National Front, the Karen National"
                            + " Union, or the Montagnards",
                    "other=another group")
            .of(CONTACTS)
            .asks("Which group was it?")
            .because("Different rules apply to groups that the United States has named as terrorist groups.")
            .privileged();

    public static final Fact ON_LIST = Fact.yesNo("contact.on-list")
            .of(CONTACTS)
            .asks("Was the group then on the State Department's list of foreign terrorist organizations or on the"
                    + " Terrorist Exclusion List?")
            .because("For groups on a list there are fewer defenses.")
            .answeredBy(Answerer.PRACTITIONER);

    public static final Fact LAST_DAY = Fact.day("contact.last-day")
            .of(CONTACTS)
            .asks("When did you last have anything to do with the group?")
            .because("What counts is how the group was listed at that time.")
            .privileged();

    public static final Fact GROUP_VIOLENT = Fact.yesNo("contact.group-violent")
            .of(CONTACTS)
            .asks("Did people of the group use guns, bombs, kidnapping, or other violence?")
            .because("A group that was never put on a list can still count because of what it does.")
            .privileged();

    public static final Fact LEADERS_AGREED = Fact.yesNo("contact.leaders-agreed")
            .of(CONTACTS)
            .asks("Did the leaders of the group order or agree to the violence?")
            .because("Some courts ask for this before they call a group terrorist.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    public static final Fact MEMBER = contact("member", "Were you a member?");
    public static final Fact SPOKE_FOR = contact("spoke-for", "Were you a leader or a speaker for the group?");
    public static final Fact FOUGHT = contact(
            "fought", "Did you fight for it, carry weapons for it, or help to prepare or watch for its attacks?");
    public static final Fact RECRUITED =
            contact("recruited", "Did you ask others to join it, or collect money or things for it?");
    public static final Fact ENDORSED =
            contact("endorsed", "Did you say in public that its violence was right, or urge others to support it?");
    public static final Fact TRAINED = contact("trained", "Did it train you to use weapons or to fight?");
    public static final Fact GAVE = contact(
            "gave",
            "Did you give or do anything for it, even once, even a little: money, rent, food, shelter, rides, work,"
                    + " or information?");
    public static final Fact FORCED =
            contact("forced", "Was everything you did for the group forced by threats against you or your family?");

    public static final Fact KNEW_HELP = Fact.yesNo("contact.knew-help")
            .of(CONTACTS)
            .asks("Did you know, or should you have known, that what you gave or did would help the group?")
            .because("Help counts only if the person knew or should have known that it helps.")
            .privileged();

    public static final Fact KNEW_GROUP = Fact.yesNo("contact.knew-group")
            .of(CONTACTS)
            .asks("Did you know then that the group used violence?")
            .because("For groups on no list, a person who did not know has a defense.")
            .privileged();

    public static final Fact EXEMPTED = Fact.yesNo("contact.exempted")
            .of(CONTACTS)
            .asks("Has Homeland Security decided in writing that this does not count against you?")
            .because("Only Homeland Security or the State Department can lift this bar.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .provedBy("exemption notice");

    private ContactFacts() {}

    private static Fact contact(String key, String question) {
        return Fact.yesNo("contact." + key)
                .of(CONTACTS)
                .asks(question)
                .because("The terrorism bar is very wide. It can cover even small help and help that was forced.")
                .privileged();
    }
}
