package org.asylia.law.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Countries by their ISO code, with the codes that the immigration courts write for a nationality: `countries.tsv`.
///
/// **The courts' codes are not ISO codes**: theirs for Honduras is `HO`, and their `CH` is China. Names are those of
/// the Unicode CLDR; its notice lies beside the file.
public final class Countries {

    private static final List<String> COLUMNS = List.of("code", "name", "court-codes", "source", "checked");

    public static final List<Country> ALL = read();

    private Countries() {}

    /// One country or territory.
    ///
    /// @param code the ISO 3166 code, two letters
    /// @param name in English
    /// @param courtCodes the courts' codes for its nationality; none where they have none
    /// @param source where this was read
    /// @param checked the day on which it was last checked
    public record Country(String code, String name, Set<String> courtCodes, String source, LocalDate checked) {

        /// Since when it is a party to the Refugee Convention or its Protocol, as far as that is recorded; empty is
        /// unknown, not no.
        public Optional<LocalDate> partySince() {
            for (var row : RefugeeConventionParties.TABLE.rows()) {
                if (row.code().equals(code)) {
                    return Optional.of(row.from());
                }
            }
            return Optional.empty();
        }
    }

    public static Optional<Country> of(String code) {
        for (var country : ALL) {
            if (country.code().equals(code)) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    /// The country that the immigration courts mean by one of their codes.
    public static Optional<Country> ofCourtCode(String code) {
        for (var country : ALL) {
            if (country.courtCodes().contains(code)) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    private static List<Country> read() {
        var all = new ArrayList<Country>();
        for (var row : Sheet.of(Countries.class, "countries.tsv", COLUMNS).rows()) {
            all.add(new Country(
                    row.need("code"),
                    row.need("name"),
                    row.all("court-codes"),
                    row.need("source"),
                    row.day("checked")));
        }
        return List.copyOf(all);
    }
}
