package org.asylia.casefile;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Countries by their two-letter code (ISO 3166), and `XX` for none.
final class Countries {

    static final String NONE = "XX";

    private Countries() {}

    static boolean knows(String code) {
        return code.equals(NONE) || codes().contains(code);
    }

    private static Set<String> codes() {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    }

    static Set<String> all() {
        var all = new TreeSet<>(codes());
        all.add(NONE);
        return all;
    }

    /// What to write instead of something that is not a code.
    static String hint(String written) {
        return meant(written.strip())
                .map(code -> " Did you mean '" + code + "' (" + name(code) + ")?")
                .orElse("");
    }

    private static Optional<String> meant(String written) {
        for (var code : all()) {
            var country = Locale.of("", code);
            if (code.equalsIgnoreCase(written)
                    || name(code).equalsIgnoreCase(written)
                    || !code.equals(NONE) && country.getISO3Country().equalsIgnoreCase(written)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static String name(String code) {
        return code.equals(NONE) ? "no country" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
