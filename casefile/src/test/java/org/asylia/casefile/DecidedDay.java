package org.asylia.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.law.ProtectionLaw;

/// One issue of a decided case, or of a worked count, that is a day or follows from one, as a line of
/// `examples/decided-days.tsv` states it.
///
/// @param id the case
/// @param file its case file
/// @param issue the issue in plain words
/// @param expected what was decided or counted
/// @param rule the rule that gives the day
/// @param item the entry it is asked of; empty for the whole case
/// @param given facts told besides, as `./asylia diff --set` takes them, with a blank between each
/// @param answer whether the rule holds: a deadline holds while its day still binds
/// @param day the day that it gives, in words where it is not known precisely; empty where the answer is all
/// @param counted words that the count must hold; empty for a day that was kept, which is no longer listed
/// @param waitsFor what the software does not count or decide yet; empty for a row that is compared
/// @param note words for people
record DecidedDay(
        String id,
        String file,
        String issue,
        String expected,
        String rule,
        String item,
        String given,
        String answer,
        String day,
        String counted,
        String waitsFor,
        String note) {

    private static final List<String> HEADER = List.of(
            "case-id",
            "file",
            "issue",
            "expected",
            "rule",
            "item",
            "given",
            "answer",
            "day",
            "counted",
            "waits-for",
            "note");

    private static final CaseFileReader READER = new CaseFileReader(ProtectionLaw.ruleSet());
    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    static List<DecidedDay> all() {
        var table = Decided.folder().resolve("decided-days.tsv");
        return Decided.cells(table, HEADER).values().stream()
                .map(DecidedDay::row)
                .toList();
    }

    private static DecidedDay row(List<String> of) {
        return new DecidedDay(
                of.get(0),
                of.get(1),
                of.get(2),
                of.get(3),
                of.get(4),
                of.get(5),
                of.get(6),
                of.get(7),
                of.get(8),
                of.get(9),
                of.get(10),
                of.get(11));
    }

    boolean waits() {
        return !waitsFor.isEmpty();
    }

    Decided.Result result() {
        if (waits()) {
            return Decided.Result.WAITS;
        }
        var found = determination();
        boolean agreed = answerIn(found).equals(answer) && (day.isEmpty() || day.equals(dayIn(found)));
        return agreed ? Decided.Result.AGREED : Decided.Result.DISAGREED;
    }

    Determination determination() {
        var file = READER.read(
                this.file, Decided.text(Decided.folder().resolve(this.file)).getBytes(StandardCharsets.UTF_8));
        for (var fact : given.isEmpty() ? new String[0] : given.split(" ")) {
            file = file.with(FactValue.of(file, fact));
        }
        return DETERMINER.determine(file.about(), file.frame().orOn(ProtectionLaw.KNOWN_TO));
    }

    String answerIn(Determination found) {
        return (item.isEmpty() ? found.answer(rule) : found.answer(rule, item)).word();
    }

    /// The day as it is listed or, once it was kept and binds no longer, as the text counts it.
    String dayIn(Determination found) {
        return listedIn(found)
                .map(Deadline::day)
                .or(() -> countedBy(found))
                .map(DateRange::toString)
                .orElse("none");
    }

    Optional<Deadline> listedIn(Determination found) {
        return Deadlines.of(found).stream()
                .filter(each ->
                        each.rule().id().equals(rule) && each.item().path().equals(item))
                .findFirst();
    }

    private Optional<DateRange> countedBy(Determination found) {
        Item about = found.item(item);
        Optional<Text> text = found.texts(found.law().rule(rule), about).getFirst();
        return text.flatMap(Text::gives)
                .filter(Yield.Due.class::isInstance)
                .map(due -> found.terms().days(((Yield.Due) due).day(), about));
    }

    @Override
    public String toString() {
        return id + ", " + issue + ": " + rule + (item.isEmpty() ? "" : " of " + item)
                + (given.isEmpty() ? "" : " given " + given);
    }
}
