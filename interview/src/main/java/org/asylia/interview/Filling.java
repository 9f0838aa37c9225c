package org.asylia.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.plan.Effect;

/// Writes what was said into the facts and lists of a case, as the plan's effects say.
///
/// What unknown becomes: "not sure" and "not now" are kept as reasons for unknown with every fact that the question
/// would have filled. An option that was not picked says nothing.
final class Filling {

    private final LocalDate today;
    private final Map<String, Fact> facts;
    private final Map<String, ItemList> lists;
    private final List<Runnable> spread = new ArrayList<>();

    Filling(RuleSet law, LocalDate today) {
        this.today = today;
        this.facts = law.facts();
        this.lists = law.lists();
    }

    Fact fact(String key) {
        return Objects.requireNonNull(facts.get(key), () -> "The law has no fact '" + key + "'.");
    }

    ItemList list(String key) {
        return Objects.requireNonNull(lists.get(key), () -> "The law has no list '" + key + "'.");
    }

    void fill(List<Effect> effects, Reply reply, Spot spot) {
        for (var effect : effects) {
            switch (reply) {
                case Reply.NotSure _ -> silent(effect, Why.DOES_NOT_KNOW, spot);
                case Reply.NotNow _ -> silent(effect, Why.PREFERS_NOT_TO_SAY, spot);
                // It was worked out before; one that was not is a day that nobody knows.
                case Reply.Beside _ -> silent(effect, Why.DOES_NOT_KNOW, spot);
                case Reply.Picked(var codes) -> {
                    for (var code : codes) {
                        if (applies(effect, code, effects)) {
                            say(effect, reply, code, spot);
                        }
                    }
                }
                case Reply.Day _, Reply.Number _, Reply.Words _ -> say(effect, reply, "", spot);
            }
        }
    }

    /// What is said of every entry of a list, once all of them are known.
    void spread() {
        spread.forEach(Runnable::run);
    }

    private static boolean applies(Effect effect, String code, List<Effect> all) {
        return effect.answer().equals(code)
                || effect.answer().equals("*")
                        && all.stream().noneMatch(other -> other.answer().equals(code));
    }

    private void say(Effect effect, Reply reply, String code, Spot spot) {
        switch (effect.value()) {
            case Effect.Value.Complete _ -> complete(effect, spot, true);
            case Effect.Value.Open _ -> complete(effect, spot, false);
            case Effect.Value.Unknown _ -> put(effect, new Content.Unknown(Why.DOES_NOT_KNOW), spot);
            case Effect.Value.Said(var value) ->
                put(effect, content(fact(effect.target()), Reply.picked(value), value), spot);
            case Effect.Value.AtLeast(int years) -> put(effect, bornBy(years), spot);
            case Effect.Value.Under(int years) -> put(effect, bornSince(years), spot);
            case Effect.Value.Same _ -> put(effect, content(fact(effect.target()), reply, code), spot);
        }
    }

    private Content bornBy(int years) {
        return born(DateRange.before(today.minusYears(years).plusDays(1)), years + " or older");
    }

    private Content bornSince(int years) {
        return born(new DateRange(today.minusYears(years).plusDays(1), today), "younger than " + years);
    }

    private static Content born(DateRange days, String said) {
        var within = SaidDate.within(days);
        return new Content.Day(
                new SaidDate(within.days(), within.precision(), within.written(), Optional.of(said), Optional.empty()));
    }

    private void complete(Effect effect, Spot spot, boolean complete) {
        var list = list(effect.target());
        spot.holderOf(list).draft().list(list).complete(complete);
    }

    private void silent(Effect effect, Why why, Spot spot) {
        if (!effect.isAboutAList() && effect.entry().isEmpty()) {
            put(effect, new Content.Unknown(why), spot);
        }
    }

    private void put(Effect effect, Content content, Spot spot) {
        var fact = fact(effect.target());
        var entry = effect.entry();
        if (entry.isEmpty()) {
            put(fact, content, spot.ownerOf(fact.list()));
            return;
        }
        var list = list(entry.get().list());
        var holder = spot.holderOf(list);
        if (entry.get().name().equals("*")) {
            spread.add(() -> holder.draft().list(list).entries().values().forEach(each -> each.put(fact, content)));
        } else {
            put(fact, content, holder.entry(list, entry.get().name()));
        }
    }

    /// A reason for unknown never takes the place of something that was said.
    private static void put(Fact fact, Content content, Spot owner) {
        if (!(content instanceof Content.Unknown) || !owner.draft().entries().containsKey(fact)) {
            owner.draft().put(fact, content);
        }
    }

    private static Content content(Fact fact, Reply reply, String code) {
        return switch (fact.type()) {
            case FactType.YesNo _ -> new Content.YesNo(code.equals("yes"));
            case FactType.Choice _, FactType.Country _ -> new Content.Code(code);
            case FactType.Number _ ->
                new Content.Number(reply instanceof Reply.Number(var value) ? value : Long.parseLong(code));
            case FactType.Day _ -> day(reply).orElseThrow(() -> unfit(fact));
            case FactType.Words _ -> words(reply).orElseThrow(() -> unfit(fact));
        };
    }

    private static Optional<Content> day(Reply reply) {
        return reply instanceof Reply.Day(var date) ? Optional.of(new Content.Day(date)) : Optional.empty();
    }

    private static Optional<Content> words(Reply reply) {
        return reply instanceof Reply.Words(var words) ? Optional.of(new Content.Words(words)) : Optional.empty();
    }

    private static IllegalArgumentException unfit(Fact fact) {
        return new IllegalArgumentException("An answer of another kind stands where '" + fact.key() + "' is filled.");
    }
}
