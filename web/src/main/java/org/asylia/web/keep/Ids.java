package org.asylia.web.keep;

import java.security.SecureRandom;

/// Short names that can be read out over a telephone: no letter looks or sounds like another.
final class Ids {

    private static final String LETTERS = "34679ACDEFHJKMNPRTWXY";
    private static final SecureRandom CHANCE = new SecureRandom();

    private Ids() {}

    static String next(String first) {
        var id = new StringBuilder(first);
        for (int letter = 0; letter < 6; letter++) {
            id.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
