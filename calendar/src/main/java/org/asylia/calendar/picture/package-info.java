/// The dates of a case in one picture, to print and to lay beside the file: what happened, the work-permit clock, and
/// the days that bind, each in a row of its own along one scale of time. Black and white; patterns, not colours; no
/// script and no font from elsewhere. Start at [org.asylia.calendar.picture.Timeline].
@NullMarked
package org.asylia.calendar.picture;

import org.jspecify.annotations.NullMarked;
