package org.asylia.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.interview.plan.Entries;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;

/// Which entries of lists have a name: the country that each was told to be. One country names one entry.
///
/// What unknown becomes: an entry whose country is not known, or was not told, has no name. It stays an entry, and the
/// list stays open.
final class Named {

    private final Plan plan;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> unnamed = new HashSet<>();

    Named(Plan plan) {
        this.plan = plan;
    }

    /// Takes the answer of a question that names an entry; false when another entry has that name already.
    boolean take(Place place, Question question, Reply reply) {
        var name = name(question, reply);
        if (name.isEmpty()) {
            if (plan.namedBy(question).isPresent() && !(reply instanceof Reply.Picked)) {
                unnamed.add(place.item());
            }
            return true;
        }
        if (another(place, name.get())) {
            return false;
        }
        names.put(place.item(), name.get());
        return true;
    }

    /// Why an answer names no entry of the list: the key of an error text; empty when it does, or names nothing.
    Optional<String> refuses(Place place, Question question, Reply reply) {
        var name = name(question, reply);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (plan.namedBy(question).map(Entries::never).orElse(List.of()).contains(name.get())) {
            return Optional.of("country-here");
        }
        return another(place, name.get()) ? Optional.of("country-again") : Optional.empty();
    }

    /// The names of the entries of a list around or beside a place, in their order.
    List<String> beside(Place place) {
        var beside = new ArrayList<String>();
        names.forEach((item, name) -> {
            if (list(item).equals(list(place.item()))) {
                beside.add(name);
            }
        });
        return List.copyOf(beside);
    }

    /// Whether this question would ask for an entry after one without a name, which is not the first: the same
    /// questions about nothing in particular would have no end.
    boolean endsWith(Place place, Question question) {
        return question.kind() == Question.Kind.MORE
                && place.ordinal() > 1
                && !names.containsKey(place.item())
                && plan.entriesOf(question).stream()
                        .anyMatch(how -> !how.names().isEmpty());
    }

    /// Whether this question cannot be answered of its entry: a further one that the person did not name. What is not
    /// asked stays unknown.
    boolean isBeyond(Place place, Question question) {
        return place.ordinal() > 1
                && unnamed.contains(place.item())
                && plan.entriesOf(question)
                        .filter(how -> !how.names().contains(question.id()))
                        .filter(how -> !how.unnamed().contains(question.id()))
                        .isPresent();
    }

    private boolean another(Place place, String name) {
        return names.entrySet().stream()
                .anyMatch(each -> list(each.getKey()).equals(list(place.item()))
                        && !each.getKey().equals(place.item())
                        && each.getValue().equals(name));
    }

    private Optional<String> name(Question question, Reply reply) {
        return plan.namedBy(question).isPresent() && reply instanceof Reply.Picked(var codes)
                ? codes.stream()
                        .filter(code -> !question.codes().contains(code))
                        .findFirst()
                : Optional.empty();
    }

    /// The list of an entry, with what it lies in.
    private static String list(String item) {
        return item.substring(0, item.lastIndexOf('['));
    }
}
