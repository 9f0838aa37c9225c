package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Text;

/// One version of the wait for a first permit, and the first days under it, as if it alone governed.
///
/// @param name what it is called
/// @param rule the rule whose text it is
/// @param text the text
/// @param status how the text stands on the day asked for
/// @param from the first day on which it was applied; empty for one that is not applied
/// @param to the first day on which it no longer was
/// @param governs whether it governs in its time: yes, unknown, or no for one that is only proposed
/// @param filing the first day for the form
/// @param grant the first day for the permit
public record Version(
        String name,
        Rule rule,
        Text text,
        Status status,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Answer governs,
        FirstDay filing,
        FirstDay grant) {}
