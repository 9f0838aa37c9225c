package org.asylia.interview;

import org.asylia.interview.plan.Trigger;

/// Something to be told: at once, before anything is filed, or as advice.
///
/// @param id its key; its words are in the texts under `notice.<id>`
/// @param use what it is for
/// @param about what it is about, where there are several of its kind: the rule of a bar or a deadline; else empty
public record Notice(String id, Trigger.Use use, String about) {}
