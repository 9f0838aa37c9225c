package org.asylia.law.citator;

import java.util.List;
import java.util.Set;

/// One leading decision.
///
/// @param key its stable name, such as `matter-of-a-b-1`
/// @param name as it is called, such as `Matter of A-B- (A-B- I)`
/// @param cite where it is reported, or its docket; empty where the page is not known
/// @param when the day of decision
/// @param forum who decided
/// @param provisions ids of the rules it is about, most important first
/// @param holding what it is cited for, in our own words
/// @param outcome what it brought the applicant on that point
/// @param patterns tags of the facts it was about; empty where they were not recalled
/// @param contrary circuits that are listed as rejecting or limiting it, in whole or in part
/// @param departs for a court of appeals: whether its rule departs from the Board or from other circuits
/// @param verified how far this row was checked
public record Decision(
        String key,
        String name,
        String cite,
        When when,
        Forum forum,
        List<String> provisions,
        String holding,
        Outcome outcome,
        Set<String> patterns,
        Set<String> contrary,
        boolean departs,
        Verification verified) {

    public Decision {
        provisions = List.copyOf(provisions);
        patterns = Set.copyOf(patterns);
        contrary = Set.copyOf(contrary);
    }

    /// `Matter of A-B- (A-B- I), 27 I&N Dec. 316 (A.G. 2018)`.
    public String title() {
        if (cite.isEmpty()) {
            return name + " (page not known)";
        }
        return name + (cite.startsWith("(") ? " " : ", ") + cite;
    }
}
