package org.asylia.web.keep;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A request for help, opened with the organization's key.
///
/// @param id as typed on the command line
/// @param madeAt when it was sent
/// @param state how far it is
/// @param said what the person filled in, by field
/// @param answer what the organization answered; empty while it has not
/// @param hour the hour that the person booked
public record HelpRequest(
        String id, Instant madeAt, State state, Map<String, String> said, String answer, Optional<Hour> hour) {

    /// How far a request is.
    public enum State {
        NEW,
        ANSWERED,
        CLOSED
    }

    public String said(String field) {
        return said.getOrDefault(field, "");
    }
}
