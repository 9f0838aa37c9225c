package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asylia.casefile.CaseFileReader;
import org.asylia.command.answers.Effects;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.ask.Asker;
import org.asylia.engine.ask.Question;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one answer settles is what the case would say if it were given.
class EffectsTest {

    private static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();

    @ParameterizedTest
    @ValueSource(strings = {"phone-call", "minasyan", "waiting-at-uscis", "clock", "papers-before-the-hearing"})
    void everyAnswerIsTried_andOnlyWhatItSettlesIsTold(String example) throws IOException {
        var determination = determination(example);
        var inquiry = new Asker(determination).askWithoutSets(DOORS);
        var effects = Effects.of(determination, inquiry);
        int tried = 0;
        int settling = 0;
        for (var question : inquiry.next()) {
            var told = new LinkedHashMap<String, Map<String, Answer>>();
            effects.of(question).forEach(effect -> told.put(effect.code(), effect.settles()));
            var expected = new LinkedHashMap<String, Map<String, Answer>>();
            for (var content : answers(determination, question).entrySet()) {
                var settles = settles(determination, inquiry.goals().keySet(), question, content.getValue());
                tried++;
                if (!settles.isEmpty()) {
                    settling++;
                    expected.put(content.getKey(), settles);
                }
            }
            assertEquals(expected, told, question.says());
        }
        System.out.println(example + ": " + tried + " answers tried, " + settling + " settle a door");
        assertTrue(tried > 20);
    }

    private static Determination determination(String example) throws IOException {
        var file = Path.of("../examples/" + example + ".json");
        var law = ProtectionLaw.ruleSet();
        var read = new CaseFileReader(law).read(file.toString(), Files.readAllBytes(file));
        var frame = Frame.on(read.frame().asOf().orElse(LocalDate.of(2026, 11, 22)));
        return new Determiner(law).determine(read.about(), frame);
    }

    private static Map<String, Content> answers(Determination determination, Question question) {
        var answers = new LinkedHashMap<String, Content>();
        var fact = determination.law().facts().get(question.about().id());
        if (question.about().kind() == Reason.Kind.FACT && fact != null) {
            if (fact.type() instanceof FactType.YesNo) {
                answers.put("true", new Content.YesNo(true));
                answers.put("false", new Content.YesNo(false));
            } else if (fact.type() instanceof FactType.Choice choice) {
                choice.codes().forEach(code -> answers.put(code, new Content.Code(code)));
            }
        }
        return answers;
    }

    private static Map<String, Answer> settles(
            Determination before, Iterable<String> goals, Question question, Content content) {
        var item = before.item(question.about().item());
        var fact =
                Objects.requireNonNull(before.law().facts().get(question.about().id()));
        var root = Draft.copyOf(before.about().root());
        at(root, item).put(fact, content);
        var after = new Determiner(before.law()).determine(before.about().withRoot(root.finish()), before.frame());
        var settles = new LinkedHashMap<String, Answer>();
        for (var goal : goals) {
            if (before.answer(goal).isUnknown() && after.answer(goal).isSettled()) {
                settles.put(goal, after.answer(goal));
            }
        }
        return settles;
    }

    private static Draft at(Draft root, Item item) {
        return item.parent().isEmpty()
                ? root
                : at(root, item.parent().get()).list(item.list().orElseThrow()).entry(DraftList.nameOf(item));
    }
}
