package org.asylia.engine.rule;

import java.util.Arrays;
import java.util.List;

/// A question of legal judgment: its standard, what speaks for and against in the facts, and the leading decisions.
///
/// The software lists factors; it never weighs them.
///
/// @param id the id under which a practitioner's assessment is recorded; as a rule that of the rule it stands in
/// @param question the question to be judged, answered by yes or no
/// @param factors what speaks for and against
/// @param decisions keys of leading decisions on either side
public record Judgment(String id, String question, List<Factor> factors, List<String> decisions) {

    public Judgment {
        factors = List.copyOf(factors);
        decisions = List.copyOf(decisions);
    }

    public static Judgment of(String id, String question, Factor... factors) {
        return new Judgment(id, question, Arrays.asList(factors), List.of());
    }

    public Judgment decidedIn(String... decisions) {
        return new Judgment(id, question, factors, List.of(decisions));
    }

    /// Something in the facts that speaks one way.
    ///
    /// @param speaksFor whether it speaks for a yes
    /// @param label the factor in words
    /// @param found when it is present
    public record Factor(boolean speaksFor, String label, Condition found) {}

    /// A factor that speaks for a yes.
    public static Factor forIt(String label, Condition found) {
        return new Factor(true, label, found);
    }

    /// A factor that speaks against.
    public static Factor against(String label, Condition found) {
        return new Factor(false, label, found);
    }
}
