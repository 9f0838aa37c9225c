package org.asylia.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;

/// Case files at random over the whole law: facts of every kind, lists in lists whose entries have names out of order,
/// assessments, notes, circuits.
final class AnyFile {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final Random random;
    private final List<Item> items = new ArrayList<>();
    private int told;

    private record Item(String path, Optional<ItemList> list) {}

    AnyFile(Random random) {
        this.random = random;
    }

    /// One case file on one line.
    String next() {
        told = 10 + random.nextInt(80);
        items.clear();
        items.add(new Item("", Optional.empty()));
        var lines = new ArrayList<String>();
        lines.add("\"asylia\": \"case/1\"");
        if (random.nextInt(3) == 0) {
            lines.add("\"frame\": {\"circuit\": \"" + (1 + random.nextInt(3)) + "\"}");
        }
        lines.add("\"application.filed\": true");
        lines.add("\"application.filing-date\": \"2025-0" + (1 + random.nextInt(9)) + "\"");
        if (random.nextInt(20) == 0) {
            lines.add("\"person.birth-date\": \"1890-05-04\"");
        }
        members(lines, Optional.empty(), "");
        lines.add("\"assessments\": [" + String.join(", ", assessments()) + "]");
        return "{" + String.join(", ", lines) + "}";
    }

    private void members(List<String> lines, Optional<ItemList> inside, String path) {
        for (var fact : Here.LAW.facts().values()) {
            if (fact.list().equals(inside) && !isFixed(fact) && random.nextInt(100) < told) {
                lines.add("\"" + fact.key() + "\": " + said(fact));
            }
        }
        for (var list : Here.LAW.lists().values()) {
            if (list.within().equals(inside) && random.nextInt(100) < told) {
                lines.add("\"" + list.key() + "\": {\"entries\": {" + entries(list, path) + "}"
                        + (random.nextBoolean() ? ", \"complete\": true" : "") + "}");
            }
        }
    }

    /// Days that must stand in an order are not made up.
    private static boolean isFixed(Fact fact) {
        return List.of("application.filed", "application.filing-date", "person.birth-date", "arrival.date")
                .contains(fact.key());
    }

    private String entries(ItemList list, String path) {
        var entries = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var name = (char) ('j' + i * random.nextInt(1, 3)) + "" + i;
            var item = (path.isEmpty() ? "" : path + ".") + list.key() + "[" + name + "]";
            items.add(new Item(item, Optional.of(list)));
            var lines = new ArrayList<String>();
            members(lines, Optional.of(list), item);
            entries.add("\"" + name + "\": {" + String.join(", ", lines) + "}");
        }
        return String.join(", ", entries);
    }

    private String said(Fact fact) {
        if (random.nextInt(8) == 0) {
            return "{\"unknown\": \"does-not-know\"}";
        }
        var value = switch (fact.type()) {
            case FactType.YesNo _ -> "" + random.nextBoolean();
            case FactType.Day _ ->
                "\""
                        + TODAY.plusDays(random.nextInt(800) - 500)
                                .toString()
                                .substring(0, random.nextInt(4) == 0 ? 7 : 10)
                        + "\"";
            case FactType.Number(_, var least, var most) ->
                "" + (least + random.nextLong(Math.min(most - least + 1, 60)));
            case FactType.Choice choice ->
                "\"" + choice.codes().get(random.nextInt(choice.codes().size())) + "\"";
            case FactType.Country _ -> "\"" + List.of("VE", "GT", "CN").get(random.nextInt(3)) + "\"";
            case FactType.Words _ -> "\"in her words\"";
        };
        return random.nextInt(4) > 0 ? value : "{\"value\": " + value + ", \"note\": \"as told\"}";
    }

    private List<String> assessments() {
        var all = new ArrayList<String>();
        for (var judgment : Here.LAW.judgments().keySet()) {
            for (var item : items) {
                if (Here.LAW.judgedOf(judgment).contains(item.list()) && random.nextInt(150) < told) {
                    all.add("{\"judgment\": \"" + judgment + "\", \"about\": \"" + item.path() + "\", \"answer\": \""
                            + (random.nextBoolean() ? "yes" : "no") + "\", \"reason\": \"made up\"}");
                }
            }
        }
        return all;
    }
}
