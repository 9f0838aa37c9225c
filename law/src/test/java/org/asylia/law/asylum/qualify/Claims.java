package org.asylia.law.asylum.qualify;

import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.FilingFacts;

/// One country, one claim and, where needed, one group: the smallest case that has them.
public final class Claims {

    public static final String CLAIM = "countries[X].claims[c]";
    public static final String GROUP = CLAIM + ".groups[g]";

    private Claims() {}

    public static Consumer<Given> claim(Consumer<Given> content) {
        return c -> c.entry(
                        COUNTRIES,
                        "X",
                        country -> country.yes(CountryFacts.NATIONALITY)
                                .entry(CLAIMS, "c", content)
                                .complete(CLAIMS))
                .complete(COUNTRIES);
    }

    /// A claim whose only ground is one group.
    public static Consumer<Given> group(Consumer<Given> content) {
        return claim(
                c -> c.no(ClaimFacts.RACE, ClaimFacts.RELIGION, ClaimFacts.NATIONALITY, ClaimFacts.POLITICAL_OPINION)
                        .yes(ClaimFacts.SOCIAL_GROUP)
                        .entry(GROUPS, "g", content)
                        .complete(GROUPS));
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
