package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Order;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.CrossingFacts;
import org.asylia.law.facts.StayFacts;
import org.asylia.law.facts.TransitFacts;
import org.asylia.law.tables.RefugeeConventionParties;

/// What the rules on crossings from Mexico have in common, asked of one arrival.
final class SouthernBorder {

    /// By land from Mexico.
    static final Condition BY_LAND = among(ArrivalFacts.PLACE, "southwest-land-border");

    /// By land from Mexico or over the coast beside it.
    static final Condition BY_LAND_OR_COAST = among(ArrivalFacts.PLACE, "southwest-land-border", "southwest-coast");

    /// Without papers good enough to be let in.
    static final Condition WITHOUT_PAPERS = not(among(ArrivalFacts.MANNER, "admitted"));

    /// Through a third country. Whoever comes from Mexico and does not belong there has been through Mexico, a party
    /// to the Refugee Convention since 2000; a Mexican may have been through another country.
    static final Condition THROUGH_THIRD_COUNTRY = any(
            not(some(
                    COUNTRIES,
                    all(
                            among(CountryFacts.CODE, "MX"),
                            any(says(CountryFacts.NATIONALITY), says(CountryFacts.LAST_HABITUAL_RESIDENCE))))),
            some(
                    STAYS,
                    all(
                            says(TransitFacts.ON_THE_WAY),
                            listed(StayFacts.COUNTRY, RefugeeConventionParties.TABLE, asOf()))));

    /// Asylum was asked for in a country on the way and finally refused.
    static final Condition REFUSED_ON_THE_WAY =
            some(STAYS, all(says(TransitFacts.ON_THE_WAY), says(TransitFacts.PROTECTION_DENIED)));

    /// What lifts the rules of 2023 and 2024 by itself: an emergency, an extreme threat, severe trafficking.
    static final Condition IN_EXTREME_NEED = any(
            says(CrossingFacts.MEDICAL_EMERGENCY), says(CrossingFacts.EXTREME_THREAT), says(CrossingFacts.TRAFFICKED));

    private SouthernBorder() {}

    /// On that day or later.
    static Condition since(String first) {
        return days(told(ArrivalFacts.DATE), Order.AT_LEAST, day(first));
    }
}
