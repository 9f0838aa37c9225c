package org.asylia.interview.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Yield;
import org.asylia.interview.About;
import org.asylia.interview.ActsDone;
import org.asylia.interview.Answers;
import org.asylia.interview.Interview;
import org.asylia.interview.Notice;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.plan.Effect;
import org.asylia.interview.plan.Question;
import org.asylia.interview.plan.Trigger;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.Doors;
import org.asylia.screening.DoorState;
import org.asylia.screening.OftenSaid;
import org.asylia.screening.Screening;

/// Puts an outcome into words.
final class Telling {

    private final Texts texts;
    private final Screening screening;
    private final List<Notice> notices;
    private final Answers answers;
    private final Map<String, String> questionOf;
    private final Set<String> open;
    private final String variant;

    Telling(Interview interview, Answers answers, Frame frame, Texts texts) {
        this.texts = texts;
        this.screening = Screening.of(interview.determine(answers, frame), Doors.ALL);
        this.answers = answers;
        this.notices = interview.notices(answers, frame);
        this.variant = interview.variant(answers, frame);
        this.questionOf = interview.plan().effects().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Effect::target, Effect::question, (first, _) -> first));
        this.open = interview.open(answers.with(Place.of("more-now"), Reply.YES), frame).values().stream()
                .filter(question -> question.care() != Question.Care.DELICATE)
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    Outcome outcome() {
        var determination = screening.determination();
        return new Outcome(
                told(Trigger.Use.URGENT),
                told(Trigger.Use.LAWYER),
                screening.doors().stream().map(this::door).toList(),
                Deadlines.of(determination).stream()
                        .filter(this::isWorthTelling)
                        .map(this::date)
                        .toList(),
                told(Trigger.Use.DO_NOT),
                told(Trigger.Use.DO),
                told(Trigger.Use.GATHER),
                new OftenSaid(determination)
                        .in(screening.doors()).stream().map(this::correction).toList(),
                lawyerWillAsk(),
                determination.frame().asOf(),
                determination.law().knownTo(),
                texts.say("outcome.notice"));
    }

    private List<Said> told(Trigger.Use use) {
        return notices.stream()
                .filter(notice -> notice.use() == use)
                .map(this::notice)
                .toList();
    }

    private Said notice(Notice notice) {
        var key = "notice." + notice.id();
        return about(notice.about())
                .map(about -> texts.say(key, "about", about))
                .orElseGet(() -> texts.say(key));
    }

    /// A day, or what can stand in the way, by its name: the title of a rule says that it holds, and it may not.
    private Optional<Said> about(String rule) {
        return texts.find("due." + rule)
                .or(() -> Doors.ALL.stream()
                        .flatMap(door -> door.bars().stream())
                        .filter(bar -> bar.rule().equals(rule))
                        .findFirst()
                        .map(bar -> texts.ofLaw("bar." + bar.rule(), bar.name())));
    }

    private DoorView door(DoorState state) {
        var id = state.door().id();
        var bars = state.bars().stream()
                .map(bar -> new DoorView.BarView(
                        bar.rule().id(),
                        texts.ofLaw("bar." + bar.rule().id(), bar.name()),
                        bar.answer(),
                        texts.say("bar-status." + code(bar.answer()))))
                .toList();
        var yours = yours(state.turnsOn());
        var closed = ClosedBy.row(state, screening.determination());
        return new DoorView(
                id,
                texts.say("door." + id),
                state.answer(),
                texts.say("door-status." + closed.map(ClosedBy.Row::wording).orElse(code(state.answer()))),
                texts.say("door-meaning." + id),
                closed.map(ClosedBy.Row::hint)
                        .filter(hint -> !hint.isEmpty())
                        .map(hint -> texts.say("door-hint." + hint)),
                closed.isPresent() ? Optional.empty() : WhyClosed.line(state, texts),
                bars,
                List.copyOf(yours.values()),
                others(state.turnsOn()).size(),
                ofLaw(state.door().brings()),
                ofLaw(state.door().lacks()),
                !state.marks().none());
    }

    private List<Said> ofLaw(List<String> english) {
        return english.stream().map(each -> texts.ofLaw(key(each), each)).toList();
    }

    /// The key of a text that a door has: its first words.
    static String key(String english) {
        var words = english.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
        return "law-text." + String.join("-", List.of(words).subList(0, Math.min(5, words.length)));
    }

    /// The questions of the plan that it turns on and that still wait for an answer, each once; none about harm.
    private Map<String, Said> yours(Set<Open> turnsOn) {
        var yours = new LinkedHashMap<String, Said>();
        for (var open : turnsOn) {
            var question = questionOf.get(open.id());
            if (question != null && this.open.contains(question)) {
                texts.find("question." + question, variant).ifPresent(said -> yours.putIfAbsent(question, said));
            }
        }
        return yours;
    }

    /// What is not in the plan: facts for a lawyer or a record, judgments, contested law.
    private Map<String, Open> others(Set<Open> turnsOn) {
        var others = new LinkedHashMap<String, Open>();
        turnsOn.stream()
                .filter(open -> !questionOf.containsKey(open.id()))
                .forEach(open -> others.putIfAbsent(open.kind() + open.id(), open));
        return others;
    }

    /// What is not in the plan, the most useful first.
    private List<Said> lawyerWillAsk() {
        return screening.inquiry().next().stream()
                .filter(question -> question.about().kind() != Reason.Kind.LIST)
                .filter(question -> !questionOf.containsKey(question.about().id()))
                .map(question -> texts.ofLaw("law." + question.about().id(), question.says()))
                .distinct()
                .toList();
    }

    /// A day that may bind and of which nothing at all is known says nothing to anybody; nor does one that was met.
    private boolean isWorthTelling(Deadline deadline) {
        return deadline.plan().isPresent()
                && deadline.runs() != Answer.NO
                && !(done(deadline).orElse(null) instanceof ActsDone.Done.Met);
    }

    private Optional<ActsDone.Done> done(Deadline deadline) {
        return ActsDone.of(deadline, answers, screening.determination());
    }

    private Said status(Deadline deadline) {
        if (done(deadline).orElse(null) instanceof ActsDone.Done.Told(var words)) {
            return texts.say("date-status.filed." + words);
        }
        boolean binds = deadline.runs() == Answer.YES;
        return texts.say("date-status." + (binds ? "binds." : "may-bind.") + standing(deadline));
    }

    private DateView date(Deadline deadline) {
        var rule = deadline.rule();
        return new DateView(
                rule.id(),
                About.due(rule, texts),
                deadline.due().sense(),
                deadline.runs(),
                deadline.plan(),
                deadline.day(),
                done(deadline).isPresent() ? DateView.Act.DONE : DateView.Act.OPEN,
                deadline.standing(),
                deadline.left(),
                status(deadline),
                Counting.of(deadline, texts),
                texts.ofLaw("done." + rule.id(), deadline.due().done()),
                texts.ofLaw("missed." + rule.id(), deadline.due().missed()),
                rule.citations());
    }

    /// A first day that is behind us has come: nobody has missed it.
    private static String standing(Deadline deadline) {
        boolean first = deadline.due().sense() == Yield.Sense.FIRST_DAY;
        return switch (deadline.standing()) {
            case AHEAD, UNKNOWN -> code(deadline.standing());
            case PERHAPS_PAST -> first ? "perhaps-come" : code(deadline.standing());
            case PAST -> first ? "come" : code(deadline.standing());
        };
    }

    private Correction correction(OftenSaid.Told told) {
        var id = told.misstatement().id();
        return new Correction(
                texts.ofLaw("said." + id, told.misstatement().said()),
                texts.ofLaw("right." + id, told.right().words()),
                told.right().citations());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
