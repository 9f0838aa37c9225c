package org.asylia.law.misstatements;

import java.util.ArrayList;
import java.util.List;

/// All the misstatements, gathered from their topics.
public final class Misstatements {

    public static final List<Misstatement> ALL = gathered();

    private Misstatements() {}

    private static List<Misstatement> gathered() {
        var all = new ArrayList<Misstatement>();
        for (var topic : List.of(
                TheFourWays.ALL,
                ComingIn.ALL,
                TheYear.ALL,
                TheFees.ALL,
                EarlierSteps.ALL,
                ReasonsForTheHarm.ALL,
                GroupsAndGangs.ALL,
                WhoMustProtect.ALL,
                OwnActs.ALL,
                Crimes.ALL,
                OtherCountries.ALL,
                ProvingIt.ALL,
                AfterAGrant.ALL,
                TheBookAndTheNews.ALL)) {
            all.addAll(topic);
        }
        return List.copyOf(all);
    }

    /// Those that concern a rule.
    public static List<Misstatement> about(String rule) {
        var about = new ArrayList<Misstatement>();
        for (var each : ALL) {
            if (each.rules().contains(rule)) {
                about.add(each);
            }
        }
        return List.copyOf(about);
    }
}
