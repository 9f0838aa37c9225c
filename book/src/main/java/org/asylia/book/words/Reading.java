package org.asylia.book.words;

import static org.asylia.book.words.Span.plain;
import static org.asylia.book.words.Span.strong;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Yield;

/// Reads what rules ask, in plain English.
///
/// ```java
/// new Reading(law).of(text.condition());
/// ```
///
/// The days that have a name are gathered on the way: [#days] tells how each is counted.
public final class Reading {

    private final RuleSet law;
    private final NamedDays days = new NamedDays();
    private final Terms terms = new Terms(this, days);

    public Reading(RuleSet law) {
        this.law = law;
    }

    /// A condition, as one line with what it introduces.
    public Line of(Condition condition) {
        return switch (condition) {
            case Condition.Says(var fact) -> Answers.of(fact, "yes");
            case Condition.Among(var fact, var codes) -> Answers.of(fact, Answers.anyOf(fact, codes));
            case Condition.Listed listed -> listed(listed, " is listed in ");
            case Condition.Same(var one, var other) -> Answers.same(one, other, " is the same as ");
            case Condition.Days comparison -> days(comparison, " is ");
            case Condition.Amounts comparison -> amounts(comparison, " is ");
            case Condition.All(var parts) ->
                several("All of these:", "Always.", Parts.flat(parts, Condition.All.class));
            case Condition.Any(var parts) ->
                several("At least one of these:", "Never.", Parts.flat(parts, Condition.Any.class));
            case Condition.AtLeast(var count, var parts) -> Line.over("At least " + count + " of these:", each(parts));
            case Condition.Not(var part) -> new Denial(this).of(part);
            case Condition.Some(var count, var list, var part) ->
                with(
                        count == 1
                                ? "There is " + Parts.one(list)
                                : "There are at least " + count + " " + Parts.many(list),
                        part);
            case Condition.Every(var list, var part) -> Line.over("For every " + list.one() + ":", List.of(of(part)));
            case Condition.Holds(var rule) -> Line.of(rule(rule));
            case Condition.Judged(var judgment) ->
                Line.of(strong("Left to judgment: "), new Span.ToJudgment(judgment.id(), judgment.question()));
            case Condition.NotEncoded(var what, var reason) ->
                Line.of(strong("Not decided here: "), plain(Parts.sentence(what) + " Why: " + reason));
            case Condition.Settled(var yes, var because) -> settled(yes, because);
            case Condition.Contested point -> contested(point);
            case Condition.Layered(var otherwise, var layers) ->
                Line.over(
                        "In general " + (otherwise ? "yes" : "no") + ", with these exceptions:",
                        layers.stream().map(this::layer).toList());
            case Condition.Leans leans -> leans(leans);
        };
    }

    /// What a text gives besides a yes or a no.
    public List<Line> of(Yield gives) {
        return switch (gives) {
            case Yield.Due due -> due(due);
            case Yield.Amount(var dollars) ->
                List.of(new Line(terms.of(dollars), List.of()).after(strong("United States dollars: ")));
        };
    }

    /// A day, and how it is counted.
    public Line of(DateTerm term) {
        return terms.counted(term);
    }

    /// How the days are counted that were named so far; grows while more is read.
    public List<NamedDay> days() {
        return days.read(terms);
    }

    Line listed(Condition.Listed listed, String is) {
        var words = new ArrayList<Span>();
        words.add(Answers.name(listed.fact()));
        words.add(plain(is));
        words.add(new Span.ToTable(listed.table(), "“" + listed.table().title() + "”"));
        words.add(plain(" on "));
        words.addAll(terms.of(listed.on()));
        return new Line(words, List.of());
    }

    Line days(Condition.Days comparison, String is) {
        var words = new ArrayList<Span>();
        var below = new ArrayList<Line>();
        words.addAll(side(comparison.left(), below));
        words.add(plain(is + comparison.order().ofDays() + " "));
        words.addAll(side(comparison.right(), below));
        return new Line(words, below);
    }

    /// One side of a comparison; a long one is told below.
    private List<Span> side(DateTerm term, List<Line> below) {
        if (Terms.isShort(term)) {
            return terms.of(term);
        }
        var name = below.isEmpty() ? "day A" : "day B";
        below.add(terms.counted(term).after(strong(name + ": ")));
        return List.of(strong(name));
    }

    Line amounts(Condition.Amounts comparison, String is) {
        var words = new ArrayList<>(terms.of(comparison.left()));
        words.add(plain(is + comparison.order().ofNumbers() + " "));
        words.addAll(terms.of(comparison.right()));
        words.add(plain(Terms.unit(comparison.left())));
        return new Line(words, List.of());
    }

    Line settled(boolean yes, String because) {
        return Line.of(strong(yes ? "Yes, by the law itself: " : "No, by the law itself: "), plain(because));
    }

    Span rule(String id) {
        return new Span.ToRule(id, law.rule(id).title());
    }

    List<Line> each(List<Condition> parts) {
        return parts.stream().map(this::of).toList();
    }

    private Line several(String lead, String none, List<Condition> parts) {
        return switch (parts.size()) {
            case 0 -> Line.of(plain(none));
            case 1 -> of(parts.getFirst());
            default -> Line.over(lead, each(parts));
        };
    }

    /// `There is a conviction for which all of these hold:`.
    Line with(String lead, Condition part) {
        return switch (part) {
            case Condition.Settled(var yes, _) when yes -> Line.of(plain(lead + "."));
            case Condition.All(var parts)
            when parts.size() > 1 ->
                Line.over(lead + " for which all of these hold:", each(Parts.flat(parts, Condition.All.class)));
            case Condition.Any(var parts)
            when parts.size() > 1 ->
                Line.over(
                        lead + " for which at least one of these holds:", each(Parts.flat(parts, Condition.Any.class)));
            default -> Line.over(lead + " for which:", List.of(of(part)));
        };
    }

    private Line contested(Condition.Contested point) {
        return new Line(
                List.of(strong("Contested law: "), plain(point.question() + " "), new Span.Id(point.id())),
                point.readings().stream()
                        .map(reading -> new Line(
                                List.of(
                                        strong(reading.label()),
                                        plain(" (" + where(reading) + "; " + reading.source() + ") "),
                                        new Span.Id(reading.id())),
                                List.of(of(reading.condition()))))
                        .toList());
    }

    private static String where(org.asylia.engine.rule.Reading reading) {
        var circuits = new TreeSet<>(Parts.BY_NUMBER);
        circuits.addAll(reading.circuits());
        var place = circuits.isEmpty() ? "where no circuit decided otherwise" : Parts.circuits(circuits);
        return reading.review() ? "on review by a court, " + place : place;
    }

    private Line layer(Layer layer) {
        var below = new ArrayList<Line>();
        below.add(of(layer.when()));
        if (!layer.exceptions().isEmpty()) {
            below.add(Line.over(
                    "But, even so:",
                    layer.exceptions().stream().map(this::layer).toList()));
        }
        return new Line(
                List.of(
                        strong((layer.then() ? "Yes: " : "No: ") + layer.label()),
                        plain(" (" + layer.citation() + "), when:")),
                below);
    }

    private Line leans(Condition.Leans leans) {
        if (leans.toward()
                && leans.part() instanceof Condition.All(var parts)
                && parts.size() == 2
                && parts.getFirst().equals(leans.when())
                && parts.getLast() instanceof Condition.Not(var rebuttal)) {
            return presumed(leans, rebuttal);
        }
        return new Line(
                presumption(leans),
                List.of(
                        of(leans.part()),
                        Line.over(
                                "While that is open, the answer leans " + (leans.toward() ? "yes" : "no") + " once:",
                                List.of(of(leans.when()))),
                        turn(leans)));
    }

    /// What raises a presumption, and what rebuts it.
    private Line presumed(Condition.Leans leans, Condition rebuttal) {
        return new Line(
                presumption(leans),
                List.of(
                        Line.over("It is raised by this:", List.of(of(leans.when()))),
                        Line.over(
                                "It stands unless this is shown; while that is open, the answer leans yes:",
                                List.of(of(rebuttal))),
                        turn(leans)));
    }

    private static List<Span> presumption(Condition.Leans leans) {
        return List.of(strong("A presumption: "), plain(leans.because()));
    }

    private static Line turn(Condition.Leans leans) {
        return Line.of(strong("To be shown by "), plain(burden(leans.burden())));
    }

    /// Who must prove it, and how strongly.
    public static String burden(Burden burden) {
        var note = burden.note().isEmpty() ? "" : " (" + burden.note() + ")";
        return burden.party() == Burden.Party.NOBODY
                ? burden.party().words() + note
                : burden.party().words() + ": " + burden.proof().words() + note;
    }

    private List<Line> due(Yield.Due due) {
        var lines = new ArrayList<Line>();
        lines.add(of(due.day())
                .after(strong(due.sense() == Yield.Sense.LAST_DAY ? "The last day: " : "The first day: ")));
        if (!due.safe().equals(due.day())) {
            lines.add(of(due.safe()).after(strong("Plan by: ")));
        }
        told(lines, "Counts as done: ", due.done());
        told(lines, "If it is missed: ", due.missed());
        told(lines, "How it can be mended: ", due.cure());
        return lines;
    }

    private static void told(List<Line> lines, String lead, String words) {
        if (!words.isBlank()) {
            lines.add(Line.of(strong(lead), plain(words)));
        }
    }
}
