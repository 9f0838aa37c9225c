package org.asylia.bench.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.asylia.caseload.Matters;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// Cases at random in which much is told: of every fact of the law, and of lists with up to two entries, six in ten.
/// They look like nobody's case; they make every rule work.
///
/// @param law gives the facts
/// @param seed each case follows from it and from its place
record Dense(RuleSet law, long seed, int size) implements Matters {

    private static final int TOLD = 60;
    private static final int ENTRIES = 2;
    private static final LocalDate AROUND = LocalDate.of(2024, 6, 1);
    private static final int DAYS = 1_200;
    private static final List<String> COUNTRIES = List.of("VE", "GT", "CN", "XX", "CU", "CA", "HN", "IR");

    @Override
    public Case about(int place) {
        var draft = new Draft();
        fill(draft, Optional.empty(), new Random(seed * 1_000_003 + place));
        return Case.of(draft);
    }

    @Override
    public String identity() {
        return "dense seed " + seed + " size " + size;
    }

    private void fill(Draft draft, Optional<ItemList> inside, Random random) {
        for (var fact : law.facts().values()) {
            if (fact.list().equals(inside) && random.nextInt(100) < TOLD) {
                content(fact, random).ifPresent(content -> draft.put(fact, content));
            }
        }
        for (var list : law.lists().values()) {
            if (list.within().equals(inside) && random.nextInt(100) < TOLD) {
                var entries = draft.list(list).complete(random.nextBoolean());
                int many = random.nextInt(ENTRIES + 1);
                for (int i = 0; i < many; i++) {
                    fill(entries.entry(Integer.toString(i)), Optional.of(list), random);
                }
            }
        }
    }

    private static Optional<Content> content(Fact fact, Random random) {
        return switch (fact.type()) {
            case FactType.YesNo _ -> Optional.of(new Content.YesNo(random.nextBoolean()));
            case FactType.Number(_, var least, var most) ->
                Optional.of(new Content.Number(least + random.nextLong(Math.min(most - least + 1, 60))));
            case FactType.Choice choice ->
                Optional.of(new Content.Code(
                        choice.codes().get(random.nextInt(choice.codes().size()))));
            case FactType.Country _ -> Optional.of(new Content.Code(COUNTRIES.get(random.nextInt(COUNTRIES.size()))));
            case FactType.Words _ -> Optional.empty();
            case FactType.Day _ -> Optional.of(new Content.Day(day(fact, random)));
        };
    }

    /// Every third fact is told to the month or only from one side; the others to the day.
    private static SaidDate day(Fact fact, Random random) {
        var day = AROUND.plusDays(random.nextInt(2 * DAYS + 1) - DAYS);
        if (fact.key().hashCode() % 3 != 0) {
            return SaidDate.on(day);
        }
        return switch (random.nextInt(4)) {
            case 0 -> SaidDate.within(new DateRange(day, day.plusDays(30)));
            case 1 -> SaidDate.within(DateRange.before(day));
            case 2 -> SaidDate.within(DateRange.after(day));
            default -> SaidDate.on(day);
        };
    }
}
