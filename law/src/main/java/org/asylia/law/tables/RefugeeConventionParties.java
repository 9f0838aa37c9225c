package org.asylia.law.tables;

import static org.asylia.engine.rule.DatedTable.row;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.rule.DatedTable;

/// Countries on the usual ways to the southern border that are parties to the Refugee Convention or its Protocol.
///
/// The list is not complete: a country without a row is unknown, never outside.
public final class RefugeeConventionParties {

    private static final String UN = "United Nations list of parties to the 1967 Protocol, copy read";

    public static final DatedTable TABLE = new DatedTable(
            "refugee-convention-parties",
            "Parties to the 1951 Refugee Convention or the 1967 Protocol",
            List.of(
                    row("AR", "1967-12-06", UN),
                    row("BO", "1982-02-09", UN),
                    row("BR", "1972-04-07", UN),
                    row("BZ", "1990-06-27", UN),
                    row("CA", "1969-06-04", UN),
                    row("CL", "1972-04-27", UN),
                    row("CO", "1980-03-04", UN),
                    row("CR", "1978-03-28", UN),
                    row("MX", "2000-06-07", "Accession of 2000: refugee agency release read; day from memory")),
            LocalDate.of(2026, 11, 22),
            false);

    private RefugeeConventionParties() {}
}
