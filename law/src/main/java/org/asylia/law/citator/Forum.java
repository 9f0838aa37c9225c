package org.asylia.law.citator;

/// Who decided: it says for whom the decision binds.
public sealed interface Forum {

    /// Binds everywhere.
    record SupremeCourt() implements Forum {}

    /// Binds judges, the Board and officers, but where a court of appeals rejects the rule.
    record AttorneyGeneral() implements Forum {}

    /// The Board of Immigration Appeals. Binds like the Attorney General, who stands above it.
    record Board() implements Forum {}

    /// A court of appeals. Binds in its circuit, and persuades elsewhere.
    ///
    /// @param number `1` to `11`, or `dc`
    record Circuit(String number) implements Forum {}

    /// The forum of a code: `scotus`, `ag`, `bia`, `circuit:9`.
    ///
    /// @throws IllegalArgumentException when there is no such forum
    static Forum of(String code) {
        if (code.startsWith("circuit:") && Circuits.ALL.contains(code.substring(8))) {
            return new Circuit(code.substring(8));
        }
        return switch (code) {
            case "scotus" -> new SupremeCourt();
            case "ag" -> new AttorneyGeneral();
            case "bia" -> new Board();
            default -> throw new IllegalArgumentException("There is no forum '" + code + "'.");
        };
    }

    default String code() {
        return switch (this) {
            case SupremeCourt _ -> "scotus";
            case AttorneyGeneral _ -> "ag";
            case Board _ -> "bia";
            case Circuit(var number) -> "circuit:" + number;
        };
    }

    /// `the Board of Immigration Appeals`.
    default String words() {
        return switch (this) {
            case SupremeCourt _ -> "the Supreme Court";
            case AttorneyGeneral _ -> "the Attorney General";
            case Board _ -> "the Board of Immigration Appeals";
            case Circuit(var number) -> "the Court of Appeals for the " + Circuits.words(number);
        };
    }
}
