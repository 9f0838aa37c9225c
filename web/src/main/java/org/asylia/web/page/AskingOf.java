package org.asylia.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.interview.About;
import org.asylia.interview.Place;
import org.asylia.interview.Reply;
import org.asylia.interview.Step;
import org.asylia.interview.plan.Question;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.law.ProtectionLaw;
import org.asylia.web.page.Asking.Shape;
import org.asylia.web.visit.Visit;
import org.asylia.web.visit.Visit.Draft;

/// Makes the page of a question.
final class AskingOf {

    private final Talk talk;

    AskingOf(Talk talk) {
        this.talk = talk;
    }

    Asking of(Visit visit, Place place, Question question, String from, Look look) {
        var texts = Texts.in(look.language());
        var spoken = new Spoken(look.language());
        var variant = talk.variant(visit);
        var draft = visit.draft("q/" + visit.number(place));
        var now = visit.answers().at(place);
        return new Asking(
                Talk.path(visit, place),
                texts.say("stage." + question.stage().code()),
                about(visit, place, texts),
                About.asked(place, texts, variant),
                About.help(place, talk.interview(), texts, variant),
                list(texts.find("why." + question.id(), variant)),
                shape(question),
                options(question, spoken, look),
                draft.isEmpty()
                        ? now.map(ReplyForm::chosen).orElse(List.of())
                        : draft.fields().getOrDefault("answer", List.of()),
                question.kind() == Question.Kind.DATE
                        ? new DateBoxesOf(talk, visit, place).with(draft, now, texts, spoken)
                        : DateBoxes.NONE,
                fault(draft, look, question, now, spoken),
                was(now),
                from,
                from.isEmpty() ? back(visit, place) : "/check",
                draft.fields().containsKey(Aside.PRICE) ? Optional.of(price(visit, place, texts)) : Optional.empty());
    }

    private static List<Said> list(Optional<Said> said) {
        return said.map(List::of).orElse(List.of());
    }

    private static Shape shape(Question question) {
        return switch (question.kind()) {
            case YES_NO, MORE, ONE, SHOW, CHECK -> Shape.ONE;
            case MANY -> Shape.MANY;
            case COUNTRY -> Shape.COUNTRY;
            case DATE -> Shape.DATE;
            case NUMBER -> Shape.NUMBER;
            case WORDS -> Shape.WORDS;
        };
    }

    private static List<Field.Option> options(Question question, Spoken spoken, Look look) {
        var options = new ArrayList<Field.Option>();
        var codes = switch (question.kind()) {
            case YES_NO, MORE -> List.of("yes", "no");
            case ONE, MANY, COUNTRY -> question.codes();
            case DATE, NUMBER, WORDS, SHOW, CHECK -> List.<String>of();
        };
        codes.forEach(code -> options.add(new Field.Option(code, look.show(spoken.option(question, code)))));
        if (question.kind() == Question.Kind.COUNTRY) {
            options.addAll(0, spoken.countries());
        }
        return options;
    }

    private static Shown fault(Draft draft, Look look, Question question, Optional<Reply> now, Spoken spoken) {
        var fault = draft.faults().getOrDefault("answer", "");
        if (fault.isEmpty()) {
            return Shown.NONE;
        }
        return fault.equals("other-window")
                ? look.t(
                        "fault.other-window",
                        now.map(reply -> spoken.reply(question, reply).text())
                                .orElse(look.t("nothing-said").text()))
                : look.say("error." + fault);
    }

    /// Stands in the form, to see whether the answer was changed since; it says nothing of the answer to a reader.
    static String was(Optional<Reply> reply) {
        return reply.map(one -> Integer.toHexString(one.hashCode())).orElse("-");
    }

    /// What a question is about that is asked several times: the country, the entry of a list.
    List<Said> about(Visit visit, Place place, Texts texts) {
        return About.of(place, talk.interview(), visit.answers(), talk.frame(), texts);
    }

    String back(Visit visit, Place place) {
        return talk.before(visit, place).map(before -> Talk.path(visit, before)).orElse("/begin");
    }

    /// The last page that was answered.
    String lastPath(Visit visit) {
        var path = new ArrayList<>(
                talk.interview().path(visit.answers(), talk.frame()).entrySet());
        for (var each : path.reversed()) {
            if (each.getValue().kind() != Question.Kind.CHECK) {
                return Talk.path(visit, each.getKey());
            }
        }
        return "/begin";
    }

    /// Where the answers are checked, while that has not been done.
    Optional<Place> checkPlace(Visit visit) {
        return talk.next(visit) instanceof Step.Check check ? Optional.of(check.place()) : Optional.empty();
    }

    /// This asks the law once more about every door: so it is worked out for whoever wants to know.
    private List<Said> price(Visit visit, Place place, Texts texts) {
        var price = talk.interview().price(place, visit.answers(), talk.frame());
        var shown = new ArrayList<Said>();
        for (var door : price.doors()) {
            shown.add(texts.say("price.door", "about", texts.say("door." + door)));
        }
        for (var rule : price.deadlines()) {
            var due = About.due(ProtectionLaw.ruleSet().rule(rule), texts);
            shown.add(texts.say("price.date", "about", due));
        }
        return shown;
    }
}
