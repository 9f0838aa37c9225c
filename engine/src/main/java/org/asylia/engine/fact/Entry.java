package org.asylia.engine.fact;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Why;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// All that a case says of one fact: every statement, and how a disagreement was resolved, if it was.
///
/// Statements that give different values make the fact unknown *because the sources disagree*. A source that
/// does not know does not disagree with one that does. Dates disagree only when no day fits them all; else the
/// days that fit them all stand.
public final class Entry {

    private final List<Statement> statements;
    private final Optional<Resolution> resolution;
    private final Content content;

    public Entry(List<Statement> statements, Optional<Resolution> resolution) {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("an entry needs at least one statement");
        }
        this.statements = List.copyOf(statements);
        this.resolution = resolution;
        this.content = resolution.map(Resolution::content).orElseGet(this::agreed);
    }

    public static Entry of(Content content) {
        return new Entry(List.of(Statement.of(content)), Optional.empty());
    }

    public List<Statement> statements() {
        return statements;
    }

    public Optional<Resolution> resolution() {
        return resolution;
    }

    /// What the statements come to.
    public Content content() {
        return content;
    }

    private Content agreed() {
        Content agreed = statements.getFirst().content();
        for (int i = 1; i < statements.size(); i++) {
            agreed = together(agreed, statements.get(i).content());
        }
        return agreed;
    }

    private static Content together(Content one, Content other) {
        if (one instanceof Content.Unknown(var why)) {
            return why == Why.SOURCES_DISAGREE ? one : other;
        }
        if (other instanceof Content.Unknown || one.equals(other)) {
            return one;
        }
        return one instanceof Content.Day(var first) && other instanceof Content.Day(var second)
                ? together(first, second)
                : disagreement();
    }

    /// The narrower of two dates that fit one another; of two that only overlap, the days that fit both.
    private static Content together(SaidDate one, SaidDate other) {
        var mine = one.days();
        var theirs = other.days();
        if (mine.latest().isBefore(theirs.earliest()) || theirs.latest().isBefore(mine.earliest())) {
            return disagreement();
        }
        var both = new DateRange(
                mine.laterOf(theirs).earliest(), mine.earlierOf(theirs).latest());
        if (both.equals(mine)) {
            return new Content.Day(one);
        }
        return new Content.Day(both.equals(theirs) ? other : SaidDate.within(both));
    }

    private static Content disagreement() {
        return new Content.Unknown(Why.SOURCES_DISAGREE);
    }

    /// How a practitioner resolved a disagreement.
    ///
    /// @param content what stands
    /// @param note why
    /// @param by who decided
    public record Resolution(Content content, String note, Optional<String> by) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry
                && entry.statements.equals(statements)
                && entry.resolution.equals(resolution);
    }

    @Override
    public int hashCode() {
        return statements.hashCode();
    }
}
