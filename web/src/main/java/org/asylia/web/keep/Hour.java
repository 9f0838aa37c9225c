package org.asylia.web.keep;

import java.time.LocalDateTime;

/// A consultation hour that the organization offers.
///
/// @param id as typed on the command line
/// @param begins day and time at the organization's place
/// @param minutes how long
/// @param how where or how it takes place, in the organization's words
/// @param takenBy the request that booked it; empty while it is free
public record Hour(String id, LocalDateTime begins, int minutes, String how, String takenBy) {

    public boolean free() {
        return takenBy.isEmpty();
    }
}
