package org.asylia.law.tables;

import org.asylia.engine.rule.DatedTable;

/// Countries on the usual ways to the southern border that are parties to the Refugee Convention or its Protocol:
/// `refugee-convention-parties.tsv`.
///
/// The list is not complete: a country without a row is unknown, never outside.
public final class RefugeeConventionParties {

    public static final DatedTable TABLE = DatedRows.read(
            "refugee-convention-parties.tsv",
            "refugee-convention-parties",
            "Parties to the 1951 Refugee Convention or the 1967 Protocol",
            false);

    private RefugeeConventionParties() {}
}
