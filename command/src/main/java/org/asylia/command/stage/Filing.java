package org.asylia.command.stage;

import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.stage.FilingPlace;

/// Something that may be done or filed now.
///
/// @param rule the rule that calls for it
/// @param answer yes where it is called for; unknown where it may be
/// @param place who files it and where, for a form
public record Filing(Rule rule, Answer answer, Optional<FilingPlace> place) {}
