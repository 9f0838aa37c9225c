package org.asylia.law.stage;

import static org.asylia.law.stage.Standing.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.law.Given;

/// The questions of one part of the procedure, written down a second time: in a test, in order, each with a case in
/// which it is answered yes.
///
/// It is tried with each question alone and with every two of them: the first yes decides.
final class Questions {

    private final String part;
    private final Consumer<Given> noToAll;
    private final String otherwise;
    private final List<Question> questions = new ArrayList<>();

    /// @param part the rule of the part
    /// @param noToAll a case in the part in which every question is answered no
    /// @param otherwise where the case stands then
    Questions(String part, Consumer<Given> noToAll, String otherwise) {
        this.part = part;
        this.noToAll = noToAll;
        this.otherwise = otherwise;
    }

    /// A question, after those before it.
    ///
    /// @param state where the case stands when it is answered yes
    /// @param yes what makes it so
    Questions then(String state, Consumer<Given> yes) {
        questions.add(new Question(state, yes));
        return this;
    }

    void theFirstYesDecides() {
        stands(noToAll, otherwise);
        for (int i = 0; i < questions.size(); i++) {
            var first = questions.get(i);
            stands(noToAll.andThen(first.yes), first.state);
            for (var later : questions.subList(i + 1, questions.size())) {
                stands(noToAll.andThen(later.yes).andThen(first.yes), first.state);
            }
        }
    }

    /// In a case that is not in this part, what is asked in it leads to none of its states.
    ///
    /// @param outside what takes the case out of the part
    /// @param state where it stands then, whatever is asked here
    void doNotMatter(Consumer<Given> outside, String state) {
        for (var question : questions) {
            where(noToAll.andThen(question.yes).andThen(outside)).callsNot(part).stands(state);
        }
    }

    private void stands(Consumer<Given> said, String state) {
        where(said).isIn(part).standsAmong(states(), state);
    }

    private List<String> states() {
        var states = new ArrayList<String>();
        questions.forEach(question -> states.add(question.state));
        states.add(otherwise);
        return states.stream().distinct().toList();
    }

    private record Question(String state, Consumer<Given> yes) {}
}
