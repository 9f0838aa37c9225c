package org.asylia.court;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// Turns a matter into a case of the law. Lists are left open: the tables never say that there are no others.
final class Telling {

    private final Map<Told, Fact> facts = new EnumMap<>(Told.class);
    private final Fact code;
    private final Fact nationality;
    private final ItemList countries;
    private final ItemList arrivals;
    private final ItemList hearings;

    /// @param law gives the facts their meaning
    Telling(RuleSet law) {
        for (var told : Told.values()) {
            facts.put(told, fact(law, told.fact()));
        }
        code = fact(law, "country.code");
        nationality = fact(law, "country.nationality");
        countries = list(law, "countries");
        arrivals = list(law, "arrivals");
        hearings = list(law, "hearings");
    }

    private static Fact fact(RuleSet law, String key) {
        return Optional.ofNullable(law.facts().get(key))
                .orElseThrow(() -> new IllegalArgumentException("The law asks no fact '" + key + "'."));
    }

    private static ItemList list(RuleSet law, String key) {
        return Optional.ofNullable(law.lists().get(key))
                .orElseThrow(() -> new IllegalArgumentException("The law has no list '" + key + "'."));
    }

    Case of(Matter matter) {
        var draft = new Draft();
        for (var told : Told.values()) {
            if (matter.has(told)) {
                tell(draft, matter, told);
            }
        }
        return Case.of(draft);
    }

    private void tell(Draft draft, Matter matter, Told told) {
        switch (told) {
            case NATIONALITY -> {
                if (matter.disagrees(told)) {
                    draft.list(countries).entry("1").put(code, new Content.Unknown(Why.SOURCES_DISAGREE));
                } else {
                    country(draft, matter, told).put(nationality, new Content.YesNo(true));
                }
            }
            case REMOVAL_TO -> {
                boolean own = matter.get(told) == matter.get(Told.NATIONALITY);
                country(draft, matter, own ? Told.NATIONALITY : told)
                        .put(java.util.Objects.requireNonNull(facts.get(told)), new Content.YesNo(true));
            }
            case ENTERED -> put(draft.list(arrivals).entry("1"), matter, told);
            case HEARING, HEARING_KIND -> put(draft.list(hearings).entry("1"), matter, told);
            case NEXT_HEARING, NEXT_HEARING_KIND -> put(draft.list(hearings).entry("2"), matter, told);
            default -> put(draft, matter, told);
        }
    }

    private Draft country(Draft draft, Matter matter, Told told) {
        var entry = draft.list(countries).entry(told == Told.NATIONALITY ? "1" : "2");
        return entry.put(code, new Content.Code(matter.country(told)));
    }

    private void put(Draft draft, Matter matter, Told told) {
        draft.put(java.util.Objects.requireNonNull(facts.get(told)), content(matter, told));
    }

    private static Content content(Matter matter, Told told) {
        int value = matter.get(told);
        if (matter.disagrees(told)) {
            return new Content.Unknown(Why.SOURCES_DISAGREE);
        }
        return switch (told.kind()) {
            case YES_NO -> new Content.YesNo(matter.isYes(told));
            case DAY -> new Content.Day(SaidDate.on(Days.day(value)));
            case ON_OR_BEFORE -> new Content.Day(SaidDate.within(new DateRange(DateRange.BEGINNING, Days.day(value))));
            case MONTH -> new Content.Day(SaidDate.within(month(Days.day(value))));
            case CHOICE -> new Content.Code(told.choice(value));
            case COUNTRY -> new Content.Code(matter.country(told));
        };
    }

    private static DateRange month(LocalDate first) {
        return new DateRange(first, first.plusMonths(1).minusDays(1));
    }
}
