/// Measurements, each beside its plain alternative in the same run. Not shipped, and never run as a test.
///
/// Other engines beside ours are in [org.asylia.bench.peers].
@NullMarked
package org.asylia.bench;

import org.jspecify.annotations.NullMarked;
