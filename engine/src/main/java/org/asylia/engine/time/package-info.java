/// Dates as people tell them: intervals of days with a precision, compared exactly; business days.
@NullMarked
package org.asylia.engine.time;

import org.jspecify.annotations.NullMarked;
