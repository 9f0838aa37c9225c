/// Dates told in other calendars, kept as they were told and converted exactly, both ways. This room knows calendars
/// and no law. Start at [org.asylia.dates.ToldDates], which reads `solar-hijri 1402-Saratan-05`; a day and its
/// conversion are an [org.asylia.dates.OtherDate]; the calendars are in [org.asylia.dates.Reckoning], each with the
/// rule of its years; the errors that thumb rules make are in [org.asylia.dates.ThumbRule].
@NullMarked
package org.asylia.dates;

import org.jspecify.annotations.NullMarked;
