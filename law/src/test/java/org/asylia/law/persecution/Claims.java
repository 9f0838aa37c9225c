package org.asylia.law.persecution;

import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.HarmFacts;

/// Cases with one country and one claim, as the tests of this room need them.
final class Claims {

    /// The path of the claim in these cases.
    static final String CLAIM = "countries[VE].claims[gang]";

    private Claims() {}

    /// A case whose one claim says this.
    static Consumer<Given> claim(Consumer<Given> content) {
        return given -> given.entry(
                        COUNTRIES,
                        "VE",
                        country -> country.entry(CLAIMS, "gang", content).complete(CLAIMS))
                .complete(COUNTRIES);
    }

    /// One harm in the country, to the person, among those of the claim.
    static void harm(Given claim, String name, String kind) {
        harm(claim, name, kind, _ -> {});
    }

    static void harm(Given claim, String name, String kind, Consumer<Given> more) {
        claim.entry(HARMS, name, harm -> {
            harm.is(HarmFacts.KIND, kind).is(HarmFacts.VICTIM, "self").yes(HarmFacts.IN_COUNTRY);
            more.accept(harm);
        });
    }
}
