/// The days of a case as a calendar feed (RFC 5545) that says nothing of the case to whoever sees the calendar. Start
/// at [org.asylia.calendar.feed.Feed].
@NullMarked
package org.asylia.calendar.feed;

import org.jspecify.annotations.NullMarked;
