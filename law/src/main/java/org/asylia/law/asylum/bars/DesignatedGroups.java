package org.asylia.law.asylum.bars;

import org.asylia.engine.rule.DatedTable;
import org.asylia.law.tables.DesignatedOrganizations;

/// Groups that the United States has named as foreign terrorist organizations, as the rules ask for them.
///
/// Only the groups that can be chosen by name are listed; of any other group it is asked whether it was on a list.
/// Their days and sources: [org.asylia.law.tables.DesignatedOrganizations].
final class DesignatedGroups {

    /// Cartels and gangs, from 20 February 2025.
    static final DatedTable CARTELS = DesignatedOrganizations.table(
            "cartel", "terrorist-groups.cartels", "Cartels and gangs named as foreign terrorist organizations");

    /// Other groups that can be chosen by name.
    static final DatedTable OTHERS = DesignatedOrganizations.table(
            "other", "terrorist-groups.others", "Other groups named as foreign terrorist organizations");

    private DesignatedGroups() {}
}
