package org.asylia.casefile;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;

/// An example of a value, as it is written in a case file, for messages.
final class Examples {

    private Examples() {}

    static String of(Fact fact) {
        return switch (fact.type()) {
            case FactType.YesNo _ -> "true";
            case FactType.Day _ -> "\"2024-05-10\"";
            case FactType.Number number -> Long.toString(number.least());
            case FactType.Choice choice -> "\"" + choice.codes().getFirst() + "\"";
            case FactType.Country _ -> "\"VE\"";
            case FactType.Words _ -> "\"some words\"";
        };
    }
}
