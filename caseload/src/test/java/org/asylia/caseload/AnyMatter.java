package org.asylia.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;

/// Cases at random for the real law: every fact told, told imprecisely, or unknown; every list of any length, open or
/// closed; assessments here and there.
final class AnyMatter {

    private final RuleSet law;
    private final Random random;
    private final LocalDate around;
    private final int days;
    private final List<String> items = new ArrayList<>();
    private int told;

    /// @param around the day around which dates lie
    /// @param days how far from it
    AnyMatter(RuleSet law, Random random, LocalDate around, int days) {
        this.law = law;
        this.random = random;
        this.around = around;
        this.days = days;
    }

    Case next() {
        told = 10 + random.nextInt(90);
        items.clear();
        items.add("");
        var draft = new Draft();
        fill(draft, Optional.empty(), "");
        var assessments = new ArrayList<Assessment>();
        for (var judgment : law.judgments().keySet()) {
            for (var item : items) {
                if (random.nextInt(200) < told) {
                    assessments.add(Assessment.of(judgment, item, random.nextBoolean(), "made up"));
                }
            }
        }
        return new Case(draft.finish(), assessments);
    }

    private void fill(Draft draft, Optional<ItemList> inside, String path) {
        for (var fact : law.facts().values()) {
            if (fact.list().equals(inside)) {
                content(fact).ifPresent(content -> draft.put(fact, content));
            }
        }
        for (var list : law.lists().values()) {
            if (list.within().equals(inside) && random.nextInt(100) < told) {
                var entries = draft.list(list).complete(random.nextBoolean());
                int many = random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(3);
                for (int i = 0; i < many; i++) {
                    var item = (path.isEmpty() ? "" : path + ".") + list.key() + "[" + i + "]";
                    items.add(item);
                    fill(entries.entry("" + i), Optional.of(list), item);
                }
            }
        }
    }

    private Optional<Content> content(Fact fact) {
        if (random.nextInt(100) >= told) {
            return random.nextInt(4) == 0
                    ? Optional.of(new Content.Unknown(Why.values()[random.nextInt(5)]))
                    : Optional.empty();
        }
        return Optional.of(
                switch (fact.type()) {
                    case FactType.YesNo _ -> new Content.YesNo(random.nextBoolean());
                    case FactType.Number(_, var least, var most) ->
                        new Content.Number(least + random.nextLong(Math.min(most - least + 1, 60)));
                    case FactType.Choice choice ->
                        new Content.Code(
                                choice.codes().get(random.nextInt(choice.codes().size())));
                    case FactType.Country _ ->
                        new Content.Code(List.of("VE", "GT", "CN", "XX", "CU").get(random.nextInt(5)));
                    case FactType.Words _ -> new Content.Words("words");
                    case FactType.Day _ -> new Content.Day(day());
                });
    }

    private SaidDate day() {
        var day = around.plusDays(random.nextInt(2 * days + 1) - days);
        var range = switch (random.nextInt(6)) {
            case 0 -> new DateRange(day, day.plusDays(random.nextInt(days)));
            case 1 -> DateRange.before(day);
            case 2 -> DateRange.after(day);
            default -> DateRange.on(day);
        };
        return new SaidDate(range, Precision.BETWEEN, "", Optional.empty(), Optional.empty());
    }
}
