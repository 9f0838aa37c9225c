package org.asylia.caseload;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.export.Export;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Walk;

/// Why a rule can answer otherwise of itself under another setting, read off the rule.
final class Causes {

    private final Setting before;
    private final Setting after;

    Causes(Setting before, Setting after) {
        this.before = before;
        this.after = after;
    }

    Cause of(String id, long count) {
        var was = before.law().rule(id);
        var is = after.law().rule(id);
        var textBefore = text(was, before);
        var textAfter = text(is, after);
        boolean moved = textBefore.isPresent() && textAfter.isPresent() && !textBefore.equals(textAfter);
        return new Cause(
                id,
                kinds(was, is),
                moved ? textBefore.get() : Optional.<Text>empty(),
                moved ? textAfter.get() : Optional.<Text>empty(),
                count);
    }

    /// The text that applies whatever the case; an empty one inside where that is before the first.
    private static Optional<Optional<Text>> text(Rule rule, Setting setting) {
        return rule.selector() instanceof DateTerm.AsOf
                ? Optional.of(rule.textOn(setting.frame().asOf()))
                : Optional.empty();
    }

    private List<Cause.Kind> kinds(Rule was, Rule is) {
        var kinds = EnumSet.noneOf(Cause.Kind.class);
        if (was != is
                && !Export.of(was, before.law().knownTo())
                        .equals(Export.of(is, before.law().knownTo()))) {
            kinds.add(Cause.Kind.LAW);
        }
        boolean otherDay = !before.frame().asOf().equals(after.frame().asOf());
        if (otherDay
                && turnsOnTheDay(is.selector())
                && is.texts().size() + (is.texts().getFirst().from().isPresent() ? 1 : 0) > 1) {
            if (!(is.selector() instanceof DateTerm.AsOf)
                    || !is.textOn(before.frame().asOf())
                            .equals(is.textOn(after.frame().asOf()))) {
                kinds.add(Cause.Kind.TEXT);
            }
        }
        for (var text : applied(is)) {
            kinds.addAll(new Seen(text.condition(), otherDay).kinds);
        }
        return new ArrayList<>(kinds);
    }

    /// The texts that may apply under either setting.
    private Set<Text> applied(Rule rule) {
        if (!(rule.selector() instanceof DateTerm.AsOf)) {
            return Set.copyOf(rule.texts());
        }
        var texts = new java.util.LinkedHashSet<Text>();
        rule.textOn(before.frame().asOf()).ifPresent(texts::add);
        rule.textOn(after.frame().asOf()).ifPresent(texts::add);
        return texts;
    }

    private static boolean turnsOnTheDay(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _ -> true;
            case DateTerm.Fixed _, DateTerm.Told _ -> false;
            case DateTerm.Named(_, var named) -> turnsOnTheDay(named);
            case DateTerm.Moved(var from, _) -> turnsOnTheDay(from);
            case DateTerm.BusinessDay(var from, _) -> turnsOnTheDay(from);
            // Of a list that may go on, the latest entry may be as late as the day asked for.
            case DateTerm.LatestOf _, DateTerm.EarliestOf _ -> true;
            case DateTerm.LaterOf(var one, var other) -> turnsOnTheDay(one) || turnsOnTheDay(other);
            case DateTerm.Chosen(_, var then, var otherwise) -> turnsOnTheDay(then) || turnsOnTheDay(otherwise);
        };
    }

    /// What a condition holds that the setting can turn.
    private final class Seen implements Walk.Visitor {
        private final EnumSet<Cause.Kind> kinds = EnumSet.noneOf(Cause.Kind.class);
        private final boolean otherDay;

        Seen(Condition condition, boolean otherDay) {
            this.otherDay = otherDay;
            Walk.through(condition, List.of(), this);
        }

        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            switch (condition) {
                case Condition.Days(var left, _, var right) -> day(turnsOnTheDay(left) || turnsOnTheDay(right));
                case Condition.Amounts(var left, _, var right) -> day(turns(left) || turns(right));
                case Condition.Listed(_, _, var on) -> table(turnsOnTheDay(on));
                case Condition.Contested point -> {
                    if (!before.frame().live(point).equals(after.frame().live(point))) {
                        kinds.add(Cause.Kind.READING);
                    }
                }
                default -> {
                    // Nothing else turns on the setting.
                }
            }
        }

        private void day(boolean turns) {
            if (turns && otherDay) {
                kinds.add(Cause.Kind.DAY);
            }
        }

        private void table(boolean turns) {
            if (turns && otherDay) {
                kinds.add(Cause.Kind.TABLE);
            }
        }

        private boolean turns(NumberTerm term) {
            return switch (term) {
                case NumberTerm.YearsBetween(var from, var to) -> turnsOnTheDay(from) || turnsOnTheDay(to);
                case NumberTerm.DaysBetween(var from, var to) -> turnsOnTheDay(from) || turnsOnTheDay(to);
                case NumberTerm.Parameter(DatedTable _, var on) -> turnsOnTheDay(on);
                case NumberTerm.Fixed _, NumberTerm.Told _, NumberTerm.SumOf _, NumberTerm.CountOf _ -> false;
            };
        }
    }
}
