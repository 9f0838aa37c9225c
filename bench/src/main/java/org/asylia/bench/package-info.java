/// Measurements, each beside its plain alternative in the same run. Not shipped, and never run as a test.
@NullMarked
package org.asylia.bench;

import org.jspecify.annotations.NullMarked;
