package org.asylia.checks;

import java.util.List;

/// An exception to a check, with its reason, so that it can be searched for and argued with.
///
/// @param check the check that looks away
/// @param type the full name of the class it looks away from
/// @param reason why that is right
record Allowed(Check check, String type, String reason) {

    enum Check {
        NO_LAMBDA_IN_LAW,
        NO_CLOCK,
        SIZE
    }

    private static final List<Allowed> ALL = List.of(new Allowed(
            Check.NO_LAMBDA_IN_LAW,
            "org.asylia.law.ProtectionLaw",
            "It gathers the rules of all rooms into one list and states none itself."));

    static boolean allows(Check check, String type) {
        return ALL.stream().anyMatch(allowed -> allowed.check == check && allowed.type.equals(type));
    }

    static List<Allowed> of(Check check) {
        return ALL.stream().filter(allowed -> allowed.check == check).toList();
    }
}
