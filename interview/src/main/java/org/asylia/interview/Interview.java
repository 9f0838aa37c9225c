package org.asylia.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.plan.Plan;
import org.asylia.interview.plan.Question;
import org.asylia.interview.plan.Variant;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;

/// The guided interview. It can be shared by everybody: it never changes, and reads neither clock nor locale.
///
/// ```java
/// var interview = Interview.standard();
/// var step = interview.next(Answers.NONE, Frame.on(today));
/// if (step instanceof Step.Ask ask) {
///     answers = answers.with(ask.place(), Reply.YES);
/// }
/// ```
public final class Interview {

    private static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();

    private final Plan plan;
    private final Determiner determiner;
    private final Notices notices;

    public Interview(Plan plan, RuleSet law) {
        this.plan = plan;
        this.determiner = new Determiner(law);
        this.notices = new Notices(plan.triggers());
    }

    /// The interview about the law of this program.
    public static Interview standard() {
        return new Interview(Plan.STANDARD, ProtectionLaw.ruleSet());
    }

    public Plan plan() {
        return plan;
    }

    /// What comes next: the first question of the plan that has no answer and is worth asking.
    public Step next(Answers answers, Frame frame) {
        var walk = walk(answers, frame);
        var worth = new Worth(plan, determine(walk, frame), notices, Events.resolved(answers, plan));
        for (var open : walk.open().entrySet()) {
            if (worth.asking(open.getValue(), open.getKey())) {
                return step(open.getKey(), open.getValue(), walk, worth);
            }
        }
        return new Step.End(worth.progress("close", answered(walk)));
    }

    /// The questions that were answered and apply, in the order of the plan: for going back, and for checking.
    public Map<Place, Question> path(Answers answers, Frame frame) {
        return walk(answers, frame).path();
    }

    /// The questions without an answer that could be asked with these answers, whether or not each can still matter.
    public Map<Place, Question> open(Answers answers, Frame frame) {
        return walk(answers, frame).open();
    }

    /// The last place answered before another one, in the order of the plan; empty at the beginning.
    public Optional<Place> before(Place place, Answers answers, Frame frame) {
        var told = path(answers, frame).containsKey(place) ? answers : answers.with(place, Reply.NOT_SURE);
        var last = Optional.<Place>empty();
        for (var each : walk(told, frame).path().keySet()) {
            if (each.equals(place)) {
                return last;
            }
            last = Optional.of(each);
        }
        return Optional.empty();
    }

    /// The question of a place, if it can be asked with these answers.
    public Optional<Question> at(Place place, Answers answers, Frame frame) {
        var walk = walk(answers, frame);
        return Optional.ofNullable(walk.path().get(place))
                .or(() -> Optional.ofNullable(walk.open().get(place)));
    }

    /// The entries that a place is about, outermost first; their words are in the texts under `entry.<list>`.
    public List<EntryLabel> about(Place place, Answers answers, Frame frame) {
        return walk(answers, frame).about(place.item());
    }

    /// The countries of the list that a place is about, in the order of its entries, by their ISO codes.
    public List<String> toldSoFar(Place place, Answers answers, Frame frame) {
        return place.item().isEmpty() ? List.of() : walk(answers, frame).named().beside(place);
    }

    /// Why a reply is not fit to be stored: the key of a text under `error.`; empty when it is fit.
    public Optional<String> refuses(Place place, Reply reply, Answers answers, Frame frame) {
        var question = at(place, answers, frame);
        if (question.isEmpty()) {
            return Optional.of("not-asked");
        }
        if (!(reply instanceof Reply.Beside beside)) {
            return Fitness.error(question.get(), reply, frame.asOf())
                    .or(() -> walk(answers.without(place), frame).named().refuses(place, question.get(), reply));
        }
        return events(place, answers, frame).containsKey(beside.event())
                ? Events.date(beside, answers, plan)
                        .flatMap(date -> Fitness.error(question.get(), new Reply.Day(date), frame.asOf()))
                : Optional.of("date-event");
    }

    /// The days told so far that the date of a place can be told by: "after my arrival".
    public Map<Place, SaidDate> events(Place place, Answers answers, Frame frame) {
        return Events.from(place, walk(answers, frame).path(), answers);
    }

    /// Which words of the questions are for this person, such as `child`; empty for those of everybody.
    public String variant(Answers answers, Frame frame) {
        var tests = new Tests(frame.asOf());
        return plan.variants().stream()
                .filter(variant -> tests.hold(variant.when(), answers, ""))
                .map(Variant::name)
                .findFirst()
                .orElse("");
    }

    /// The countries that were told to be the person's own, by their ISO codes.
    public List<String> countries(Answers answers, Frame frame) {
        return path(answers, frame).entrySet().stream()
                .filter(each -> each.getValue().kind() == Question.Kind.COUNTRY)
                .filter(each -> each.getValue().lists().equals(List.of("countries")))
                .flatMap(each -> answers.at(each.getKey()).stream())
                .flatMap(reply -> reply instanceof Reply.Picked(var codes) ? codes.stream() : Stream.empty())
                .distinct()
                .toList();
    }

    /// What was said, as a case for the law.
    public Case caseOf(Answers answers, Frame frame) {
        return walk(answers, frame).about();
    }

    public Determination determine(Answers answers, Frame frame) {
        return determine(walk(answers, frame), frame);
    }

    /// What cannot be told while this question has no answer.
    public Price price(Place place, Answers answers, Frame frame) {
        var effects = plan.effectsOf(plan.question(place.question()));
        var relevance = new Relevance(determine(answers.without(place), frame), DOORS);
        return new Price(relevance.doors(effects, place.item()), relevance.deadlines(effects, place.item()));
    }

    /// What is urgent, where to get a lawyer first, and what to do and not to do, as far as the answers go.
    public List<Notice> notices(Answers answers, Frame frame) {
        return notices.in(Events.resolved(answers, plan), determine(answers, frame));
    }

    private Walk walk(Answers answers, Frame frame) {
        return new Walk(plan, determiner.law(), Events.resolved(answers, plan), new Tests(frame.asOf()));
    }

    private Determination determine(Walk walk, Frame frame) {
        return determiner.determine(walk.about(), frame);
    }

    private static int answered(Walk walk) {
        return (int) walk.path().values().stream()
                .filter(question -> question.kind().isQuestion())
                .count();
    }

    private static Step step(Place place, Question question, Walk walk, Worth worth) {
        var progress = worth.progress(question.stage().code(), answered(walk));
        return switch (question.kind()) {
            case SHOW -> new Step.Show(place, question, progress);
            case CHECK -> new Step.Check(place, question, progress);
            case YES_NO, ONE, MANY, COUNTRY, DATE, NUMBER, WORDS, MORE -> new Step.Ask(place, question, progress);
        };
    }
}
