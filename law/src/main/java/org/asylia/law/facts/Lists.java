package org.asylia.law.facts;

import org.asylia.engine.fact.ItemList;

/// The lists of a case. Each knows whether it is complete.
public final class Lists {

    public static final ItemList ARRIVALS = ItemList.of(
            "arrivals",
            "arrival",
            "When and how did you come to the United States?",
            "Are these all the times you came to the United States?");

    /// Every country that matters: of nationality, of last habitual residence, of proposed removal.
    public static final ItemList COUNTRIES = ItemList.of(
            "countries",
            "country",
            "Which countries are you a citizen of, and where could you be sent?",
            "Are these all the countries you are a citizen of or could be sent to?");

    /// Each reason to fear harm in one country: a persecutor and why.
    public static final ItemList CLAIMS = ItemList.within(
            COUNTRIES,
            "claims",
            "claim",
            "Who would harm you there, and why?",
            "Are these all the people or groups you fear there?");

    /// What has already happened, under one claim.
    public static final ItemList HARMS = ItemList.within(
            CLAIMS,
            "harms",
            "harm",
            "What has already happened to you or your family because of this?",
            "Is that everything that has happened because of this?");

    /// Each particular social group put forward, under one claim.
    public static final ItemList GROUPS = ItemList.within(
            CLAIMS,
            "groups",
            "group",
            "Which particular social group is put forward?",
            "Are these all the groups that are put forward?");

    public static final ItemList CONVICTIONS = ItemList.of(
            "convictions",
            "conviction",
            "Has a court ever found you guilty of a crime, anywhere?",
            "Are these all the convictions?");

    /// Time spent in countries other than home and the United States.
    public static final ItemList STAYS = ItemList.of(
            "stays",
            "stay",
            "Which other countries did you live in or pass through?",
            "Are these all the countries you lived in or passed through?");

    /// Earlier applications for asylum in the United States, one's own or as somebody's dependant.
    public static final ItemList APPLICATIONS = ItemList.of(
            "applications",
            "earlier application",
            "Did you, or anyone for you, ask for asylum in the United States before?",
            "Are these all the earlier applications?");

    /// Dealings with armed groups, militias or organizations that use violence.
    public static final ItemList CONTACTS = ItemList.of(
            "contacts",
            "contact",
            "Did you ever deal with an armed group, even if you were forced to?",
            "Are these all the armed groups you dealt with?");

    /// Spouse and children, wherever they are.
    public static final ItemList RELATIVES = ItemList.of(
            "relatives",
            "relative",
            "Who are your spouse and your children, wherever they live?",
            "Are these your spouse, if any, and all your children?");

    /// Trips out of the United States between the filing and the decision.
    public static final ItemList TRIPS = ItemList.of(
            "trips",
            "trip",
            "While your asylum case was waiting, did you leave the United States?",
            "Are these all the trips since you filed?");

    /// What happened in the case since it was filed, for the work-permit clock.
    public static final ItemList CLOCK_EVENTS = ItemList.of(
            "clock-events",
            "clock event",
            "What has happened in the case since you filed, such as moved hearings or missed dates?",
            "Is that everything that has happened in the case since you filed?");

    private Lists() {}
}
