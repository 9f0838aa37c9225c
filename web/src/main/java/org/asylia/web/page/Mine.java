package org.asylia.web.page;

import java.util.List;

/// What the page of a request shows.
///
/// @param id how the organization calls it
/// @param state how far it is, in words
/// @param answer what the organization answered; may be empty
/// @param booked the hour that was booked, in words; may be empty
/// @param free the hours that can be booked: their ids and words
/// @param onward the way back into the interview; empty for whoever has not begun it
public record Mine(
        String id, Shown state, String answer, Shown booked, List<Field.Option> free, List<Message.Link> onward) {}
