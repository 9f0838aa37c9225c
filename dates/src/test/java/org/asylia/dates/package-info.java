/// Tests of dates told in other calendars.
@NullMarked
package org.asylia.dates;

import org.jspecify.annotations.NullMarked;
