package org.asylia.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;

/// What a case in a test says, in lines a lawyer could check.
public final class Given {

    private final Draft draft;
    private final List<Assessment> assessments;

    private Given(Draft draft, List<Assessment> assessments) {
        this.draft = draft;
        this.assessments = assessments;
    }

    public static Given nothing() {
        return new Given(new Draft(), new ArrayList<>());
    }

    public Given yes(Fact... facts) {
        return put(true, facts);
    }

    public Given no(Fact... facts) {
        return put(false, facts);
    }

    private Given put(boolean yes, Fact... facts) {
        for (var fact : facts) {
            draft.put(fact, new Content.YesNo(yes));
        }
        return this;
    }

    /// A day known exactly.
    public Given on(Fact fact, String day) {
        draft.put(fact, new Content.Day(SaidDate.on(LocalDate.parse(day))));
        return this;
    }

    /// A day known to lie between two days.
    public Given between(Fact fact, String earliest, String latest) {
        var days = new DateRange(LocalDate.parse(earliest), LocalDate.parse(latest));
        draft.put(
                fact,
                new Content.Day(new SaidDate(
                        days,
                        Precision.BETWEEN,
                        earliest + "/" + latest,
                        java.util.Optional.empty(),
                        java.util.Optional.empty())));
        return this;
    }

    /// A choice or a country.
    public Given is(Fact fact, String code) {
        draft.put(fact, new Content.Code(code));
        return this;
    }

    public Given number(Fact fact, long value) {
        draft.put(fact, new Content.Number(value));
        return this;
    }

    public Given unknown(Fact fact, Why why) {
        draft.put(fact, new Content.Unknown(why));
        return this;
    }

    /// One entry of a list; the list stays open until [#complete].
    public Given entry(ItemList list, String name, Consumer<Given> content) {
        content.accept(new Given(draft.list(list).entry(name), assessments));
        return this;
    }

    /// There are no more entries than these.
    public Given complete(ItemList... lists) {
        for (var list : lists) {
            draft.list(list).complete(true);
        }
        return this;
    }

    /// A practitioner's assessment; the item is a path such as `countries[VE].claims[gang]`, empty for the case.
    public Given judged(String judgment, String item, boolean yes) {
        assessments.add(Assessment.of(judgment, item, yes, "as found in the test"));
        return this;
    }

    public Case toCase() {
        return new Case(draft.finish(), assessments);
    }
}
