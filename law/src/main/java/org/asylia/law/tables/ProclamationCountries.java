package org.asylia.law.tables;

import org.asylia.engine.rule.DatedTable;

/// The countries of the entry proclamations of 2025, to which USCIS tied its holds and country factors:
/// `proclamation-countries.tsv`.
///
/// Being listed does not bar asylum: both proclamations leave asylum, withholding and the Convention untouched. The
/// list is complete as of the proclamations read: a country without a row is outside.
public final class ProclamationCountries {

    public static final DatedTable TABLE = DatedRows.read(
            "proclamation-countries.tsv",
            "entry-proclamation-countries",
            "Countries whose nationals are under an entry proclamation of 2025",
            true);

    private ProclamationCountries() {}
}
