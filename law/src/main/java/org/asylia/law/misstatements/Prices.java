package org.asylia.law.misstatements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.asylia.law.fees.FeeTable;

/// The amounts of one fee, at USCIS and in court, as the fee table has them day by day.
///
/// @param uscis the fee of USCIS
/// @param court the same fee in court
record Prices(String uscis, String court) {

    /// What it costs on a day, in words; `nothing` where neither office charges it.
    String on(LocalDate day) {
        var there = dollars(uscis, day);
        var here = dollars(court, day);
        if (there.equals(here)) {
            return there.isEmpty() ? "nothing" : "$" + there.get();
        }
        if (there.isEmpty() || here.isEmpty()) {
            return there.isEmpty() ? "$" + here.orElseThrow() + " in court" : "$" + there.get() + " at USCIS";
        }
        return "$" + there.get() + " at USCIS and $" + here.get() + " in court";
    }

    boolean areCharged(LocalDate day) {
        return dollars(uscis, day).isPresent() || dollars(court, day).isPresent();
    }

    /// The first day on which either office charges it.
    LocalDate firstCharged() {
        for (var day : daysFrom(LocalDate.MIN)) {
            if (areCharged(day)) {
                return day;
            }
        }
        throw new IllegalStateException("The fee table has no amount of " + uscis + " and " + court + ".");
    }

    /// Every day from one on, itself included, on which something about it changes.
    List<LocalDate> daysFrom(LocalDate first) {
        return daysFrom(first, List.of(uscis, court));
    }

    /// Every day from one on on which something about these fees changes.
    static List<LocalDate> daysFrom(LocalDate first, List<String> fees) {
        var days = new TreeSet<LocalDate>();
        for (var row : FeeTable.ROWS) {
            if (fees.contains(row.id())) {
                days.add(row.from());
            }
        }
        return new ArrayList<>(days.tailSet(first));
    }

    private static Optional<Long> dollars(String fee, LocalDate day) {
        for (var row : FeeTable.ROWS) {
            boolean ended = row.to().isPresent() && !day.isBefore(row.to().get());
            if (row.id().equals(fee) && !day.isBefore(row.from()) && !ended) {
                return row.dollars().isPresent() && row.dollars().get() > 0 ? row.dollars() : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
