/// The permission to work: its categories, length, renewal and end (`ead.*`), and the clock that a first permit of an
/// asylum applicant waits for (`clock.ead.*`). Cards: [org.asylia.law.permit.Categories],
/// [org.asylia.law.permit.CardLength], [org.asylia.law.permit.AutomaticExtension], [org.asylia.law.permit.Renewal],
/// [org.asylia.law.permit.EndOfPermission]. The clock: [org.asylia.law.permit.WaitingPeriod],
/// [org.asylia.law.permit.ThirtyDays], [org.asylia.law.permit.ClockStart], [org.asylia.law.permit.ClockStops],
/// [org.asylia.law.permit.CourtDelays], [org.asylia.law.permit.AdjournmentCodes], [org.asylia.law.permit.ClockEnd],
/// [org.asylia.law.permit.ClockEvents],
/// [org.asylia.law.permit.NoWait], [org.asylia.law.permit.OtherVersions], [org.asylia.law.permit.ClockChallenge].
/// The rules on stops are asked of each event; counting the days from the events is not in here but in the
/// module of calendars. Fees: the room of fees.
@NullMarked
package org.asylia.law.permit;

import org.jspecify.annotations.NullMarked;
