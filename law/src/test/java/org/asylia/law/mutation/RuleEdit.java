package org.asylia.law.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;

/// A rule while some of it is being changed.
final class RuleEdit {

    private final Rule rule;
    private boolean everywhere;
    private DateTerm selector;
    private List<Text> texts;
    private Before before;

    RuleEdit(Rule rule) {
        this.rule = rule;
        this.everywhere = rule.everywhere();
        this.selector = rule.selector();
        this.texts = rule.texts();
        this.before = rule.before();
    }

    RuleEdit turnedRollUp() {
        everywhere = !everywhere;
        return this;
    }

    RuleEdit selectedBy(DateTerm other) {
        selector = other;
        return this;
    }

    RuleEdit with(List<Text> others) {
        texts = others;
        return this;
    }

    RuleEdit with(int at, Text text) {
        texts = Variant.with(texts, at, text);
        return this;
    }

    RuleEdit before(Before other) {
        before = other;
        return this;
    }

    Rule done() {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.kind(),
                rule.each(),
                everywhere,
                rule.citations(),
                selector,
                texts,
                before,
                rule.burden(),
                rule.decisions(),
                rule.leftOut(),
                rule.verified());
    }

    static Text with(Text text, Condition condition, Optional<Yield> gives) {
        return new Text(
                text.from(), text.to(), text.status(), text.source(), text.checked(), text.recheck(), condition, gives);
    }

    static Text between(Text text, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Text(
                from, to, text.status(), text.source(), text.checked(), text.recheck(), text.condition(), text.gives());
    }
}
