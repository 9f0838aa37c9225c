package org.asylia.law;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.determine.Determiner;

/// Where tests make their assertions about the law. They are made at once; while they are being collected, they are
/// kept as well, for the mutation test of the rules (`org.asylia.law.mutation`).
public final class Trials {

    private static final Determiner LAW = new Determiner(ProtectionLaw.ruleSet());
    private static final List<Trial> KEPT = new ArrayList<>();
    private static boolean collecting;

    private Trials() {}

    static void run(Trial trial) {
        trial.under(trial.instead().isEmpty() ? LAW : new Determiner(Supposed.law(trial.instead())));
        if (collecting) {
            KEPT.add(trial);
        }
    }

    /// Every assertion that some tests make, one after another.
    public static List<Trial> of(Runnable tests) {
        collecting = true;
        try {
            tests.run();
            return List.copyOf(KEPT);
        } finally {
            collecting = false;
            KEPT.clear();
        }
    }
}
