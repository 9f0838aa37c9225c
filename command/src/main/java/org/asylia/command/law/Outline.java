package org.asylia.command.law;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.command.terminal.Page;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.words.Words;

/// A condition in plain words, as an outline: what must hold together, what is enough by itself, what is excepted.
final class Outline {

    private static final int STEP = 2;

    private final RuleSet law;
    private final Page page;

    Outline(RuleSet law, Page page) {
        this.law = law;
        this.page = page;
    }

    void of(Condition condition, int indent) {
        switch (condition) {
            case Condition.All(var parts) -> group("all of these:", parts, indent);
            case Condition.Any(var parts) -> group("any of these:", parts, indent);
            case Condition.AtLeast(var count, var parts) -> group("at least " + count + " of these:", parts, indent);
            case Condition.Not(var part) -> group("not:", List.of(part), indent);
            case Condition.Some(var count, var list, var part) ->
                group("at least " + count + " " + list.one() + " of which:", List.of(part), indent);
            case Condition.Every(var list, var part) ->
                group("every " + list.one() + " is one of which:", List.of(part), indent);
            case Condition.Holds(var rule) -> item(law.rule(rule).title() + " [" + rule + "]", indent);
            case Condition.Contested point -> contested(point, indent);
            case Condition.Layered(var otherwise, var layers) -> {
                item((otherwise ? "yes" : "no") + ", unless:", indent);
                layers.forEach(layer -> layer(layer, indent + STEP));
            }
            case Condition.Leans leans -> leans(leans, indent);
            case Condition.Says _,
                    Condition.Among _,
                    Condition.Listed _,
                    Condition.Same _,
                    Condition.Days _,
                    Condition.Amounts _,
                    Condition.Judged _,
                    Condition.NotEncoded _,
                    Condition.Settled _ -> item(Words.of(condition), indent);
        }
    }

    private void group(String lead, List<Condition> parts, int indent) {
        item(lead, indent);
        parts.forEach(part -> of(part, indent + STEP));
    }

    private void item(String words, int indent) {
        page.item(indent, "-", words);
    }

    private void contested(Condition.Contested point, int indent) {
        item("contested [" + point.id() + "]: " + point.question(), indent);
        for (var reading : point.readings()) {
            item(
                    reading.label() + " [" + reading.id() + "; " + where(reading) + "] (" + reading.source() + "):",
                    indent + STEP);
            of(reading.condition(), indent + STEP + STEP);
        }
    }

    private static String where(Reading reading) {
        Set<String> circuits = new TreeSet<>(reading.circuits());
        var place = circuits.isEmpty() ? "elsewhere" : "circuits " + String.join(", ", circuits);
        return reading.review() ? "on court review, " + place : place;
    }

    private void layer(Layer layer, int indent) {
        item(layer.label() + " (" + layer.citation() + "), then " + (layer.then() ? "yes" : "no") + ":", indent);
        of(layer.when(), indent + STEP);
        if (!layer.exceptions().isEmpty()) {
            item("except:", indent + STEP);
            layer.exceptions().forEach(exception -> layer(exception, indent + STEP + STEP));
        }
    }

    private void leans(Condition.Leans leans, int indent) {
        of(leans.part(), indent);
        item("presumed " + (leans.toward() ? "yes" : "no") + " meanwhile (" + leans.because() + ") if:", indent);
        of(leans.when(), indent + STEP);
        item("to turn it: " + Said.burden(leans.burden()), indent + STEP);
    }
}
