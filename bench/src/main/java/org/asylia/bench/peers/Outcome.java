package org.asylia.bench.peers;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.asylia.bench.peers.Contender.Name;
import org.asylia.engine.rule.RuleSet;

/// What was measured, and in which circumstances.
///
/// @param loadBefore the machine's load average when it began, and when it ended
/// @param bandwidth gigabytes a second that one thread reads
/// @param loading nanoseconds a case to make a row and hand it to DuckDB
record Outcome(
        Wish wish,
        double loadBefore,
        double loadAfter,
        double bandwidth,
        Law law,
        Bytes bytes,
        double loading,
        List<Rounds.Measured> measured) {

    Outcome {
        measured = List.copyOf(measured);
    }

    /// How much of the law the peers get.
    ///
    /// @param rules how many rules the law has
    /// @param given how many of them the peers get exactly
    /// @param differ how many of those are not the same for every case
    /// @param few how many the small set has
    /// @param columns how many columns the rows have that a rule reads
    /// @param leftOut how many are left out, by reason
    record Law(int rules, int given, int differ, int few, int columns, Map<String, Integer> leftOut) {

        static Law of(RuleSet law, Sheet few, Sheet all, Translator translator) {
            var leftOut = new TreeMap<String, Integer>();
            translator.leftOut().values().forEach(why -> leftOut.merge(why.split(":", 2)[0], 1, Integer::sum));
            return new Law(
                    law.rules().size(),
                    all.rules().size(),
                    (int) all.answers().stream()
                            .filter(Formula.Line.class::isInstance)
                            .count(),
                    few.rules().size(),
                    all.read().cardinality(),
                    leftOut);
        }
    }

    /// Bytes a case.
    ///
    /// @param packed held by our columns, of everything the cases say
    /// @param duckDb held by DuckDB, of the rows
    /// @param read read by our columns, for all rules
    record Bytes(double packed, double duckDb, double read) {}

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// The sets of rules, the small one first.
    List<String> sets() {
        return measured.stream().map(each -> each.contender().set()).distinct().toList();
    }

    /// A reader at the largest number of cases that it was given, up to a million.
    Optional<Rounds.Measured> main(String set, Name name) {
        return measured.stream()
                .filter(each -> each.contender().set().equals(set))
                .filter(each -> each.contender().name() == name)
                .filter(each -> each.contender().cases() <= wish.million())
                .max(Comparator.comparingInt(each -> each.contender().cases()));
    }

    Optional<Rounds.Measured> at(String set, Name name, int cases) {
        return measured.stream()
                .filter(each -> each.contender().set().equals(set))
                .filter(each -> each.contender().name() == name)
                .filter(each -> each.contender().cases() == cases)
                .findFirst();
    }
}
