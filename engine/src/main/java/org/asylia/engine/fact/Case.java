package org.asylia.engine.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that is known about one person's matter: facts, and practitioners' assessments. It never changes.
public final class Case {

    private final Item root;
    private final List<Assessment> assessments;
    private final Map<String, Map<String, Assessment>> byJudgment = new HashMap<>();

    /// @throws IllegalArgumentException when two assessments answer the same judgment about the same item
    public Case(Item root, List<Assessment> assessments) {
        this.root = root;
        this.assessments = List.copyOf(assessments);
        for (var assessment : assessments) {
            var earlier = byJudgment
                    .computeIfAbsent(assessment.judgment(), _ -> new HashMap<>())
                    .put(assessment.item(), assessment);
            if (earlier != null) {
                throw new IllegalArgumentException("'" + assessment.judgment() + "' is assessed twice for "
                        + (assessment.item().isEmpty() ? "the case" : assessment.item()));
            }
        }
    }

    public static Case of(Draft draft) {
        return new Case(draft.finish(), List.of());
    }

    public Item root() {
        return root;
    }

    public List<Assessment> assessments() {
        return assessments;
    }

    /// The assessment of a judgment for an item, or for the nearest item around it that has one.
    public Optional<Assessment> assessment(String judgment, Item item) {
        var byItem = byJudgment.get(judgment);
        if (byItem == null) {
            return Optional.empty();
        }
        for (Optional<Item> at = Optional.of(item);
                at.isPresent();
                at = at.get().parent()) {
            var found = byItem.get(at.get().path());
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    public Case withRoot(Item root) {
        return new Case(root, assessments);
    }

    public Case with(Assessment assessment) {
        var all = new java.util.ArrayList<>(assessments);
        all.removeIf(old ->
                old.judgment().equals(assessment.judgment()) && old.item().equals(assessment.item()));
        all.add(assessment);
        return new Case(root, all);
    }
}
