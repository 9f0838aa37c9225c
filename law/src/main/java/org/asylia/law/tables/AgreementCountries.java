package org.asylia.law.tables;

import org.asylia.engine.rule.DatedTable;

/// Countries other than Canada that hear asylum claims in place of the United States, under an agreement in use:
/// `agreement-countries.tsv`.
///
/// The list is not complete: agreements are not always published, and other countries (Paraguay, Belize and more)
/// are reported to have signed. A country without a row is therefore unknown, never outside.
public final class AgreementCountries {

    public static final DatedTable TABLE = DatedRows.read(
            "agreement-countries.tsv",
            "agreement-countries",
            "Countries with an asylum cooperative agreement in use",
            false);

    private AgreementCountries() {}
}
