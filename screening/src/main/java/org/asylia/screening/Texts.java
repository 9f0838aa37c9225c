package org.asylia.screening;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Text;

/// Which texts of a rule an explanation rests on.
public final class Texts {

    private Texts() {}

    /// The texts that may govern; none for a roll-up, whose entries have their own.
    public static List<Optional<Text>> applied(Determination determination, Reason reason) {
        var rule = determination.law().rule(reason.id());
        var item = determination.item(reason.item());
        boolean rolledUp =
                rule.each().filter(list -> item.enclosing(list).isEmpty()).isPresent();
        return rolledUp ? List.of() : determination.texts(rule, item);
    }
}
