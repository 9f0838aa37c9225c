package org.asylia.web.keep;

import java.security.SecureRandom;
import java.util.Optional;

/// What a person notes down to come back: sixteen digits, written like a telephone number, so that a note of it says
/// nothing to others. It is the only way back: it is shown once, and nobody can look it up.
///
/// @param digits sixteen digits, the first not zero
public record Code(String digits) {

    private static final int LENGTH = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    public Code {
        if (!digits.matches("[1-9][0-9]{15}")) {
            throw new IllegalArgumentException("A code has sixteen digits.");
        }
    }

    public static Code chosen() {
        var digits = new StringBuilder().append((char) ('1' + CHANCE.nextInt(9)));
        while (digits.length() < LENGTH) {
            digits.append((char) ('0' + CHANCE.nextInt(10)));
        }
        return new Code(digits.toString());
    }

    /// A code as a person types it: with spaces, hyphens, brackets and a plus sign, and in the digits of any script.
    /// Empty when these are not sixteen digits.
    public static Optional<Code> typed(String words) {
        var digits = new StringBuilder();
        for (int letter : words.codePoints().toArray()) {
            int digit = Character.digit(letter, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (Character.isLetter(letter) || digits.length() > LENGTH) {
                return Optional.empty();
            }
        }
        return digits.toString().matches("[1-9][0-9]{15}")
                ? Optional.of(new Code(digits.toString()))
                : Optional.empty();
    }

    /// As it is shown: `4152 837 9920 18465`.
    public String shown() {
        return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7, 11) + " "
                + digits.substring(11);
    }

    /// Never the digits: this ends up in messages.
    @Override
    public String toString() {
        return "a code";
    }
}
