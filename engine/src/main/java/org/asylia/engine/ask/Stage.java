package org.asylia.engine.ask;

import java.util.Arrays;
import java.util.Objects;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Open;
import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.fact.Sensitivity;

/// When a question has its turn: what a person can easily tell comes first, what nobody can simply tell comes last.
enum Stage {
    /// Dates, places, papers; and whether there is anything to put in a list.
    PLAIN,
    /// Harm and what else is hard to speak of.
    DELICATE,
    /// What belongs into a privileged conversation.
    PRIVILEGED,
    /// Whether a list is complete: once what was told of its entries is told in full.
    CLOSING,
    /// What a practitioner or a record answers, not the person.
    LOOKED_UP,
    /// What must be judged.
    JUDGED;

    static Stage of(Open open, Determination determination) {
        return switch (open.kind()) {
            case FACT -> of(Objects.requireNonNull(determination.law().facts().get(open.id())));
            case LIST -> {
                var list = Objects.requireNonNull(determination.law().lists().get(open.id()));
                yield isBegun(list, open, determination) ? CLOSING : of(sensitivity(list, determination));
            }
            default -> JUDGED;
        };
    }

    static boolean isBegun(ItemList list, Open open, Determination determination) {
        return !determination.item(open.item()).items(list).all().isEmpty();
    }

    private static Stage of(Fact fact) {
        return fact.answerers().contains(Answerer.PERSON) ? of(fact.sensitivity()) : LOOKED_UP;
    }

    private static Stage of(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case ORDINARY, IDENTIFYING -> PLAIN;
            case DELICATE -> DELICATE;
            case PRIVILEGED -> PRIVILEGED;
        };
    }

    /// A list is opened with the care that most of its facts need.
    private static Sensitivity sensitivity(ItemList list, Determination determination) {
        var facts = determination.law().facts(list);
        var all = new int[facts.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = facts.get(i).sensitivity().ordinal();
        }
        Arrays.sort(all);
        return all.length == 0 ? Sensitivity.ORDINARY : Sensitivity.values()[all[all.length / 2]];
    }
}
