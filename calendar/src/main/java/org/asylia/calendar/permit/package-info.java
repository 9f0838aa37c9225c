/// The clock that a first work permit waits for, played through from the events of a case: on each day running,
/// stopped,
/// ended or unknown, with the days on it, the reason, and what starts it again. Begin with
/// [org.asylia.calendar.permit.PermitClock]. What an event does is asked of the rules `clock.ead.*`, event by event
/// ([org.asylia.calendar.permit.Happening], [org.asylia.calendar.permit.Effect]); what is in here is the adding-up
/// ([org.asylia.calendar.permit.Timeline]). Also in here: the first days under each version of the rule
/// ([org.asylia.calendar.permit.Version]), the comparison with a count that an office gave
/// ([org.asylia.calendar.permit.Reading]), and the days for the list of deadlines
/// ([org.asylia.calendar.permit.ClockDeadlines]). No law is in here.
@NullMarked
package org.asylia.calendar.permit;

import org.jspecify.annotations.NullMarked;
