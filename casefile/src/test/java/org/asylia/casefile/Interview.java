package org.asylia.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.asylia.engine.ask.Asker;
import org.asylia.engine.ask.Inquiry;
import org.asylia.engine.ask.Question;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;

/// An interview about one case in which every answer is drawn at random from those that fit with what is known already.
final class Interview {

    static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();

    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final List<String> COUNTRIES = List.of("VE", "HN", "MX", "CO", "CA", "GT", "UG");
    private static final int TRIES = 12;

    private final Random random;
    private final Set<Open> passedOver = new HashSet<>();
    private final List<Assessment> judged = new ArrayList<>();
    private CaseFile file;

    Interview(CaseFile file, Random random) {
        this.file = file;
        this.random = random;
    }

    static Frame frame(CaseFile file) {
        return file.frame().orOn(ProtectionLaw.KNOWN_TO);
    }

    Determination determination() {
        return DETERMINER.determine(about(), frame(file));
    }

    /// What the file says and what was judged on top of it.
    private Case about() {
        var all = new ArrayList<>(file.about().assessments());
        all.addAll(judged);
        return new Case(file.about().root(), all);
    }

    Inquiry inquiry() {
        return new Asker(determination()).ask(DOORS);
    }

    /// Whether a question still waits for an answer: it was not passed over, and nothing precise is known.
    boolean waits(Question question) {
        return !passedOver.contains(question.about()) && isOpen(question.about());
    }

    /// Whether a thing is open in the case as it stands.
    boolean isOpen(Open about) {
        var item = item(about);
        return switch (about.kind()) {
            case FACT ->
                switch (item.content(fact(about))) {
                    case Content.Unknown _ -> true;
                    case Content.Day(var date) -> !date.days().isOneDay();
                    case Content.YesNo _, Content.Number _, Content.Code _, Content.Words _ -> false;
                };
            case LIST -> !item.items(list(about)).complete();
            case JUDGMENT -> about().assessment(about.id(), item).isEmpty();
            default -> false;
        };
    }

    /// Answers a question. Where every value tried is refused, because dates do not fit together, it is passed over.
    void answer(Question question) {
        var about = question.about();
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                if (about.kind() == Reason.Kind.FACT) {
                    file = file.with(fact(about), about.item(), drawn(about));
                } else {
                    answer(about, random.nextBoolean());
                }
                return;
            } catch (CaseFileException refused) {
                // Another value may fit.
            }
        }
        passedOver.add(about);
    }

    /// Answers with yes or no; of a list, says that it has no more entries.
    void answer(Open about, boolean yes) {
        switch (about.kind()) {
            case FACT -> file = file.with(fact(about), about.item(), new Content.YesNo(yes));
            case JUDGMENT -> judged.add(Assessment.of(about.id(), about.item(), yes, "supposed"));
            case LIST -> file = file.closing(list(about), about.item());
            default -> throw new AssertionError("a question that nobody can answer: " + about);
        }
    }

    static Fact fact(Open about) {
        return Optional.ofNullable(ProtectionLaw.ruleSet().facts().get(about.id()))
                .orElseThrow(() -> new AssertionError("a question about a fact that is none: " + about));
    }

    private Item item(Open about) {
        return Optional.ofNullable(ItemPaths.of(file.about().root()).get(about.item()))
                .orElseThrow(() -> new AssertionError("a question about an entry that is none: " + about));
    }

    private static ItemList list(Open about) {
        return Optional.ofNullable(ProtectionLaw.ruleSet().lists().get(about.id()))
                .orElseThrow(() -> new AssertionError("a question about a list that is none: " + about));
    }

    private Content drawn(Open about) {
        var fact = fact(about);
        return switch (fact.type()) {
            case FactType.YesNo _ -> new Content.YesNo(random.nextBoolean());
            case FactType.Choice choice -> new Content.Code(one(choice.codes()));
            case FactType.Country _ -> new Content.Code(one(COUNTRIES));
            case FactType.Number(_, var least, var most) ->
                new Content.Number(Math.min(most, least + random.nextInt(random.nextBoolean() ? 3 : 70)));
            case FactType.Day _ -> new Content.Day(SaidDate.on(day(about, fact)));
            case FactType.Words _ -> throw new AssertionError("a question about words, which decide nothing: " + about);
        };
    }

    /// A day that the date can mean as far as it is known.
    private LocalDate day(Open about, Fact fact) {
        var content = item(about).content(fact);
        var days = content instanceof Content.Day(var date) ? date.days() : DateRange.ANY;
        var asOf = frame(file).asOf();
        long first = Math.max(days.earliest().toEpochDay(), EARLIEST.toEpochDay());
        long last = Math.max(first, Math.min(days.latest().toEpochDay(), asOf.toEpochDay()));
        return LocalDate.ofEpochDay(first + random.nextLong(last - first + 1));
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
