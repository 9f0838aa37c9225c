package org.asylia.law.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.tables.Sheet;

/// The leading decisions and what became of them.
///
/// ```java
/// var citator = Citator.whole();
/// var decision = citator.find("matter-of-a-r-c-g").orElseThrow();
/// citator.standing(decision, Frame.on(day).inCircuit("9")).kind();
/// ```
public final class Citator {

    private final Map<String, Decision> decisions;
    private final Map<String, List<Treatment>> treatments = new LinkedHashMap<>();
    private final LocalDate knownTo;

    Citator(Map<String, Decision> decisions, Map<String, List<Treatment>> treatments, LocalDate knownTo) {
        this.decisions = new LinkedHashMap<>(decisions);
        this.knownTo = knownTo;
        for (var decision : decisions.values()) {
            this.treatments.put(decision.key(), listed(decision, treatments.getOrDefault(decision.key(), List.of())));
        }
    }

    /// The citator of this law. It is read when it is first asked for.
    public static Citator whole() {
        return Whole.CITATOR;
    }

    private static final class Whole {
        static final Citator CITATOR = CitatorReader.read(
                lines(CitatorReader.DECISIONS), lines(CitatorReader.TREATMENTS), ProtectionLaw.KNOWN_TO);
    }

    private static List<String> lines(String table) {
        return Sheet.lines(Citator.class, table);
    }

    /// A circuit that is listed as contrary, without a treatment that says how and when, limits the decision there
    /// since a day that is not recorded.
    private List<Treatment> listed(Decision decision, List<Treatment> told) {
        var dated = new LinkedHashSet<String>();
        for (var treatment : told) {
            dated.addAll(treatment.circuits());
        }
        var rest = new LinkedHashSet<>(decision.contrary());
        rest.removeAll(dated);
        var all = new ArrayList<>(told);
        if (!rest.isEmpty()) {
            var when = When.of(decision.when().days().earliest() + "/" + knownTo, knownTo);
            all.add(new Treatment(
                    decision.key(),
                    when,
                    new Treatment.By.Authority("precedents of the circuit that are not listed"),
                    Effect.LIMITED,
                    "",
                    rest,
                    "in whole or in part; how and since when is not recorded"));
        }
        return List.copyOf(all);
    }

    /// Every decision, in the order of the table.
    public Collection<Decision> decisions() {
        return List.copyOf(decisions.values());
    }

    public Optional<Decision> find(String key) {
        return Optional.ofNullable(decisions.get(key));
    }

    /// The decisions meant by a key, a name or a cite that was typed loosely; several where a name has several.
    public List<Decision> search(String typed) {
        var exact = decisions.get(typed);
        return exact == null ? new Names(List.copyOf(decisions.values())).find(typed) : List.of(exact);
    }

    /// The decisions that name a provision, in the order of the table.
    public List<Decision> on(String provision) {
        var found = new ArrayList<Decision>();
        for (var decision : decisions.values()) {
            if (decision.provisions().contains(provision)) {
                found.add(decision);
            }
        }
        return List.copyOf(found);
    }

    /// The decisions of a rule: those it names itself, in its order, then those that name it.
    public List<Decision> of(Rule rule) {
        var found = new LinkedHashSet<Decision>();
        for (var key : NamedDecisions.in(rule)) {
            var decision = decisions.get(key);
            if (decision != null) {
                found.add(decision);
            }
        }
        found.addAll(on(rule.id()));
        return List.copyOf(found);
    }

    /// The decisions that have at least one of the patterns.
    public List<Decision> sharing(Set<String> patterns) {
        var found = new ArrayList<Decision>();
        for (var decision : decisions.values()) {
            for (var pattern : decision.patterns()) {
                if (patterns.contains(pattern) && !found.contains(decision)) {
                    found.add(decision);
                }
            }
        }
        return List.copyOf(found);
    }

    /// What was done to a decision, in the order of time.
    public List<Treatment> treatments(Decision decision) {
        return treatments.getOrDefault(decision.key(), List.of());
    }

    /// Whether a decision is good law on the day and in the circuit of a frame.
    public Standing standing(Decision decision, Frame frame) {
        return standing(decision, frame.asOf(), frame.circuit());
    }

    /// @param circuit empty while it is not known
    public Standing standing(Decision decision, LocalDate day, Optional<String> circuit) {
        return new Weighing(this, decision, day).in(circuit);
    }

    /// What did it, in words: `overruled by Matter of A-B- (A-B- I), 27 I&N Dec. 316 (A.G. 2018)`.
    String byWords(Treatment treatment) {
        return treatment.effect().words() + " "
                + switch (treatment.by()) {
                    case Treatment.By.Another(var key) ->
                        Objects.requireNonNull(decisions.get(key)).title();
                    case Treatment.By.Authority(var cite) -> cite;
                };
    }

    /// A treatment in words, without its day.
    public String words(Treatment treatment) {
        var part = treatment.isWhole() ? "" : ", as to " + treatment.part();
        var circuits = treatment.circuits().isEmpty() ? "" : ", in " + Circuits.words(treatment.circuits());
        var note = treatment.note().isEmpty() ? "" : ": " + treatment.note();
        return byWords(treatment) + part + circuits + note;
    }
}
