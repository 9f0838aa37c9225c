package org.asylia.law.citator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.law.citator.Forum.Circuit;
import org.asylia.law.citator.Standing.Kind;

/// The force that is left to a decision in one circuit.
final class Force {

    private final Citator citator;
    private final Decision decision;
    private final Remainder remainder;

    Force(Citator citator, Decision decision, Remainder remainder) {
        this.citator = citator;
        this.decision = decision;
        this.remainder = remainder;
    }

    Verdict in(String circuit) {
        if (remainder.end().isPresent()) {
            return new Verdict(Kind.NOT_GOOD, "It was " + told(remainder.end().get()) + ".");
        }
        var here = remainder.in(circuit);
        for (var treatment : here.values()) {
            if (treatment.effect() == Effect.REJECTED && treatment.isWhole()) {
                return new Verdict(Kind.REJECTED, "It was " + told(treatment) + ".");
            }
        }
        var limits = limits(here);
        return switch (decision.forum()) {
            case Forum.SupremeCourt _ -> binding("Binding everywhere", limits);
            case Forum.AttorneyGeneral _, Forum.Board _ -> binding("Binding on judges and the Board", limits);
            case Circuit(var own) -> own.equals(circuit) ? bindingInItsOwn(limits) : persuasive(limits);
        };
    }

    private Verdict binding(String how, List<String> limits) {
        return limits.isEmpty()
                ? new Verdict(Kind.GOOD, how + ".")
                : new Verdict(Kind.LIMITED, how + ", but " + String.join("; ", limits) + ".");
    }

    private Verdict bindingInItsOwn(List<String> limits) {
        return binding(
                decision.departs()
                        ? "Binding in its own circuit, although the Board or other circuits see it otherwise"
                        : "Binding in its own circuit",
                limits);
    }

    private Verdict persuasive(List<String> limits) {
        var departs = decision.departs()
                ? " It departs from the Board or from other circuits, and judges outside its circuit follow those."
                : "";
        var limited = limits.isEmpty() ? "" : ", and " + String.join("; ", limits);
        return new Verdict(
                Kind.PERSUASIVE,
                "A decision of another circuit may persuade and does not bind" + limited + "." + departs);
    }

    private List<String> limits(Map<String, Treatment> here) {
        var limits = new ArrayList<String>();
        for (var treatment : remainder.ended().values()) {
            limits.add(subject(treatment) + " is gone: " + told(treatment));
        }
        for (var treatment : remainder.changed().values()) {
            limits.add(subject(treatment) + " was " + told(treatment));
        }
        for (var treatment : here.values()) {
            boolean doubted = treatment.effect().force() == Effect.Force.DOUBTED;
            limits.add(subject(treatment)
                    + (doubted ? " is " + citator.byWords(treatment) + note(treatment) : " was " + told(treatment)));
        }
        return limits;
    }

    private static String subject(Treatment treatment) {
        return treatment.isWhole() ? "it" : "its part on \"" + treatment.part() + "\"";
    }

    /// `overruled by Matter of A-B- (A-B- I), 27 I&N Dec. 316 (A.G. 2018) on 2018-06-11`.
    private String told(Treatment treatment) {
        return citator.byWords(treatment) + " " + treatment.when().words() + note(treatment);
    }

    private static String note(Treatment treatment) {
        return treatment.note().isEmpty() ? "" : " (" + treatment.note() + ")";
    }
}
