package org.asylia.screening;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Text;

/// What takes certainty from a conclusion: law that may have moved since it was checked, and law that nobody checked.
///
/// @param recheck the decisive rules whose text is marked for re-checking or of uncertain status
/// @param unverified the decisive rules whose core was not checked against a source
public record Marks(Set<String> recheck, Set<String> unverified) {

    public Marks {
        recheck = Collections.unmodifiableSet(new TreeSet<>(recheck));
        unverified = Collections.unmodifiableSet(new TreeSet<>(unverified));
    }

    public boolean none() {
        return recheck.isEmpty() && unverified.isEmpty();
    }

    /// The marks on everything a conclusion rests on.
    public static Marks of(Determination determination, Reason conclusion) {
        var gathering = new Gathering(determination);
        gathering.through(conclusion);
        return new Marks(gathering.recheck, gathering.unverified);
    }

    /// Whether a text may have moved.
    public static boolean isShaky(Text text) {
        return text.recheck() || text.status() == Status.UNCERTAIN;
    }

    private static final class Gathering {
        private final Determination determination;
        private final Set<String> recheck = new TreeSet<>();
        private final Set<String> unverified = new TreeSet<>();
        private final Set<Reason> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        Gathering(Determination determination) {
            this.determination = determination;
        }

        void through(Reason reason) {
            if (!seen.add(reason)) {
                return;
            }
            if (reason.kind() == Reason.Kind.RULE) {
                rule(determination.law().rule(reason.id()), reason);
            }
            reason.because().forEach(this::through);
        }

        private void rule(Rule rule, Reason reason) {
            if (!rule.verified()) {
                unverified.add(rule.id());
            }
            if (Texts.applied(determination, reason).stream()
                    .flatMap(Optional::stream)
                    .anyMatch(Marks::isShaky)) {
                recheck.add(rule.id());
            }
        }
    }
}
