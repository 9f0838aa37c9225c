package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.ask.Inquiry;
import org.asylia.engine.ask.Question;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.columns.WhatIfs;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.screening.Screening;

/// What each possible answer to a question would settle at once, all of them worked out in one pass.
///
/// Only questions with few answers are tried: yes or no, or one of a set. What an answer settles only together with
/// other answers is not in here; the settling sets say that.
public final class Effects {

    private final Map<Question, List<Effect>> byQuestion;

    private Effects(Map<Question, List<Effect>> byQuestion) {
        this.byQuestion = byQuestion;
    }

    /// One answer that settles something.
    ///
    /// @param words the answer, as a person would give it
    /// @param code the answer as a case file has it
    /// @param settles the goals that were open and no longer are, and how they then stand
    public record Effect(String words, String code, Map<String, Answer> settles) {}

    private record Tried(Question question, String words, String code) {}

    public static Effects of(Determination determination, Inquiry inquiry) {
        var goals = inquiry.goals().entrySet().stream()
                .filter(goal -> Screening.answer(goal.getValue()).isUnknown())
                .map(Map.Entry::getKey)
                .toList();
        var tried = new ArrayList<Tried>();
        var hypotheses = new ArrayList<WhatIfs.Hypothesis>();
        for (var question : inquiry.next()) {
            var fact = determination.law().facts().get(question.about().id());
            if (question.about().kind() == Reason.Kind.FACT && fact != null) {
                var item = determination.item(question.about().item());
                answers(fact).forEach((content, words) -> {
                    tried.add(new Tried(question, words.getFirst(), words.getLast()));
                    hypotheses.add(new WhatIfs.Hypothesis(item, fact, content));
                });
            }
        }
        if (goals.isEmpty() || hypotheses.isEmpty()) {
            return new Effects(Map.of());
        }
        var whatIfs = new WhatIfs(new Setting(determination.law(), determination.frame()), goals);
        return new Effects(settled(goals, tried, whatIfs.of(determination.about(), hypotheses)));
    }

    /// Each content a fact may have, with its words and its code.
    private static Map<Content, List<String>> answers(Fact fact) {
        var answers = new LinkedHashMap<Content, List<String>>();
        switch (fact.type()) {
            case FactType.YesNo _ -> {
                answers.put(new Content.YesNo(true), List.of("yes", "true"));
                answers.put(new Content.YesNo(false), List.of("no", "false"));
            }
            case FactType.Choice(var options) ->
                options.forEach(
                        option -> answers.put(new Content.Code(option.code()), List.of(option.label(), option.code())));
            case FactType.Day _, FactType.Number _, FactType.Country _, FactType.Words _ -> {
                // Too many answers to try.
            }
        }
        return answers;
    }

    private static Map<Question, List<Effect>> settled(
            List<String> goals, List<Tried> tried, List<List<Answer>> answers) {
        var settled = new HashMap<Question, List<Effect>>();
        for (int i = 0; i < tried.size(); i++) {
            var settles = new LinkedHashMap<String, Answer>();
            for (int goal = 0; goal < goals.size(); goal++) {
                var answer = answers.get(i).get(goal);
                if (answer.isSettled()) {
                    settles.put(goals.get(goal), answer);
                }
            }
            if (!settles.isEmpty()) {
                var by = tried.get(i);
                settled.computeIfAbsent(by.question, _ -> new ArrayList<>())
                        .add(new Effect(by.words, by.code, settles));
            }
        }
        return settled;
    }

    /// The answers to the question that settle something; none where none does by itself.
    public List<Effect> of(Question question) {
        return byQuestion.getOrDefault(question, List.of());
    }
}
