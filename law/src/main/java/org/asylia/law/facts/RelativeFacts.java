package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// The spouse and each child.
public final class RelativeFacts {

    public static final Fact RELATION = Fact.choice(
                    "relative.relation", "spouse=your husband or wife", "child=your child", "other=another relative")
            .of(RELATIVES)
            .asks("What is this person to you?")
            .because("Only a husband or wife and children can share your asylum.")
            .identifying()
            .provedBy("marriage certificate", "birth certificate");

    public static final Fact BIRTH_DATE = Fact.day("relative.birth-date")
            .of(RELATIVES)
            .asks("When was this person born?")
            .because("A child must be under 21, counted on the right day.")
            .identifying()
            .provedBy("birth certificate");

    public static final Fact MARRIED = Fact.yesNo("relative.married")
            .of(RELATIVES)
            .asks("If this is your child, is the child married?")
            .because("A married child cannot share your asylum.")
            .identifying();

    public static final Fact SINCE = Fact.day("relative.since")
            .of(RELATIVES)
            .asks("Since when has this person been your spouse or child (for a child, often the day of birth)?")
            .because("The relation must exist on the day asylum is granted.")
            .identifying()
            .provedBy("marriage certificate", "birth certificate", "adoption order");

    public static final Fact ENDED = Fact.yesNo("relative.ended")
            .of(RELATIVES)
            .asks("Has that relation ended since, for example by divorce or death?")
            .because("The relation must still exist when the relative is admitted.")
            .identifying();

    public static final Fact UNBORN_AT_GRANT = Fact.yesNo("relative.unborn-at-grant")
            .of(RELATIVES)
            .asks("If this child was born after asylum was granted, was the mother already pregnant then?")
            .because("A child on the way on the day of the grant counts.")
            .identifying();

    public static final Fact BAR_SIGN = Fact.yesNo("relative.bar-sign")
            .of(RELATIVES)
            .asks("Did this person ever harm others for a group, commit a serious crime, or help an armed group?")
            .because("A relative can be kept out for what the relative did.")
            .privileged();

    public static final Fact IN_UNITED_STATES = Fact.yesNo("relative.in-united-states")
            .of(RELATIVES)
            .asks("Is this person in the United States?")
            .because("A relative abroad must follow by another form.")
            .identifying();

    public static final Fact STATUS_THROUGH_APPLICANT = Fact.yesNo("relative.status-through-applicant")
            .of(RELATIVES)
            .asks("Did this person get asylum through you?")
            .because("Asylum that came through you can end together with yours.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("approval notice");

    public static final Fact PERMANENT_RESIDENT = Fact.yesNo("relative.permanent-resident")
            .of(RELATIVES)
            .asks("Does this person have a green card?")
            .because("A green card is not lost only because asylum ends.")
            .provedBy("green card");

    private RelativeFacts() {}
}
