package org.asylia.law;

import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.GROUPS;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.function.Consumer;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.HarmFacts;

/// One country of nationality, one claim and, where needed, one group: the smallest case that has them.
public final class Claims {

    public static final String COUNTRY = "countries[XA]";
    public static final String CLAIM = COUNTRY + ".claims[a]";
    public static final String GROUP = CLAIM + ".groups[g]";

    private Claims() {}

    /// One country of nationality with one reason to fear harm, and no others.
    public static Consumer<Given> claim(Consumer<Given> content) {
        return country(country -> country.yes(CountryFacts.NATIONALITY)
                        .entry(CLAIMS, "a", content)
                        .complete(CLAIMS))
                .andThen(given -> given.complete(COUNTRIES));
    }

    /// A claim of which nothing is told yet.
    public static Consumer<Given> claim() {
        return claim(_ -> {});
    }

    /// More about the country of the claim.
    public static Consumer<Given> country(Consumer<Given> content) {
        return given -> given.entry(COUNTRIES, "XA", content);
    }

    /// A claim whose only ground is one group.
    public static Consumer<Given> group(Consumer<Given> content) {
        return claim(
                c -> c.no(ClaimFacts.RACE, ClaimFacts.RELIGION, ClaimFacts.NATIONALITY, ClaimFacts.POLITICAL_OPINION)
                        .yes(ClaimFacts.SOCIAL_GROUP)
                        .entry(GROUPS, "g", content)
                        .complete(GROUPS));
    }

    /// One harm in the country, to the person, among those of the claim.
    public static void harm(Given claim, String name, String kind) {
        harm(claim, name, kind, _ -> {});
    }

    public static void harm(Given claim, String name, String kind, Consumer<Given> more) {
        claim.entry(HARMS, name, harm -> {
            harm.is(HarmFacts.KIND, kind).is(HarmFacts.VICTIM, "self").yes(HarmFacts.IN_COUNTRY);
            more.accept(harm);
        });
    }

    public static Consumer<Given> filed(String day) {
        return c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day);
    }

    /// A practitioner found every part of the group test met.
    public static Consumer<Given> passesTheParts() {
        return c -> c.judged("refugee.psg.immutability", GROUP, true)
                .judged("refugee.psg.particularity", GROUP, true)
                .judged("refugee.psg.social-distinction", GROUP, true);
    }
}
