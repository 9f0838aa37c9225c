package org.asylia.law.misstatements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Given;
import org.asylia.law.ProtectionLaw;

/// What somebody in a case might hear, for tests.
final class Hearing {

    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    private Hearing() {}

    static Misstatement find(String id) {
        return Misstatements.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no misstatement '" + id + "'"));
    }

    static String rightOn(String id, String day) {
        return find(id).rightOn(LocalDate.parse(day))
                .map(Misstatement.Right::words)
                .orElse("");
    }

    static Answer bites(String id, String day, Consumer<Given> content) {
        var given = Given.nothing();
        content.accept(given);
        var about = given.toCase();
        return DETERMINER.determine(about, Frame.on(LocalDate.parse(day))).answer(find(id).bites(), about.root());
    }

    /// The ids of all that is shown in a case on a day.
    static List<String> shown(String day, Consumer<Given> content) {
        var shown = new ArrayList<String>();
        for (var each : Misstatements.ALL) {
            if (each.rightOn(LocalDate.parse(day)).isPresent() && each.isShown(bites(each.id(), day, content))) {
                shown.add(each.id());
            }
        }
        return shown;
    }
}
