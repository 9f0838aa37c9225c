package org.asylia.web.page;

import java.util.List;
import java.util.Optional;
import org.asylia.interview.outcome.Outcome;
import org.asylia.interview.texts.Said;

/// A page between questions that shows what is known so far.
///
/// @param heading what it is about
/// @param help what it says
/// @param outcome what is known; empty on a page that only explains
/// @param path the address it is confirmed at
/// @param back the page before
/// @param spoken how days are written
public record Stop(Said heading, List<Said> help, Optional<Outcome> outcome, String path, String back, Spoken spoken) {}
