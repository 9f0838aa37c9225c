package org.asylia.book.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;

/// Small pieces of sentences: articles, plurals, circuits; and parts of parts brought onto one level.
final class Parts {

    /// Circuits in the order of their numbers; the District of Columbia last.
    static final Comparator<String> BY_NUMBER =
            Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Parts() {}

    /// `all(a, all(b, c))` asks the same as `all(a, b, c)`.
    static List<Condition> flat(List<Condition> parts, Class<? extends Condition> kind) {
        var flat = new ArrayList<Condition>();
        for (var part : parts) {
            switch (part) {
                case Condition.All(var inner) when kind == Condition.All.class -> flat.addAll(flat(inner, kind));
                case Condition.Any(var inner) when kind == Condition.Any.class -> flat.addAll(flat(inner, kind));
                default -> flat.add(part);
            }
        }
        return flat;
    }

    /// `a conviction`, `an arrival`.
    static String one(ItemList list) {
        return ("aeiou".indexOf(list.one().charAt(0)) < 0 ? "a " : "an ") + list.one();
    }

    /// The key of a list is its plural.
    static String many(ItemList list) {
        return list.key().replace('-', ' ');
    }

    static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") ? words : words + ".";
    }

    static String circuits(Collection<String> circuits) {
        var names = circuits.stream().map(Parts::circuit).toList();
        return names.size() == 1
                ? "in the " + names.getFirst() + " Circuit"
                : "in the " + String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast()
                        + " Circuits";
    }

    private static String circuit(String code) {
        return switch (code) {
            case "1" -> "First";
            case "2" -> "Second";
            case "3" -> "Third";
            case "4" -> "Fourth";
            case "5" -> "Fifth";
            case "6" -> "Sixth";
            case "7" -> "Seventh";
            case "8" -> "Eighth";
            case "9" -> "Ninth";
            case "10" -> "Tenth";
            case "11" -> "Eleventh";
            default -> code.equals("dc") ? "D.C." : code;
        };
    }
}
