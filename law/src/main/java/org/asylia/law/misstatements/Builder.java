package org.asylia.law.misstatements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.law.misstatements.Misstatement.Right;
import org.asylia.law.misstatements.Misstatement.WhenUnknown;

/// Gathers a misstatement. [#since] and [#until] follow one another in the order of time.
final class Builder {

    private final int number;
    private final String id;
    private final String said;
    private final List<Right> rights = new ArrayList<>();
    private Condition bites = Conditions.no("never");
    private WhenUnknown whenUnknown = WhenUnknown.SILENT;
    private List<String> rules = List.of();

    Builder(int number, String id, String said) {
        this.number = number;
        this.id = id;
        this.said = said;
    }

    /// For which cases it matters.
    Builder bites(Condition bites) {
        this.bites = bites;
        return this;
    }

    /// Shown also while it is unknown whether it matters; the reason stands beside the call.
    Builder alsoWhenUnknown() {
        this.whenUnknown = WhenUnknown.SHOWN;
        return this;
    }

    /// The rules it concerns, the nearest first.
    Builder concerns(String... rules) {
        this.rules = List.of(rules);
        return this;
    }

    /// What is so from a day on. It ends what stood before it, unless [#until] did.
    Builder since(String from, String words, String... citations) {
        return since(LocalDate.parse(from), words, List.of(citations));
    }

    Builder since(LocalDate from, String words, List<String> citations) {
        if (!rights.isEmpty() && rights.getLast().to().isEmpty()) {
            rights.add(rights.removeLast().endingOn(from));
        }
        rights.add(new Right(from, Optional.empty(), words, citations));
        return this;
    }

    /// The first day from which nothing is said, because the law of that time was another.
    Builder until(String day) {
        rights.add(rights.removeLast().endingOn(LocalDate.parse(day)));
        return this;
    }

    Misstatement build() {
        return new Misstatement(number, id, said, rights, bites, whenUnknown, rules);
    }
}
