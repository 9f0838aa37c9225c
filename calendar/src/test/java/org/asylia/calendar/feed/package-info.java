/// Tests of calendar feeds.
@NullMarked
package org.asylia.calendar.feed;

import org.jspecify.annotations.NullMarked;
