package org.asylia.book.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Country codes in words.
public final class Codes {

    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /// `Angola (AO)`; a code that is no country's stays as it is.
    public static String of(String code) {
        return COUNTRIES.contains(code) ? country(code) + " (" + code + ")" : code;
    }

    static String country(String code) {
        return code.equals("XX") ? "no country" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
