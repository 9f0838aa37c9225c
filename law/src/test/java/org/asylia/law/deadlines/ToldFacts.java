package org.asylia.law.deadlines;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.ProtectionLaw;

/// A case written in one line: `application.filed=no; arrival.date=2025-11-22; arrival.date#2=2026-01-05; circuit=9`.
///
/// Facts of a list go to one entry of it, or to the entry named after `#`; the list is complete unless
/// `arrivals=more` says otherwise.
record ToldFacts(Case about, Frame frame) {

    static ToldFacts parse(String line, LocalDate asOf) {
        var draft = new Draft();
        var frame = Frame.on(asOf);
        Set<ItemList> lists = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (var part : line.split(";")) {
            var pair = part.strip().split("=", 2);
            if (pair[0].equals("circuit")) {
                frame = frame.inCircuit(pair[1]);
            } else if (pair[1].equals("more")) {
                open.add(pair[0]);
            } else {
                put(draft, lists, pair[0], pair[1]);
            }
        }
        lists.forEach(list -> draft.list(list).complete(!open.contains(list.key())));
        return new ToldFacts(Case.of(draft), frame);
    }

    private static void put(Draft draft, Set<ItemList> lists, String told, String value) {
        var key = told.split("#", 2);
        var fact = Objects.requireNonNull(
                ProtectionLaw.ruleSet().facts().get(key[0]), () -> "there is no fact '" + key[0] + "'");
        var place = draft;
        if (fact.list().isPresent()) {
            lists.add(fact.list().get());
            place = draft.list(fact.list().get()).entry(key.length > 1 ? key[1] : "1");
        }
        place.put(fact, content(fact, value));
    }

    private static Content content(Fact fact, String value) {
        return switch (fact.type()) {
            case FactType.YesNo _ -> new Content.YesNo(value.equals("yes"));
            case FactType.Day _ -> new Content.Day(date(value));
            case FactType.Number _ -> new Content.Number(Long.parseLong(value));
            case FactType.Choice choice -> {
                if (!choice.codes().contains(value)) {
                    throw new IllegalArgumentException("'" + fact.key() + "' cannot be '" + value + "'");
                }
                yield new Content.Code(value);
            }
            case FactType.Country _ -> new Content.Code(value);
            case FactType.Words _ -> new Content.Words(value);
        };
    }

    private static SaidDate date(String value) {
        var ends = value.split("\\.\\.", 2);
        if (ends.length == 1) {
            return SaidDate.on(LocalDate.parse(value));
        }
        var days = new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        return new SaidDate(days, Precision.BETWEEN, value, Optional.empty(), Optional.empty());
    }
}
