package org.asylia.engine.rule;

import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;

/// What a rule asks, as data. Every reader of rules is one exhaustive `switch` over these kinds, so that what can
/// be decided can also be explained, asked, compared and exported.
///
/// Conditions are written with the factories of [Conditions].
public sealed interface Condition {

    /// A yes-or-no fact.
    record Says(Fact fact) implements Condition {}

    /// A choice or a country is among the codes.
    record Among(Fact fact, Set<String> codes) implements Condition {
        public Among {
            codes = Set.copyOf(codes);
        }
    }

    /// A choice or a country has a row in a dated table on a day.
    record Listed(Fact fact, DatedTable table, DateTerm on) implements Condition {}

    /// Two countries or choices are the same.
    record Same(Fact one, Fact other) implements Condition {}

    /// One date stands in an order to another.
    record Days(DateTerm left, Order order, DateTerm right) implements Condition {}

    /// One number stands in an order to another.
    record Amounts(NumberTerm left, Order order, NumberTerm right) implements Condition {}

    /// Every part holds. With no parts, yes.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part holds. With no parts, no.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// At least so many parts hold.
    record AtLeast(int count, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
            if (count < 1 || count > parts.size()) {
                throw new IllegalArgumentException("at least " + count + " of " + parts.size() + " parts");
            }
        }
    }

    /// The part does not hold.
    record Not(Condition part) implements Condition {}

    /// At least so many entries of a list satisfy the part. While the list is not complete, more may come.
    record Some(int count, ItemList list, Condition part) implements Condition {
        public Some {
            if (count < 1) {
                throw new IllegalArgumentException("some " + list + ": count must be at least 1");
            }
        }
    }

    /// Every entry of a list satisfies the part. Of a complete list without entries this is true.
    record Every(ItemList list, Condition part) implements Condition {}

    /// Another rule holds, for the item in hand.
    record Holds(String rule) implements Condition {}

    /// A question of legal judgment. Unknown until a practitioner records an assessment with a reason.
    record Judged(Judgment judgment) implements Condition {}

    /// A part of the law that this software does not decide; whatever depends on it stays unknown and says so.
    ///
    /// @param what the provision or question left out
    /// @param reason why it is left out
    record NotEncoded(String what, String reason) implements Condition {}

    /// Settled by the law itself, whatever the facts: an effect, or a text that is not applied.
    record Settled(boolean yes, String because) implements Condition {}

    /// A point on which more than one reading of the law is live.
    record Contested(String id, String question, List<Reading> readings) implements Condition {
        /// @throws IllegalArgumentException when there is no reading of that name
        public Reading reading(String name) {
            return readings.stream()
                    .filter(reading -> reading.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no reading '" + name + "' of '" + id
                            + "'. Choose one of: "
                            + String.join(
                                    ", ", readings.stream().map(Reading::id).toList()) + "."));
        }

        public Contested {
            readings = List.copyOf(readings);
            if (readings.size() < 2) {
                throw new IllegalArgumentException("contested point '" + id + "' needs at least two readings");
            }
            if (readings.stream()
                    .noneMatch(
                            reading -> !reading.review() && reading.circuits().isEmpty())) {
                throw new IllegalArgumentException("contested point '" + id + "' needs a reading for elsewhere");
            }
        }
    }

    /// A rule with exceptions, and exceptions to the exceptions, each labelled.
    ///
    /// @param otherwise the answer when no layer applies
    /// @param layers the layers; two that are not ranked must never apply together with different results
    record Layered(boolean otherwise, List<Layer> layers) implements Condition {
        public Layered {
            layers = List.copyOf(layers);
        }
    }

    /// A presumption: while the part is unknown and the trigger is a settled yes, the answer stays unknown but leans.
    ///
    /// @param part what decides
    /// @param when what raises the presumption
    /// @param toward which way it then leans
    /// @param because the presumption in words
    /// @param burden who must show what to turn it
    record Leans(Condition part, Condition when, boolean toward, String because, Burden burden) implements Condition {}
}
