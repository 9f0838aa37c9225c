package org.asylia.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All that was said in one interview, in the order in which it was first said. It never changes.
///
/// An answer that no longer applies after an earlier one was changed is kept, and counts again when it applies again.
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private final Map<Place, Reply> replies;

    private Answers(Map<Place, Reply> replies) {
        this.replies = Collections.unmodifiableMap(new LinkedHashMap<>(replies));
    }

    /// The same answers and one more, or one changed in its place.
    public Answers with(Place place, Reply reply) {
        var more = new LinkedHashMap<>(replies);
        more.put(place, reply);
        return new Answers(more);
    }

    /// The same answers without one.
    public Answers without(Place place) {
        var fewer = new LinkedHashMap<>(replies);
        fewer.remove(place);
        return new Answers(fewer);
    }

    public Optional<Reply> at(Place place) {
        return Optional.ofNullable(replies.get(place));
    }

    public Map<Place, Reply> all() {
        return replies;
    }

    public boolean isEmpty() {
        return replies.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && answers.replies.equals(replies);
    }

    @Override
    public int hashCode() {
        return replies.hashCode();
    }

    /// Never what was said: answers must not get into a log.
    @Override
    public String toString() {
        return replies.size() + " answers";
    }
}
