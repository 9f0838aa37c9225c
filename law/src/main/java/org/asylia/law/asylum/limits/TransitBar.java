package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.CrossingFacts;

/// Whom the transit bars of 2019 and 2021 covered: both said the same.
final class TransitBar {

    /// Came by land from Mexico from that day on, through a third country, without having been refused there.
    static final Condition COVERS = some(
            ARRIVALS,
            all(
                    SouthernBorder.BY_LAND,
                    SouthernBorder.since("2019-07-16"),
                    SouthernBorder.THROUGH_THIRD_COUNTRY,
                    not(any(SouthernBorder.REFUSED_ON_THE_WAY, says(CrossingFacts.TRAFFICKED)))));

    private TransitBar() {}
}
