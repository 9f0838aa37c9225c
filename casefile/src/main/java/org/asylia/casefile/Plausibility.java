package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.casefile.json.Place;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// Compares the few dates that cannot stand beside one another, whatever the law: nobody files before arriving, nobody
/// arrives before being born, and nothing that happened lies after the day asked for.
///
/// Dates are ranges: only what is certainly impossible is refused. Facts that the law does not have are not looked for.
final class Plausibility {

    private static final String FILED = "application.filed";
    private static final String FILING_DATE = "application.filing-date";
    private static final String BIRTH_DATE = "person.birth-date";
    private static final String ARRIVALS = "arrivals";
    private static final String ARRIVAL_DATE = "arrival.date";
    private static final String CHECK_BOTH = ". Check both dates and correct the wrong one";

    private final Vocabulary vocabulary;
    private final Node.Obj tree;
    private final Item root;
    private final FrameWish frame;
    private final Problems problems;

    Plausibility(Vocabulary vocabulary, Node.Obj tree, Item root, FrameWish frame, Problems problems) {
        this.vocabulary = vocabulary;
        this.tree = tree;
        this.root = root;
        this.frame = frame;
        this.problems = problems;
    }

    /// A date that is known: what it is called, what was written, where.
    private record Dated(String name, SaidDate date, Spot spot, Place place) {
        boolean isAfter(Dated other) {
            return isAfter(other.date.days());
        }

        boolean isAfter(DateRange other) {
            return other.isBefore(date.days()) == Answer.YES;
        }

        String words() {
            return name + " '" + date.written() + "'";
        }
    }

    void check() {
        var filing = dated("Filing date", root, FILING_DATE, Spot.TOP, tree);
        var birth = dated("Birth date", root, BIRTH_DATE, Spot.TOP, tree);
        var arrivals = arrivals();
        filing.ifPresent(this::filed);
        filing.ifPresent(day -> arrivedBefore(day, arrivals));
        birth.ifPresent(day -> {
            arrivals.forEach(arrival -> bornBefore(day, arrival));
            filing.ifPresent(filed -> bornBefore(day, filed));
        });
        frame.asOf().ifPresent(asOf -> {
            var all = new ArrayList<>(arrivals);
            birth.ifPresent(all::add);
            filing.ifPresent(all::add);
            all.stream()
                    .filter(day -> day.isAfter(DateRange.on(asOf)))
                    .forEach(day -> say(
                            day,
                            day.words() + " is later than the day asked for (frame, asOf) '" + asOf + "'" + CHECK_BOTH
                                    + "."));
        });
    }

    private void filed(Dated filing) {
        var fact = vocabulary.fact(FILED, Optional.empty());
        if (fact.isEmpty()) {
            return;
        }
        var content = root.content(fact.get());
        if (content instanceof Content.YesNo(var yes) && !yes) {
            say(
                    filing,
                    filing.words() + " is given, but " + FILED + " is false. Write " + FILED
                            + ": true, or remove the date.");
        } else if (content instanceof Content.Unknown(var why) && why == Why.NOT_ASKED && !wasRefused(fact.get())) {
            say(
                    filing,
                    filing.words() + " is given, but " + FILED + " is not. Add \"" + FILED
                            + "\": true, or remove the date.");
        }
    }

    /// Whether the file does say something of the fact, but not in a form that could be read.
    private boolean wasRefused(Fact fact) {
        return tree.find(fact.key()).isPresent() && !root.entries().containsKey(fact);
    }

    private void arrivedBefore(Dated filing, List<Dated> arrivals) {
        if (arrivals.isEmpty()
                || !arrivals.stream().allMatch(arrival -> arrival.isAfter(filing))
                || hasUndated(arrivals)) {
            return;
        }
        var first = arrivals.getFirst();
        say(
                first,
                first.words() + " is later than the filing date '" + filing.date.written() + "'" + CHECK_BOTH
                        + ", or add the earlier arrival.");
    }

    private boolean hasUndated(List<Dated> dated) {
        return vocabulary
                .list(ARRIVALS, Optional.empty())
                .filter(list -> root.items(list).all().size() > dated.size())
                .isPresent();
    }

    private void bornBefore(Dated birth, Dated event) {
        if (birth.isAfter(event)) {
            say(
                    birth,
                    birth.words() + " is later than the " + event.name.toLowerCase(java.util.Locale.ROOT) + " '"
                            + event.date.written() + "'" + CHECK_BOTH + ".");
        }
    }

    private void say(Dated about, String message) {
        problems.add(about.spot, about.place, message);
    }

    private List<Dated> arrivals() {
        var found = new ArrayList<Dated>();
        var list = vocabulary.list(ARRIVALS, Optional.empty());
        if (list.isEmpty()) {
            return found;
        }
        var entries = tree.find(ARRIVALS).flatMap(node -> inside(node, "entries"));
        for (var item : root.items(list.get()).all()) {
            var name = DraftList.nameOf(item);
            entries.flatMap(node -> inside(node, name))
                    .flatMap(entry -> dated(
                            "Arrival date",
                            item,
                            ARRIVAL_DATE,
                            Spot.TOP.to(ARRIVALS).to("entries").to(name),
                            entry))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Dated> dated(String name, Item item, String key, Spot spot, Node at) {
        var fact = vocabulary.fact(key, item.list());
        var place = inside(at, key).map(Node::place);
        return fact.isPresent() && place.isPresent() && item.content(fact.get()) instanceof Content.Day(var date)
                ? Optional.of(new Dated(name, date, spot.to(key), place.get()))
                : Optional.empty();
    }

    private static Optional<Node> inside(Node node, String key) {
        return node instanceof Node.Obj object ? object.find(key) : Optional.empty();
    }
}
