/// Tests of the picture of a case's dates.
@NullMarked
package org.asylia.calendar.picture;

import org.jspecify.annotations.NullMarked;
