package org.asylia.interview.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole plan of the interview: its questions in their order, its lists, and what the answers say.
///
/// @param questions in the order in which they are asked
/// @param entries how the entries of each list come about, by the key of the list
/// @param effects what each answer says, by the id of the question
/// @param triggers what makes a notice
/// @param notYet what must not be asked, or not before its time
/// @param variants for whom the questions have other words
public record Plan(
        List<Question> questions,
        Map<String, Entries> entries,
        Map<String, List<Effect>> effects,
        List<Trigger> triggers,
        List<NotYet> notYet,
        List<Variant> variants) {

    /// The plan that the interview goes by.
    public static final Plan STANDARD = PlanReader.standard();

    public Plan {
        questions = List.copyOf(questions);
        entries = Map.copyOf(entries);
        effects = Map.copyOf(effects);
        triggers = List.copyOf(triggers);
        notYet = List.copyOf(notYet);
        variants = List.copyOf(variants);
    }

    public Optional<Question> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// @throws IllegalArgumentException when the plan has no such question
    public Question question(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no question '" + id + "'."));
    }

    /// The list whose entries a question names, if it names any.
    public Optional<Entries> namedBy(Question question) {
        return entriesOf(question).filter(how -> how.names().contains(question.id()));
    }

    /// How the entries come about that a question is about; empty where it is about the person as a whole.
    public Optional<Entries> entriesOf(Question question) {
        return question.lists().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entries.get(question.lists().getLast()));
    }

    public List<Effect> effectsOf(Question question) {
        return effects.getOrDefault(question.id(), List.of());
    }

    /// What must hold before a question may be asked at all.
    public List<NotYet> restraints(Question question) {
        return notYet.stream()
                .filter(rule -> rule.covers(question, effectsOf(question)))
                .toList();
    }

    /// The lists that are asked entry by entry, in the order in which the plan comes to them.
    public Map<String, Entries> counted() {
        var counted = new LinkedHashMap<String, Entries>();
        entries.forEach((list, how) -> {
            if (how.counted()) {
                counted.put(list, how);
            }
        });
        return counted;
    }
}
