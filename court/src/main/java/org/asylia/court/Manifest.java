package org.asylia.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an import read, took and left, so that anybody can see where each row went.
///
/// @param release the month of the release, such as `2026-07`
/// @param asOf the day as of which it is read: the first of that month
/// @param imported the day of the import
/// @param lawHash the hash of the rule set whose facts were told
/// @param lawFacts how many facts that law asks
/// @param tables what became of each table's rows; a table that was not there is not here
/// @param missing tables that were not there
/// @param matters how many cases there are, by circuit; the key is empty where it is not known
/// @param told in how many cases each fact is told
public record Manifest(
        String release,
        LocalDate asOf,
        LocalDate imported,
        String lawHash,
        int lawFacts,
        List<Account> tables,
        List<String> missing,
        Map<String, Long> matters,
        Map<Told, Long> told) {

    public Manifest {
        tables = List.copyOf(tables);
        missing = List.copyOf(missing);
        matters = new TreeMap<>(matters);
        told = Map.copyOf(told);
    }

    public long cases() {
        return matters.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many facts of the law can be told from these tables at all. Country entries tell which country, that it is
    /// of nationality, and that removal to it was ordered.
    public static int tellable() {
        var facts = new java.util.TreeSet<String>();
        facts.add("country.nationality");
        for (var told : Told.values()) {
            facts.add(told.fact());
        }
        return facts.size();
    }
}
