package org.asylia.engine.whatif;

import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Text;

/// One conclusion that is different in two determinations.
///
/// @param rule the rule
/// @param item the entry it is about; empty for the case
/// @param before the answer in the first
/// @param after the answer in the second
/// @param through the rules below it that changed of themselves: by a fact, a text, or the frame
/// @param textBefore the text applied in the first, where another one is applied in the second
/// @param textAfter the text applied in the second
public record Change(
        String rule,
        String item,
        Answer before,
        Answer after,
        List<String> through,
        Optional<Text> textBefore,
        Optional<Text> textAfter) {

    public Change {
        through = List.copyOf(through);
    }
}
