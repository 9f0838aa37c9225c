package org.asylia.engine.fact;

import java.util.List;

/// What kind of value a fact takes.
public sealed interface FactType {

    /// Yes or no.
    record YesNo() implements FactType {}

    /// A date, as precisely as it is known.
    record Day() implements FactType {}

    /// A whole number.
    ///
    /// @param unit what is counted, such as `months`
    /// @param least the smallest value that makes sense
    /// @param most the largest value that makes sense
    record Number(String unit, long least, long most) implements FactType {}

    /// One of a fixed set of codes.
    record Choice(List<Option> options) implements FactType {
        public Choice {
            options = List.copyOf(options);
        }

        public List<String> codes() {
            return options.stream().map(Option::code).toList();
        }
    }

    /// A country, by its two-letter ISO 3166 code; `XX` stands for no country (a stateless person's nationality).
    record Country() implements FactType {}

    /// Words kept for people to read. No rule may decide on them.
    record Words() implements FactType {}

    /// One choice: the code that is stored and the English label that is shown.
    record Option(String code, String label) {}
}
