package org.asylia.law.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.law.citator.Standing.Kind;

/// Works out how a decision stands on a day: its treatments are taken in the order of time as far as their day had
/// come.
///
/// What unknown becomes: a treatment whose day is known only roughly, and may have come, counts both ways; while the
/// circuit is not known, every circuit counts. The answer is settled only where all ways agree, but that a decision
/// which stands everywhere, in some circuits with limits, stands with limits.
final class Weighing {

    private final Citator citator;
    private final Decision decision;
    private final LocalDate day;

    Weighing(Citator citator, Decision decision, LocalDate day) {
        this.citator = citator;
        this.decision = decision;
        this.day = day;
    }

    Standing in(Optional<String> circuit) {
        var verdict = verdict(circuit);
        return new Standing(verdict.kind(), verdict.because(), steps());
    }

    private Verdict verdict(Optional<String> circuit) {
        if (decision.when().isAfter(day)) {
            return new Verdict(Kind.NOT_YET, "It was decided " + decision.when().words() + ".");
        }
        if (!decision.when().isBy(day)) {
            return new Verdict(
                    Kind.UNKNOWN,
                    "It was decided " + decision.when().words() + ": whether before " + day + " is not recorded.");
        }
        var verdicts = new LinkedHashSet<Verdict>();
        for (var remainder : remainders()) {
            verdicts.add(circuit.isPresent() ? in(remainder, circuit.get()) : everywhere(remainder));
        }
        return verdicts.size() == 1 ? verdicts.getFirst() : eitherWay(verdicts);
    }

    private Verdict in(Remainder remainder, String circuit) {
        return new Force(citator, decision, remainder).in(circuit);
    }

    /// Every circuit, with those that agree named together.
    private Verdict everywhere(Remainder remainder) {
        var circuits = new LinkedHashMap<Verdict, Set<String>>();
        var most = in(remainder, Circuits.ALL.getFirst());
        for (var circuit : Circuits.ALL) {
            var verdict = in(remainder, circuit);
            var alike = circuits.getOrDefault(verdict, new LinkedHashSet<>());
            alike.add(circuit);
            circuits.put(verdict, alike);
            if (alike.size() > circuits.getOrDefault(most, Set.of()).size()) {
                most = verdict;
            }
        }
        if (circuits.size() == 1) {
            return most;
        }
        var kind = kindInAll(circuits.keySet());
        var lead = kind == Kind.UNKNOWN ? "It depends on the circuit. " : "It stands, in some circuits with limits. ";
        return new Verdict(kind, lead + byCircuit(circuits, most));
    }

    /// A decision that stands everywhere, but not everywhere in full, stands with limits.
    private static Kind kindInAll(Set<Verdict> verdicts) {
        for (var verdict : verdicts) {
            if (verdict.kind() != Kind.GOOD && verdict.kind() != Kind.LIMITED) {
                return kindOf(verdicts);
            }
        }
        return Kind.LIMITED;
    }

    private static String byCircuit(Map<Verdict, Set<String>> circuits, Verdict most) {
        var sentences = new ArrayList<String>();
        for (var entry : circuits.entrySet()) {
            if (!entry.getKey().equals(most)) {
                sentences.add("In " + Circuits.words(entry.getValue()) + ": " + lower(entry.getKey()));
            }
        }
        sentences.add("Elsewhere: " + lower(most));
        return String.join(" ", sentences);
    }

    private static String lower(Verdict verdict) {
        var words = verdict.because();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static Verdict eitherWay(Set<Verdict> verdicts) {
        var kind = kindOf(verdicts);
        var ways = new ArrayList<String>();
        for (var verdict : verdicts) {
            ways.add(verdict.kind().words() + ". " + verdict.because());
        }
        return new Verdict(kind, "A day is known only roughly, so it is one of these: " + String.join(" Or: ", ways));
    }

    /// The one answer of all, or that it is not settled.
    private static Kind kindOf(Set<Verdict> verdicts) {
        var kinds = new LinkedHashSet<Kind>();
        for (var verdict : verdicts) {
            kinds.add(verdict.kind());
        }
        return kinds.size() == 1 ? kinds.getFirst() : Kind.UNKNOWN;
    }

    /// What may be left of it on that day: one way, unless a treatment may or may not have come.
    private Set<Remainder> remainders() {
        Set<Remainder> possible = new LinkedHashSet<>(List.of(Remainder.ALL));
        for (var treatment : citator.treatments(decision)) {
            if (treatment.when().isAfter(day)) {
                continue;
            }
            var next = treatment.when().isBy(day) ? new LinkedHashSet<Remainder>() : new LinkedHashSet<>(possible);
            for (var remainder : possible) {
                next.add(remainder.after(treatment));
            }
            possible = next;
        }
        return possible;
    }

    private List<Standing.Step> steps() {
        var steps = new ArrayList<Standing.Step>();
        steps.add(new Standing.Step(
                decision.when(),
                "decided by " + decision.forum().words() + ", "
                        + decision.outcome().words(),
                come(decision.when())));
        for (var treatment : citator.treatments(decision)) {
            steps.add(new Standing.Step(treatment.when(), citator.words(treatment), come(treatment.when())));
        }
        return steps;
    }

    private Answer come(When when) {
        if (when.isBy(day)) {
            return Answer.YES;
        }
        return when.isAfter(day) ? Answer.NO : Answer.UNKNOWN;
    }
}
