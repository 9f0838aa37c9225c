package org.asylia.command.verb;

import java.util.stream.Collectors;
import org.asylia.command.line.Nearest;
import org.asylia.command.line.WrongInput;
import org.asylia.law.tables.Courts;
import org.asylia.law.tables.Courts.Court;

/// The circuit of a court that was named.
final class CourtOption {

    private CourtOption() {}

    /// @throws WrongInput when there is no such court in the list, or several in different circuits
    static String circuit(String typed) {
        var found = Courts.find(typed);
        if (found.isEmpty()) {
            throw new WrongInput("There is no immigration court '" + typed + "' in the list."
                    + Nearest.didYouMean(typed, Courts.names()) + " The list is not complete: else give --circuit.");
        }
        return Courts.circuit(typed)
                .orElseThrow(() -> new WrongInput("'" + typed + "' may mean courts in different circuits: "
                        + found.stream()
                                .map(court -> court.name() + " (" + court.circuit() + ")")
                                .collect(Collectors.joining(", "))
                        + ". Name one of them."));
    }

    /// Words to follow the circuit: which court it is of, and whether anybody checked its row.
    static String words(String typed) {
        var found = Courts.find(typed);
        var names = found.stream().map(Court::name).collect(Collectors.joining(", "));
        return found.size() == 1
                ? ", of the court at " + names
                        + (found.getFirst().verified() ? "" : " (from a list, not checked against a source)")
                : ", of each court that was meant: " + names;
    }
}
