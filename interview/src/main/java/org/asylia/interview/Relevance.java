package org.asylia.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Item;
import org.asylia.interview.plan.Effect;

/// What can still matter in a case, worked out door by door and only as far as somebody asks.
///
/// Where the exact pass gave up on a door, what its explanation turns on is taken: too much is asked then, not too
/// little.
final class Relevance {

    /// A date of a list that something is counted from: any entry may be the one.
    private static final String ANYWHERE = "*";

    private final Determination determination;
    private final List<String> doors;
    private final ExactPass pass;
    private final Explainer explainer;
    private final Map<String, Set<Thing>> ofDoors = new HashMap<>();
    private final Map<String, Set<Thing>> ofDeadlines = new HashMap<>();

    Relevance(Determination determination, List<String> doors) {
        this.determination = determination;
        this.doors = List.copyOf(doors);
        this.pass = new ExactPass(determination);
        this.explainer = Explainer.ofWhatIsOpen(determination);
    }

    /// A fact or a list, and the entry it is open for.
    private record Thing(String id, String item) {
        static Thing of(Open open) {
            return new Thing(open.id(), open.item());
        }
    }

    /// The doors that can still turn on an answer with these effects.
    List<String> doors(List<Effect> effects, String item) {
        var things = things(effects, item);
        return doors.stream().filter(door -> touches(ofDoor(door), things)).toList();
    }

    boolean anyDoor(List<Effect> effects, String item) {
        var things = things(effects, item);
        return doors.stream().anyMatch(door -> touches(ofDoor(door), things));
    }

    /// The rules of the deadlines that are counted from such an answer, or that may run or not with it.
    List<String> deadlines(List<Effect> effects, String item) {
        var things = things(effects, item);
        return Deadlines.of(determination).stream()
                .filter(deadline -> touches(ofDeadline(deadline), things))
                .map(deadline -> deadline.rule().id())
                .distinct()
                .toList();
    }

    private static boolean touches(Set<Thing> open, Set<Thing> things) {
        return things.stream()
                .anyMatch(thing -> open.contains(thing) || open.contains(new Thing(thing.id(), ANYWHERE)));
    }

    private Set<Thing> ofDoor(String door) {
        return ofDoors.computeIfAbsent(door, this::workOut);
    }

    private Set<Thing> workOut(String door) {
        var outcome = pass.of(door);
        var open = outcome.exact() ? outcome.canMatter() : explainer.turnsOn(door);
        return open.stream().map(Thing::of).collect(Collectors.toSet());
    }

    private Set<Thing> ofDeadline(Deadline deadline) {
        var key = deadline.rule().id() + "/" + deadline.item().path();
        return ofDeadlines.computeIfAbsent(key, _ -> workOut(deadline));
    }

    private Set<Thing> workOut(Deadline deadline) {
        var open = new HashSet<Thing>();
        deadline.untold().forEach(fact -> open.add(new Thing(fact.key(), ANYWHERE)));
        if (deadline.runs().isUnknown()) {
            explainer.turnsOn(deadline.rule().id()).stream()
                    .filter(each -> each.kind() == Reason.Kind.FACT || each.kind() == Reason.Kind.LIST)
                    .map(Thing::of)
                    .forEach(open::add);
        }
        return open;
    }

    /// The facts and lists that the effects are about, each with the entry it would be open for.
    private Set<Thing> things(List<Effect> effects, String item) {
        var things = new HashSet<Thing>();
        var at = determination.item(item);
        for (var effect : effects) {
            if (effect.isAboutAList()) {
                things.add(new Thing(effect.target(), holder(effect.target(), at)));
            } else if (effect.entry().isPresent()) {
                var list = effect.entry().get().list();
                things.add(new Thing(list, holder(list, at)));
            } else {
                things.add(new Thing(effect.target(), owner(effect.target(), at)));
            }
        }
        return things;
    }

    private String holder(String list, Item at) {
        return at.holderOf(Objects.requireNonNull(determination.law().lists().get(list)))
                .path();
    }

    private String owner(String fact, Item at) {
        return Objects.requireNonNull(determination.law().facts().get(fact))
                .list()
                .flatMap(at::enclosing)
                .map(Item::path)
                .orElse("");
    }
}
