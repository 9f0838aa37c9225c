package org.asylia.book.words;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.DatedTable;

/// A piece of a sentence: words, or words that lead somewhere.
public sealed interface Span {

    /// What is read, wherever it leads.
    String words();

    record Plain(String words) implements Span {}

    /// Words that hold a sentence together, such as `All of these:`.
    record Strong(String words) implements Span {}

    record ToRule(String id, String words) implements Span {}

    record ToFact(Fact fact, String words) implements Span {}

    record ToJudgment(String id, String words) implements Span {}

    record ToTable(DatedTable table, String words) implements Span {}

    /// The stable name under which something is chosen or recorded.
    record Id(String words) implements Span {}

    /// A day that has a name; how it is counted is told apart.
    record ToDay(String anchor, String words) implements Span {}

    static Span plain(String words) {
        return new Plain(words);
    }

    static Span strong(String words) {
        return new Strong(words);
    }
}
