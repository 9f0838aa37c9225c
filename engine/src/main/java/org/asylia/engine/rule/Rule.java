package org.asylia.engine.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.fact.ItemList;
import org.jspecify.annotations.Nullable;

/// One provision of law: what it says in one sentence, where it stands, its dated texts, and who must prove it.
///
/// ```java
/// Rule.of("asylum.apply.presence", "The person is in, or has arrived in, the United States.")
///         .cites("INA 208(a)(1)")
///         .burden(Burden.APPLICANT)
///         .since("1997-04-01", "INA 208(a)(1); statute read", says(IN_UNITED_STATES))
///         .build();
/// ```
///
/// @param id the id in the catalogue of provisions
/// @param title one plain sentence that is true when the rule holds
/// @param kind what part it plays
/// @param each the list whose entries it is asked of one by one; empty for the case as a whole
/// @param everywhere for a rule asked of each entry: whether the roll-up needs every entry, rather than any
/// @param citations to the paragraph
/// @param selector the date of the case that picks the text
/// @param texts the texts in order of time, without gap or overlap
/// @param before the answer for a day before the first text
/// @param burden who must prove it, and how strongly
/// @param decisions keys of leading decisions
/// @param leftOut what this rule does not yet decide, and why
/// @param verified whether the core of the rule was checked against a source
public record Rule(
        String id,
        String title,
        Kind kind,
        Optional<ItemList> each,
        boolean everywhere,
        List<String> citations,
        DateTerm selector,
        List<Text> texts,
        Before before,
        Burden burden,
        List<String> decisions,
        List<String> leftOut,
        boolean verified) {

    public Rule {
        citations = List.copyOf(citations);
        texts = List.copyOf(texts);
        decisions = List.copyOf(decisions);
        leftOut = List.copyOf(leftOut);
        if (citations.isEmpty() || title.isBlank()) {
            throw new IllegalArgumentException("Rule '" + id + "' needs a title and a citation.");
        }
        checkTimeline(id, texts);
    }

    private static void checkTimeline(String id, List<Text> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("Rule '" + id + "' has no text.");
        }
        for (int i = 1; i < texts.size(); i++) {
            var end = texts.get(i - 1).to();
            var start = texts.get(i).from();
            if (end.isEmpty() || !end.equals(start)) {
                throw new IllegalArgumentException("Rule '" + id + "': text " + i + " ends "
                        + end.map(LocalDate::toString).orElse("never") + " and the next starts "
                        + start.map(LocalDate::toString).orElse("on an unknown day")
                        + ". One must begin on the day the other ends; declare an absence if no text was in force.");
            }
        }
        for (var text : texts) {
            if (text.from().isPresent()
                    && text.to().isPresent()
                    && !text.from().get().isBefore(text.to().get())) {
                throw new IllegalArgumentException(
                        "Rule '" + id + "' has a text that ends on " + text.to().get() + ", before it starts on "
                                + text.from().get() + ". Put its texts in the order of time.");
            }
        }
        if (texts.getLast().to().isPresent()) {
            throw new IllegalArgumentException("Rule '" + id + "' has no text from "
                    + texts.getLast().to().get() + ". Say what holds after its last text, if only its absence.");
        }
    }

    public static Builder of(String id, String title) {
        return new Builder(id, title);
    }

    /// The text of a day, or empty before the first.
    public Optional<Text> textOn(LocalDate day) {
        for (var text : texts) {
            if (text.covers(day)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /// Gathers a rule. Each method may be called once, but for [#since] and [#ended], which follow one another in
    /// the order of time.
    public static final class Builder {
        private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

        private final String id;
        private final String title;
        private Kind kind = Kind.ELEMENT;
        private @Nullable ItemList each;
        private boolean everywhere;
        private final List<String> citations = new ArrayList<>();
        private DateTerm selector = DateTerm.asOf();
        private final List<Text> texts = new ArrayList<>();
        private Before before = Before.NOT_ENCODED;
        private Burden burden = Burden.APPLICANT;
        private final List<String> decisions = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private boolean verified = true;

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /// Asked of each entry of the list; rolled up as *any*.
        public Builder each(ItemList list) {
            this.each = list;
            return this;
        }

        /// Asked of each entry of the list; rolled up as *every*.
        public Builder everyOne(ItemList list) {
            this.each = list;
            this.everywhere = true;
            return this;
        }

        /// Asked of the same entries, and rolled up in the same way, as another rule.
        public Builder askedAs(Rule other) {
            this.each = other.each().orElse(null);
            this.everywhere = other.everywhere();
            return this;
        }

        public Builder cites(String... citations) {
            this.citations.addAll(List.of(citations));
            return this;
        }

        /// Which date of the case picks the text; the day asked for, unless said otherwise.
        public Builder selectedBy(DateTerm selector) {
            this.selector = selector;
            return this;
        }

        public Builder before(Before before) {
            this.before = before;
            return this;
        }

        public Builder burden(Burden burden) {
            this.burden = burden;
            return this;
        }

        public Builder burden(Burden.Party party, Burden.Proof proof, String note) {
            return burden(new Burden(party, proof, note));
        }

        /// Leading decisions, by their key in the citator.
        public Builder decidedIn(String... decisions) {
            this.decisions.addAll(List.of(decisions));
            return this;
        }

        public Builder leavesOut(String... leftOut) {
            this.leftOut.addAll(List.of(leftOut));
            return this;
        }

        /// Says that the rule rests on memory: its core was not checked against a source.
        public Builder notVerified() {
            this.verified = false;
            return this;
        }

        /// A text in force from a day on. It ends the text before it.
        public Builder since(String from, String source, Condition condition) {
            return text(Optional.of(LocalDate.parse(from)), Status.IN_FORCE, source, false, condition);
        }

        /// A text from a day on, with another status than in force. It ends the text before it.
        public Builder since(String from, Status status, String source, Condition condition) {
            return text(Optional.of(LocalDate.parse(from)), status, source, false, condition);
        }

        /// A text whose start is not known.
        public Builder undated(String source, Condition condition) {
            return text(Optional.empty(), Status.IN_FORCE, source, false, condition);
        }

        /// From a day on no text is applied: the answer is no, with the reason.
        public Builder ended(String from, Status status, String because) {
            return text(Optional.of(LocalDate.parse(from)), status, because, false, Conditions.no(because));
        }

        /// Marks the latest text as among those most likely to have moved since it was checked.
        public Builder recheck() {
            texts.add(texts.removeLast().toRecheck());
            return this;
        }

        /// Says which day, or which sum, follows when the latest text is met.
        public Builder gives(Yield given) {
            texts.add(texts.removeLast().giving(given));
            return this;
        }

        private Builder text(
                Optional<LocalDate> from, Status status, String source, boolean recheck, Condition condition) {
            if (!texts.isEmpty()) {
                texts.add(texts.removeLast().endingOn(from));
            }
            texts.add(new Text(from, Optional.empty(), status, source, CHECKED, recheck, condition, Optional.empty()));
            return this;
        }

        public Rule build() {
            return new Rule(
                    id,
                    title,
                    kind,
                    Optional.ofNullable(each),
                    everywhere,
                    citations,
                    selector,
                    texts,
                    before,
                    burden,
                    decisions,
                    leftOut,
                    verified);
        }
    }
}
