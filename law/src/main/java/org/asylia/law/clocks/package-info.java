/// How time is counted: [org.asylia.law.clocks.FilingYear] for the one-year limit, and
/// [org.asylia.law.clocks.FederalHolidays] for the days on which offices are closed. What a date means for a claim is
/// not in here; it stands with the rule that uses it.
@NullMarked
package org.asylia.law.clocks;

import org.jspecify.annotations.NullMarked;
